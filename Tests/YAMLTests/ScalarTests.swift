import TestSupport
import Testing
import YAML

@Suite struct ScalarTests {
  @Test(arguments: [
    "main", "ubuntu-24.04", "node:20-alpine", "3.11-slim", "v1.2", "30s", "${{ github.ref }}", "-q", "--flag", "a b",
    "packages/backend/**", "it's", "a#b", "a:b", "1.2.3-rc", "é", "日本", "onwards", "C:\\x", "http://127.0.0.1:3000/",
  ])
  func `writes what nobody mistakes as it is`(_ text: String) {
    #expect(YAML.string(text).rendered() == "\(text)\n")
  }

  @Test(arguments: [
    "on", "On", "OFF", "yes", "No", "y", "N", "true", "FALSE", "null", "Null", "~", "=", "<<", ".inf", "-.INF", ".NaN",
    "3.10", "012", "0o14", "0x1F", "1_000", "22:22", "190:20:30", "127.0.0.1:5432:5432", "1000:1000", "+1", "-1", ".5",
    "1e3", "1.", "2026-11-29", "2001-12-14t21:59:43.10-05:00", "", " ", " a", "a ", "a: b", "a:", "a #b", "-", "- a",
    "---", "--- a", "?", "? a", ":", ", a", "[a", "]", "{a", "}", "#a", "&a", "*a", "!a", "|",
    ">", "'a", "%a", "@a", "`a",
  ])
  func `quotes what a reader could take for something else`(_ text: String) {
    #expect(YAML.string(text).rendered() == "\"\(text)\"\n")
  }

  @Test func `quotes with single quotes what holds double quotes or backslashes`() {
    #expect(YAML.string("\"a\" isn't: b").rendered() == "'\"a\" isn''t: b'\n")
    #expect(YAML.string("a: \\d").rendered() == "'a: \\d'\n")
  }

  @Test func `escapes what is not seen`() {
    let text = "\"\\\0\u{1}\u{7F}\u{85}\u{AD}\u{200D}\u{2028}\u{202E}\u{FEFF}\u{FFFF}\u{E0001}\t\r\n"
    let escaped =
      #""\"\\\x00\x01\x7F\x85\xAD\u200D\u2028\u202E\uFEFF\uFFFF\U000E0001\t\r\n""#
    #expect(YAML.string(text).rendered() == "\(escaped)\n")
  }

  @Test func `writes what is no text as it is`() {
    #expect(([nil, true, false, 0, -12] as YAML).rendered() == "- null\n- true\n- false\n- 0\n- -12\n")
    #expect(YAML.int(.min).rendered() == "-9223372036854775808\n")
  }
}
