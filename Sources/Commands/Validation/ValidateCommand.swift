import Generation

/// `morket-gen validate staging`: has the real Terraform check what an environment gives.
struct ValidateCommand {
  private let command: ParsedCommand
  private let session: Session

  init(_ command: ParsedCommand, _ session: Session) {
    self.command = command
    self.session = session
  }

  /// Validates an environment's tree, which `tree` makes unless the Swift is amiss.
  func run(environment: String, _ tree: () -> TerraformTree?) -> ExitCode {
    guard let program = TerraformProgram(session.context.variables, workingFolder: session.context.workingFolder)
    else {
      session.report([TerraformProgram.missing(for: "validate")])
      return .findings
    }
    guard let tree = tree() else { return .findings }
    return TerraformTrial(command, session, environment: environment).run(program, tree, { $0.validate() }) {
      diagnostics, _ in
      let warnings = diagnostics.isEmpty ? "" : ", with \(diagnostics.counted)"
      session.say("\(environment) is valid\(warnings), in \(session.stopwatch.text)\n")
    }
  }
}
