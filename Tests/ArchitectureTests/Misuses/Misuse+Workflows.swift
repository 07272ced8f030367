extension Misuse {
  /// Steps that GitHub would run otherwise than they look.
  static let workflows = [
    Misuse(
      "an expression in a script", imports: "GitHubActions",
      """
      let step = Step.run("Say", "echo \\(GitHub.refName)")
      """,
      says: """
        1: error: 'appendInterpolation' is unavailable: pass it by env: a script runs whatever the value of an \
        expression says
        """),
    Misuse(
      "an input that the action does not have", imports: "GitHubActions",
      """
      let step = Step.uses(Checkout.self, "Check out", with: [.depth: "0"])
      """,
      says: "1: error: type 'Checkout.Input' has no member 'depth'"),
    Misuse(
      "a job without a time limit", imports: "GitHubActions",
      """
      let job = Job("one", "One", permissions: []) { Step.run("Say", "true") }
      """,
      says: "1: error: missing argument for parameter 'timeoutMinutes' in call"),
    Misuse(
      "a text as a condition", imports: "GitHubActions",
      """
      let step = Step.run("Say", if: "always()", "true")
      """,
      says: "1: error: cannot convert value of type 'String' to expected argument type 'Expression<Bool>'"),
  ]
}
