import TestSupport
import Testing

@Suite struct DifferenceTests {
  private let old = (1...12).map { "line \($0)" }.joined(separator: "\n") + "\n"

  @Test func `is nothing for equal texts`() {
    #expect(lineDifference(from: old, to: old) == nil)
  }

  @Test func `shows the changed lines with three around them`() {
    let new = old.replacing("line 6\n", with: "line six\nline 6b\n")
    #expect(
      lineDifference(from: old, to: new) == """
          …
          line 3
          line 4
          line 5
        - line 6
        + line six
        + line 6b
          line 7
          line 8
          line 9
          …
        """)
  }

  @Test func `shows a missing line end and another Unicode form`() {
    #expect(lineDifference(from: "a\n", to: "a") == "- a\n+ a (no line end)")
    #expect(lineDifference(from: "\u{e9}\n", to: "e\u{301}\n") == "- \u{e9}\n+ e\u{301}")
  }

  @Test func `fails the test with the difference`() {
    withKnownIssue {
      expectNoDifference("a\nb\n", "a\nc\n", "of two texts")
    } matching: { issue in
      issue.comments.map(\.rawValue) == ["of two texts\nthe texts differ (- expected, + actual)\n  a\n- c\n+ b"]
    }
  }
}
