/// An error or a warning of the Swift compiler.
struct CompilerMessage: Hashable, Sendable, CustomStringConvertible {
  /// The file's name, without its folder.
  let file: String
  /// The line, from 1.
  let line: Int
  /// The column, from 1.
  let column: Int
  /// What it says, after `error: ` or `warning: `, without the name of its group.
  let text: String

  var description: String { "\(file):\(line):\(column): \(text)" }

  /// The first of some messages, with the others at its place: which of these comes first is the compiler's whim.
  static func first(of messages: [CompilerMessage]) -> [CompilerMessage] {
    messages.filter { $0.line == messages[0].line && $0.column == messages[0].column }
  }

  /// The errors and warnings in the compiler's output, in its order; notes are left out.
  static func messages(in output: String) -> [CompilerMessage] {
    output.split(separator: "\n").compactMap { line in
      guard
        let match = line.wholeMatch(
          of: /(?:.*\/)?([^\/:]+):([0-9]+):([0-9]+): ((?:error|warning): .*?)(?: \[#[A-Za-z]+\])?/),
        let line = Int(match.2), let column = Int(match.3)
      else { return nil }
      return CompilerMessage(file: String(match.1), line: line, column: column, text: String(match.4))
    }
  }
}
