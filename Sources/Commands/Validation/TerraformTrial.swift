import Generation

/// The real Terraform on a copy of an environment's tree, in a temporary folder that is gone afterwards.
struct TerraformTrial {
  private let command: ParsedCommand
  private let session: Session
  private let environment: String

  init(_ command: ParsedCommand, _ session: Session, environment: String) {
    self.command = command
    self.session = session
    self.environment = environment
  }

  /// Runs Terraform on the tree, and on what else is to stand in the environment's folder; reports what it finds.
  ///
  /// - Parameters:
  ///   - run: the steps.
  ///   - done: says what came of them, where there is no error; it is given the findings and the resources.
  func run(
    _ program: TerraformProgram, _ tree: TerraformTree, adding files: [(name: String, contents: [UInt8])] = [],
    _ run: (TerraformRun) -> TerraformRun.Outcome, done: ([Diagnostic], [PlannedResource]) -> Void
  ) -> ExitCode {
    let interruption = Interruption()
    defer { interruption.release() }
    let parent = ScratchFolder.parent(session.context.variables)
    guard let scratch = ScratchFolder(in: parent) else {
      session.report([noScratch(in: parent)])
      return .findings
    }
    defer { scratch.remove() }

    let folder = "\(TerraformTree.environments)/\(environment)"
    let added = files.map {
      GeneratedFile("\(folder)/\($0.name)", group: folder, header: .absent, source: "", contents: $0.contents)
    }
    let generated = GeneratedTree(
      files: tree.files.map(\.file) + added, scopes: [.everything],
      command: "\(Grammar.program) \(command.command.name) \(environment)")
    let written = OutputFolder(scratch.path).write(generated)
    guard !written.hasErrors else {
      session.report(written.diagnostics)
      return .findings
    }
    let lockFile = "\(folder)/.terraform.lock.hcl"
    scratch.copy("\(command.value(of: .output) ?? ".")/\(lockFile)", to: lockFile)

    let limit = command.value(of: .timeout).flatMap(Seconds.init) ?? .standard
    let terraform = TerraformRun(
      program, folder: "\(scratch.path)/\(folder)", limit: limit, session: session, interruption: interruption)
    let locator = FindingLocator(tree, folder: folder, sources: session.sources) { path in
      FileContents.read("\(scratch.path)/\(path)")
    }
    switch run(terraform) {
    case .interrupted: return .findings
    case .failure(let diagnostic, let words):
      session.report([diagnostic])
      session.context.console.write(words, to: .errors)
      return .findings
    case .findings(let findings, let resources):
      let diagnostics = findings.map(locator.diagnostic)
      session.report(diagnostics)
      guard !diagnostics.contains(where: { $0.severity == .error }) else { return .findings }
      done(diagnostics.inReadingOrder(), resources)
      return .done
    }
  }

  private func noScratch(in parent: String) -> Diagnostic {
    Diagnostic(
      file: parent, what: "no temporary folder can be made here",
      why: "\(command.command.name) writes what Terraform is to see to one",
      remedy: "set TMPDIR to a folder that can be written")
  }
}
