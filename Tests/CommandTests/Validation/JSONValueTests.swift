import Testing

@testable import Commands

@Suite struct JSONValueTests {
  private func parse(_ text: String) -> JSONValue? { JSONValue(Array(text.utf8)) }

  @Test func `reads values of every kind`() {
    #expect(
      parse(#" {"a": [1, -2.5e1, true, false, null, "x"], "b": {}, "c": []} "#)
        == .object([
          "a": .array([.number(1), .number(-25), .bool(true), .bool(false), .null, .string("x")]), "b": .object([:]),
          "c": .array([]),
        ]))
  }

  @Test func `reads escapes`() {
    #expect(parse(#""\"\\\/\b\f\n\r\t\u00e9\ud83d\ude00""#)?.string == "\"\\/\u{8}\u{c}\n\r\té😀")
    #expect(parse(#""\ud83d!""#)?.string == "\u{fffd}!")
    #expect(parse(#""\ud83d\u0041""#)?.string == "\u{fffd}A")
  }

  @Test(
    arguments: [
      "", " ", "{", "[", "[1", "[1,]", "{\"a\"}", "{\"a\":}", "{a:1}", "tru", "1 2", "\"a", "\"\\x\"", "\"\\u12\"",
      "\"\\u+123\"", "--1", "\"\n\"", String(repeating: "[", count: 100_000),
    ])
  func `refuses what is no JSON`(text: String) {
    #expect(parse(text) == nil)
  }

  @Test func `gives members, texts, elements and whole numbers`() {
    let value = parse(#"{"line": 3, "name": "a", "list": [1], "half": 0.5}"#)
    #expect(value?["line"]?.integer == 3)
    #expect(value?["half"]?.integer == nil)
    #expect(value?["name"]?.string == "a")
    #expect(value?["list"]?.elements == [.number(1)])
    #expect(value?["list"]?["x"] == nil)
    #expect(value?["none"] == nil)
  }
}
