import Generation

/// `morket-gen plan staging`: has the real Terraform plan what an environment gives, without asking AWS.
struct PlanCommand {
  private let command: ParsedCommand
  private let session: Session

  init(_ command: ParsedCommand, _ session: Session) {
    self.command = command
    self.session = session
  }

  /// Plans an environment's tree with an override file, both of which `tree` makes unless the Swift is amiss.
  func run(environment: String, _ tree: () -> (TerraformTree, override: [UInt8])?) -> ExitCode {
    guard let program = TerraformProgram(session.context.variables, workingFolder: session.context.workingFolder)
    else {
      session.report([TerraformProgram.missing(for: "plan")])
      return .findings
    }
    guard let (tree, override) = tree() else { return .findings }
    return TerraformTrial(command, session, environment: environment).run(
      program.offline, tree, adding: [("offline_override.tf", override)], { $0.plan() }
    ) { diagnostics, resources in
      let summary = PlanSummary(resources)
      let warnings = diagnostics.isEmpty ? "" : ", with \(diagnostics.counted)"
      session.say(summary.text(session.style))
      session.say("\(environment) would make \(summary.total)\(warnings), in \(session.stopwatch.text)\n")
    }
  }
}
