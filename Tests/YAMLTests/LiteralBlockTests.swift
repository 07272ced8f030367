import TestSupport
import Testing
import YAML

@Suite struct LiteralBlockTests {
  @Test func `writes several lines as a block`() {
    expectNoDifference(
      (["run": "set -e\n\nmake \"all\"\n", "then": "done"] as YAML).rendered(),
      """
      run: |
        set -e

        make "all"
      then: done

      """)
  }

  @Test func `strips the last line end where the text has none`() {
    #expect((["run": "a\nb"] as YAML).rendered() == "run: |-\n  a\n  b\n")
  }

  @Test(arguments: [" a\nb\n", "\n a\n"]) func `says how deep a block is that starts with a blank`(_ text: String) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
    let block = lines.map { $0.isEmpty ? "\n" : "  \($0)\n" }.joined()
    #expect((["run": .string(text)] as YAML).rendered() == "run: |2\n\(block)")
  }

  @Test(arguments: [
    ("a\n\n", #""a\n\n""#), ("\n", #""\n""#), ("a \nb\n", #""a \nb\n""#), ("a\nb\t\n", #""a\nb\t\n""#),
    ("a\r\nb\n", #""a\r\nb\n""#), ("a\n\u{85}b\n", #""a\n\x85b\n""#),
  ])
  func `writes in quotes what a block would lose or hide`(_ text: String, _ quoted: String) {
    #expect((["run": .string(text)] as YAML).rendered() == "run: \(quoted)\n")
  }

  @Test func `stands as deep as its place`() {
    expectNoDifference(
      (["steps": [["run": "a\nb\n"], "c\nd"]] as YAML).rendered(),
      """
      steps:
        - run: |
            a
            b
        - |-
          c
          d

      """)
    #expect(YAML.string("a\nb").rendered() == "|-\n  a\n  b\n")
  }

  @Test func `is never a key`() {
    #expect((["a\nb": 1] as YAML).rendered() == "\"a\\nb\": 1\n")
  }
}
