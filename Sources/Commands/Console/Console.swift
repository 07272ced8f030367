/// Where the words of a run go.
public protocol Console: AnyObject {
  /// Writes a text, at once.
  func write(_ text: String, to stream: ConsoleStream)
  /// Whether a person sees the stream on a terminal.
  func isTerminal(_ stream: ConsoleStream) -> Bool
}

/// The two streams of a program.
public enum ConsoleStream: Hashable, Sendable {
  /// What the run was asked for: standard output.
  case output
  /// What went wrong: standard error.
  case errors
}
