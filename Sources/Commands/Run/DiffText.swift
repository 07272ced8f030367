/// The colours of a unified difference.
enum DiffText {
  /// The text with each line in the colour of what it says.
  static func colored(_ text: String, _ style: Style) -> String {
    guard style.isColored else { return text }
    return text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      let line = String(line)
      if line.hasPrefix("--- ") || line.hasPrefix("+++ ") { return style.paint(line, .bold) }
      if line.hasPrefix("@@ ") { return style.paint(line, .cyan) }
      if line.hasPrefix("+") { return style.paint(line, .green) }
      if line.hasPrefix("-") { return style.paint(line, .red) }
      return line
    }
    .joined(separator: "\n")
  }
}
