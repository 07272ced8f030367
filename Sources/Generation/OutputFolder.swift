/// The folder that generated files are written to.
///
///     let result = OutputFolder("../morket").write(tree)
///
/// Files of others in it are never touched. A run plans first and writes only when nothing is in its way, so an error
/// leaves everything as it was. It takes a lock, so that two runs do not mix.
public struct OutputFolder: Hashable, Sendable {
  /// The folder's path, from the working folder.
  public let path: String
  /// How long to wait for another run to end, in seconds.
  public let patience: Int

  /// The folder at a path; it need not be there yet.
  public init(_ path: String, patience: Int = 10) {
    self.path = path.isEmpty ? "." : path
    self.patience = patience
  }

  /// Makes the folder hold what a tree says, in the tree's scopes. With `force` it overwrites and removes what was edited
  /// by hand, and overwrites foreign files and links that are in the way.
  public func write(_ tree: GeneratedTree, force: Bool = false) -> WriteResult {
    var result = WriteResult()
    let findings = TreeRule.findings(in: tree)
    guard findings.isEmpty else {
      result.diagnostics = located(findings)
      return result
    }
    switch open(for: .writing, command: tree.command) {
    case .failure(let refusal):
      result.diagnostics = [refusal.diagnostic]
    case .success(let opened):
      guard let disk = opened.disk else { break }
      result = OutputFolder.write(tree, to: disk, force: force)
      result.diagnostics = located(result.diagnostics) + opened.warnings
    }
    return result
  }

  /// Tells how the folder differs from what a tree says, in the tree's scopes. It changes nothing.
  public func check(_ tree: GeneratedTree) -> CheckResult {
    var result = CheckResult()
    let plan = look(at: tree, force: false, diagnostics: &result.diagnostics)
    guard let plan else { return result }
    result.findings = plan.findings
    result.diagnostics += located(plan.findings.map(\.diagnostic))
    return result
  }

  /// Shows what writing would change. It changes nothing. What would be refused is shown as if it were not.
  public func diff(_ tree: GeneratedTree, force: Bool = false) -> DiffResult {
    var result = DiffResult()
    let plan = look(at: tree, force: force, diagnostics: &result.diagnostics)
    guard let plan else { return result }
    result.text = plan.steps.map { UnifiedDiff.of($0) }.joined()
    result.diagnostics += located(plan.problems.map(\.diagnostic))
    return result
  }

  /// Writes to a disk that is open and locked.
  static func write(_ tree: GeneratedTree, to disk: any FileSystem, force: Bool = false) -> WriteResult {
    let plan = Plan(tree, on: Snapshot(of: disk, for: tree), force: force)
    var result = WriteResult()
    result.diagnostics = plan.problems.map(\.diagnostic).inReadingOrder()
    guard result.diagnostics.isEmpty else { return result }

    let outcome = Transaction.carryOut(plan, on: disk)
    func diagnostic(_ failure: SystemFailure, _ why: String) -> Diagnostic {
      Diagnostic(
        file: failure.path, what: failure.description, why: why,
        remedy: "\(failure.remedy), then run `\(tree.command)` again")
    }
    result.diagnostics = outcome.refusals.map { diagnostic($0, "nothing was changed") }.inReadingOrder()
    guard result.diagnostics.isEmpty else { return result }
    result.diagnostics = outcome.failures.map { diagnostic($0, "the other files are done") }.inReadingOrder()
    result.count(plan.steps, of: tree, except: Set(outcome.failures.map(\.path)))
    return result
  }

  private func look(at tree: GeneratedTree, force: Bool, diagnostics: inout [Diagnostic]) -> Plan? {
    diagnostics = located(TreeRule.findings(in: tree))
    guard diagnostics.isEmpty else { return nil }
    switch open(for: .looking, command: tree.command) {
    case .failure(let refusal):
      diagnostics = [refusal.diagnostic]
      return nil
    case .success(let opened):
      diagnostics = opened.warnings
      return Plan(tree, on: opened.disk.map { Snapshot(of: $0, for: tree) } ?? Snapshot(), force: force)
    }
  }

  /// Findings with paths as the caller sees them from the working folder.
  private func located(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
    guard path != "." else { return diagnostics.inReadingOrder() }
    let prefix = path.hasSuffix("/") ? path : "\(path)/"
    return diagnostics.map { diagnostic in
      var copy = diagnostic
      copy.file = diagnostic.file.map { prefix + $0 }
      return copy
    }
    .inReadingOrder()
  }
}
