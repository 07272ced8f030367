/// An error or a warning of the Swift compiler.
struct CompilerMessage: Hashable, Sendable, CustomStringConvertible {
  /// The file's name, without its folder.
  let file: String
  /// The line, from 1.
  let line: Int
  /// What it says, after `error: ` or `warning: `, without the name of its group.
  let text: String

  var description: String { "\(file):\(line): \(text)" }

  /// The errors and warnings in the compiler's output, in its order; notes are left out.
  static func messages(in output: String) -> [CompilerMessage] {
    output.split(separator: "\n").compactMap { line in
      guard
        let match = line.wholeMatch(
          of: /(?:.*\/)?([^\/:]+):([0-9]+):[0-9]+: ((?:error|warning): .*?)(?: \[#[A-Za-z]+\])?/),
        let number = Int(match.2)
      else { return nil }
      return CompilerMessage(file: String(match.1), line: number, text: String(match.3))
    }
  }
}
