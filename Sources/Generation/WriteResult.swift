/// What a run did.
public struct WriteResult: Hashable, Sendable {
  /// One line of the report.
  public struct Group: Hashable, Sendable {
    /// The group that the files name.
    public var name: String
    /// What became of its files.
    public var counts: FileCounts
  }

  /// The groups in the order of the tree, then those of which all files were removed. Empty if nothing was written for an
  /// error.
  public internal(set) var groups: [Group] = []
  /// What went wrong, in reading order.
  public internal(set) var diagnostics: [Diagnostic] = []

  /// All groups together.
  public var total: FileCounts {
    groups.reduce(FileCounts()) { $0 + $1.counts }
  }

  /// Whether the tree is not as it should be.
  public var hasErrors: Bool {
    diagnostics.contains { $0.severity == .error }
  }

  /// Counts what a plan did, but for the paths that failed.
  mutating func count(_ steps: [Plan.Step], of tree: GeneratedTree, except failed: Set<String>) {
    var places: [String: Int] = [:]
    for name in tree.files.map(\.group) + steps.filter({ $0.action == .remove }).map(\.group) where places[name] == nil
    {
      places[name] = groups.count
      groups.append(Group(name: name, counts: FileCounts()))
    }
    for step in steps where !failed.contains(step.path) {
      guard let place = places[step.group] else { continue }
      groups[place].counts = groups[place].counts + FileCounts(step.action)
    }
  }
}
