import Foundation
import Generation
import TestSupport
import Testing

@testable import Commands

@Suite struct TextReportTests {
  /// The report of findings in a file of this text.
  private func report(
    _ text: String, _ diagnostics: [Diagnostic], isTerminal: Bool = false
  ) throws -> String {
    try TemporaryFolder.with { folder in
      try folder.write(text, to: "a.swift")
      let sources = SourceFiles(workingFolder: folder.url.path)
      let style = Style(isTerminal: isTerminal, variables: ["TERM": "xterm"])
      return TextReport(diagnostics, sources).text(style)
    }
  }

  private func finding(_ line: Int, _ columns: Range<Int>?, _ what: String) -> Diagnostic {
    Diagnostic(file: "a.swift", line: line, column: columns?.lowerBound, endColumn: columns?.upperBound, what: what)
  }

  @Test func `shows the line and a caret under the value, tabs and wide letters and all`() throws {
    #expect(
      try report("  a = 1\n\t\tb\t= \"é\"\n", [finding(1, 7..<8, "one"), finding(2, 7..<10, "two")]) == """
        a.swift:1: error: one
            a = 1
                ^
        a.swift:2: error: two
            b\t= "é"
             \t  ^~~

        """)
  }

  @Test func `shows a line once for all that is said of one value`() throws {
    #expect(
      try report("a = 1", [finding(1, 5..<6, "one"), finding(1, 5..<6, "two"), finding(1, 1..<2, "three")]) == """
        a.swift:1: error: one
        a.swift:1: error: two
            a = 1
                ^
        a.swift:1: error: three
            a = 1
            ^

        """)
  }

  @Test func `shows no line where none is known`() throws {
    let strange = [
      finding(1, nil, "one"), finding(9, 1..<2, "two"), finding(1, 80..<90, "three"), finding(1, 1..<2, "x"),
    ]
    #expect(
      try report("  a", strange) == """
        a.swift:1: error: one
        a.swift:9: error: two
        a.swift:1: error: three
        a.swift:1: error: x

        """)
  }

  @Test func `shows the lines of the first twenty of many`() throws {
    let lines = (1...30).map { "v\($0) = 1" }
    let text = try report(lines.joined(separator: "\n"), (1...30).map { finding($0, 1..<3, "odd") })
    #expect(text.contains("    v20 = 1\n    ^~\n"))
    #expect(text.hasSuffix("a.swift:21: error: odd\n" + (22...30).map { "a.swift:\($0): error: odd\n" }.joined()))
    #expect(text.split(separator: "\n").count == 30 + 20 * 2)
  }

  @Test func `has colours on a terminal alone`() throws {
    let text = try report("a = 1", [finding(1, 5..<6, "one")], isTerminal: true)
    #expect(
      text == "\u{1b}[1ma.swift:1\u{1b}[0m: \u{1b}[31;1merror:\u{1b}[0m one\n    a = 1\n        \u{1b}[32m^\u{1b}[0m\n")
  }
}
