/// What writing a tree would change.
public struct DiffResult: Hashable, Sendable {
  /// The change in the form of `diff -u`, empty if there is none.
  public internal(set) var text = ""
  /// What would keep it from being written, in reading order.
  public internal(set) var diagnostics: [Diagnostic] = []

  /// Whether writing would fail.
  public var hasErrors: Bool {
    diagnostics.contains { $0.severity == .error }
  }
}
