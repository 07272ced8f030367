import Generation
import Testing

struct DiagnosticTests {
  @Test func `is one line with the place, what, why and what to do`() {
    let diagnostic = Diagnostic(
      file: "environments/Staging.swift", line: 14, what: "no such size", why: "Fargate has 256, 512, 1024",
      remedy: "choose one of them")
    #expect(
      diagnostic.description
        == "environments/Staging.swift:14: error: no such size — Fargate has 256, 512, 1024 — choose one of them")
  }

  @Test func `leaves out what it does not know`() {
    #expect(Diagnostic(what: "no home").description == "error: no home")
    #expect(Diagnostic(.warning, file: "a", what: "odd", remedy: "look").description == "a: warning: odd — look")
    #expect(Diagnostic(file: "a", line: 2, column: 7, what: "odd", why: "").description == "a:2: error: odd")
  }

  @Test func `ends with the rule that is broken`() {
    let diagnostic = Diagnostic(what: "odd", why: "so it is", remedy: "even it", rule: "even-ports")
    #expect(diagnostic.description == "error: odd — so it is — even it [even-ports]")
  }

  @Test func `stays one line when its parts are several`() {
    #expect(Diagnostic(what: "a\nb\r\n", why: "\n").description == "error: a b")
  }

  @Test func `is read by file, line, column and severity, each once`() {
    let findings = [
      Diagnostic(what: "without a place"),
      Diagnostic(file: "b", line: 2, what: "x"),
      Diagnostic(file: "a", what: "no line"),
      Diagnostic(.warning, file: "a", line: 10, what: "a warning"),
      Diagnostic(file: "a", line: 10, what: "an error"),
      Diagnostic(file: "a", line: 9, column: 2, what: "y"),
      Diagnostic(file: "b", line: 2, what: "x"),
      Diagnostic(file: "a", line: 9, column: 1, what: "z"),
    ]
    #expect(
      findings.inReadingOrder().map(\.description) == [
        "a:9: error: z", "a:9: error: y", "a:10: error: an error", "a:10: warning: a warning", "a: error: no line",
        "b:2: error: x", "error: without a place",
      ])
  }
}
