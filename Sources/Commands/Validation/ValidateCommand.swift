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
    let variables = session.context.variables
    guard let program = TerraformProgram(variables, workingFolder: session.context.workingFolder) else {
      session.report([TerraformProgram.missing])
      return .findings
    }
    guard let tree = tree() else { return .findings }

    let interruption = Interruption()
    defer { interruption.release() }
    let parent = ScratchFolder.parent(variables)
    guard let scratch = ScratchFolder(in: parent) else {
      session.report([ValidateCommand.noScratch(in: parent)])
      return .findings
    }
    defer { scratch.remove() }

    let folder = "\(TerraformTree.environments)/\(environment)"
    let generated = GeneratedTree(
      files: tree.files.map(\.file), scopes: [.everything], command: "\(Grammar.program) validate \(environment)")
    let written = OutputFolder(scratch.path).write(generated)
    guard !written.hasErrors else {
      session.report(written.diagnostics)
      return .findings
    }
    let lockFile = "\(folder)/.terraform.lock.hcl"
    scratch.copy("\(command.value(of: .output) ?? ".")/\(lockFile)", to: lockFile)

    let limit = command.value(of: .timeout).flatMap(Seconds.init) ?? .standard
    let run = TerraformRun(
      program, folder: "\(scratch.path)/\(folder)", limit: limit, session: session, interruption: interruption)
    let locator = FindingLocator(tree, folder: folder, sources: session.sources) { path in
      FileContents.read("\(scratch.path)/\(path)")
    }
    switch run.validate() {
    case .interrupted:
      return .findings
    case .failure(let diagnostic, let words):
      session.report([diagnostic])
      session.context.console.write(words, to: .errors)
      return .findings
    case .findings(let findings):
      let diagnostics = findings.map(locator.diagnostic)
      session.report(diagnostics)
      guard !diagnostics.contains(where: { $0.severity == .error }) else { return .findings }
      let warnings = diagnostics.isEmpty ? "" : ", with \(diagnostics.inReadingOrder().counted)"
      session.say("\(environment) is valid\(warnings), in \(session.stopwatch.text)\n")
      return .done
    }
  }

  private static func noScratch(in parent: String) -> Diagnostic {
    Diagnostic(
      file: parent, what: "no temporary folder can be made here",
      why: "validate writes what Terraform is to check to one",
      remedy: "set TMPDIR to a folder that can be written")
  }
}
