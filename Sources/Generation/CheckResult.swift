/// How a tree on the disk differs from what the Swift gives.
public struct CheckResult: Hashable, Sendable {
  /// The differences, in the order of their paths.
  public internal(set) var findings: [Finding] = []
  /// The same as errors, with what kept the check from being made, in reading order.
  public internal(set) var diagnostics: [Diagnostic] = []

  /// Whether the tree is not as it should be, or could not be looked at.
  public var hasErrors: Bool {
    diagnostics.contains { $0.severity == .error }
  }
}
