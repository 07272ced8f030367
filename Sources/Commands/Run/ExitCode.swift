/// How a run ended, as the shell sees it.
public enum ExitCode: Int32, Hashable, Sendable {
  /// All was done, and nothing is amiss.
  case done = 0
  /// Something is amiss; it stands on standard error.
  case findings = 1
  /// The command line was not understood.
  case usage = 2
}
