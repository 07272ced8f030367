import Commands

/// A console that keeps what is written to it.
final class CapturedConsole: Console {
  private(set) var output = ""
  private(set) var errors = ""
  private let isTerminal: Bool

  init(isTerminal: Bool = false) {
    self.isTerminal = isTerminal
  }

  func write(_ text: String, to stream: ConsoleStream) {
    switch stream {
    case .output: output += text
    case .errors: errors += text
    }
  }

  func isTerminal(_ stream: ConsoleStream) -> Bool { isTerminal }
}
