/// Comments as all files of this module have them: `# …`, wrapped.
enum Comment {
  private static let width = 110

  /// The lines of a comment.
  static func lines(_ text: String) -> [String] {
    var lines: [String] = []
    for paragraph in text.split(separator: "\n", omittingEmptySubsequences: false) {
      var line = "#"
      for word in paragraph.split(separator: " ") {
        if line.count + 1 + word.count > width, line != "#" {
          lines.append(line)
          line = "#"
        }
        line += " \(word)"
      }
      lines.append(line)
    }
    return lines
  }
}
