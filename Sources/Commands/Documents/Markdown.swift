/// Text as Markdown shows it (GitHub Flavored Markdown, "Backslash escapes" and "Tables").
enum Markdown {
  /// Words that mean themselves.
  static func words(_ text: String) -> String { text.escaping("\\`*<|") }

  /// Code in a cell of a table.
  static func cell(code text: String) -> String { "`\(text.escaping("|"))`" }

  /// Lines of code.
  static func block(_ language: String, _ code: String) -> String {
    "```\(language)\n\(code.hasSuffix("\n") ? code : code + "\n")```\n"
  }

  /// A table under a heading; nothing without rows.
  static func table(_ title: String, _ columns: [String], _ rows: [[String]]) -> String {
    guard !rows.isEmpty else { return "" }
    let lines = [columns, columns.map { _ in "---" }] + rows
    return "\n## \(title)\n\n" + lines.map { "| \($0.joined(separator: " | ")) |\n" }.joined()
  }
}

extension String {
  /// The text with a backslash before each of some characters.
  fileprivate func escaping(_ characters: String) -> String {
    reduce(into: "") { text, character in
      if characters.contains(character) { text.append("\\") }
      text.append(character)
    }
  }
}
