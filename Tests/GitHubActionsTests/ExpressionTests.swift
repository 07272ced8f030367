import GitHubActions
import Testing

@Suite struct ExpressionTests {
  private func text(_ expression: Expression<String>) -> String { Snippet.env("\(expression)") }

  private func text(_ expression: Expression<Bool>) -> String { Snippet.condition(expression) }

  private let a = GitHub.refName == "a"
  private let b = GitHub.ref != "b"

  @Test func `writes operators with the parentheses that they need`() {
    #expect(text(a && b || Status.always) == "github.ref_name == 'a' && github.ref != 'b' || always()")
    #expect(text(a && (b || Status.failure)) == "github.ref_name == 'a' && (github.ref != 'b' || failure())")
    #expect(text(!(a && b)) == "!(github.ref_name == 'a' && github.ref != 'b')")
    #expect(text(!a) == "!(github.ref_name == 'a')")
    #expect(text(!Status.cancelled && !Status.failure) == "!cancelled() && !failure()")
    #expect(text(GitHub.headRepository == GitHub.repository).hasSuffix("full_name == github.repository"))
    #expect(text(GitHub.ref.or("x") == "y") == "(github.ref || 'x') == 'y'")
  }

  @Test func `doubles quotes in texts`() {
    #expect(text(GitHub.ref == "it's") == "github.ref == 'it''s'")
    #expect(text(hashFiles("a'b", "**/c")) == "hashFiles('a''b', '**/c')")
  }

  @Test func `chooses by conditions, each before its own text`() {
    let choice = choice([(if: a, then: .text("x")), (if: b, then: RepositoryVariables.named("Y"))])
    #expect(text(choice) == "github.ref_name == 'a' && 'x' || github.ref != 'b' && vars.Y || ''")
    #expect(
      text(GitHubActions.choice([(if: a || b, then: GitHub.ref.or("z"))]))
        == "(github.ref_name == 'a' || github.ref != 'b') && (github.ref || 'z') || ''")
  }

  @Test func `reads members of JSON, in quotes where their names need them`() {
    let json = fromJSON(EnvironmentContext.named("ALL"))
    #expect(text(json["a_b"]["c-d"].string) == "fromJSON(env.ALL).a_b['c-d']")
    #expect(text(json[""].string) == "fromJSON(env.ALL)['']")
    #expect(text(format("x-{0}", GitHub.runID)) == "format('x-{0}', github.run_id)")
    #expect(text(Needs.json) == "toJSON(needs)")
  }
}

/// The text of an expression, as a workflow has it.
enum Snippet {
  static func env(_ value: Text) -> String { part(of: workflow(env: ["X": value]), after: "X: ${{ ") }

  static func condition(_ condition: Expression<Bool>) -> String {
    part(of: workflow(condition: condition), after: "if: ${{ ")
  }

  private static func workflow(condition: Expression<Bool>? = nil, env: Variables = [:]) -> String {
    let step = Step.run("Say", if: condition, env: env, "true")
    return Sample.workflow(jobs: [Job("one", "One", permissions: [], timeoutMinutes: 5) { step }]).text
  }

  private static func part(of text: String, after start: String) -> String {
    let line = text.split(separator: "\n").first { $0.contains(start) } ?? ""
    return String((line.split(separator: start).last ?? "").replacing(" }}", with: ""))
  }
}
