/// A code block of a document, with the mark in the comment above it that says how its truth is known.
///
/// - `from PATH`: the lines stand in that file of the package.
/// - `gives PATH`: the lines stand in that generated file.
/// - `says`: each line that holds an error is what the compiler says to one of the misuses.
/// - `plans`: with these lines as an override file, Terraform plans the first environment.
/// - `run`: commands for a shell.
struct MarkedBlock: Sendable {
  let line: Int
  let language: String
  /// The words of the mark; empty where there is none.
  let mark: [String]
  let lines: [String]

  /// All code blocks of a document.
  static func blocks(in text: String) -> [MarkedBlock] {
    var blocks: [MarkedBlock] = []
    var mark: [String] = []
    var open: (line: Int, language: String, lines: [String])?
    for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      let trimmed = line.drop { $0 == " " }
      if let block = open {
        if trimmed.hasPrefix("```") {
          blocks.append(MarkedBlock(line: block.line, language: block.language, mark: mark, lines: block.lines))
          (open, mark) = (nil, [])
        } else {
          open?.lines.append(String(line))
        }
      } else if trimmed.hasPrefix("```") {
        open = (number + 1, String(trimmed.dropFirst(3)), [])
      } else if trimmed.hasPrefix("<!-- "), trimmed.hasSuffix(" -->") {
        mark = trimmed.dropFirst(5).dropLast(4).split(separator: " ").map(String.init)
      } else if !trimmed.isEmpty {
        mark = []
      }
    }
    return blocks
  }

  /// Whether the lines stand one after the other in a text, all indented alike or not at all.
  func stands(in text: String) -> Bool {
    let text = text.split(separator: "\n", omittingEmptySubsequences: false)
    guard let first = lines.first, text.count >= lines.count else { return false }
    return (0...(text.count - lines.count)).contains { start in
      guard text[start].hasSuffix(first) else { return false }
      let indent = text[start].dropLast(first.count)
      guard indent.allSatisfy({ $0 == " " }) else { return false }
      return zip(lines, text[start...]).allSatisfy { $0.isEmpty ? $1.isEmpty : indent + $0 == $1 }
    }
  }
}
