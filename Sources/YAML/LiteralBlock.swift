/// A text in its lines.
///
/// A block that ends with several line feeds would need `|+`, after which a blank line between groups would be part of the
/// text, and one with blanks at the end of a line cannot be reviewed; such texts are written in quotes.
struct LiteralBlock {
  /// What stands after the colon: `|`, `|-` or `|2`.
  let header: String
  /// The lines, without indentation.
  let lines: [Substring.UnicodeScalarView]

  /// Whether a text can be written so.
  static func canCarry(_ text: String) -> Bool {
    let scalars = text.unicodeScalars
    guard scalars.contains("\n"), scalars.contains(where: { $0 != "\n" }) else { return false }
    guard scalars.allSatisfy({ $0 == "\n" || $0 == "\t" || $0.isPlainlyPrintable }) else { return false }
    var lines = scalars.split(separator: "\n", omittingEmptySubsequences: false)
    if lines.last?.isEmpty == true { lines.removeLast() }
    return lines.last?.isEmpty == false && lines.allSatisfy { $0.last != " " && $0.last != "\t" }
  }

  /// Makes the block of a text that ``canCarry(_:)`` accepts.
  ///
  /// A first line that starts with a blank would be taken for deeper indentation, so the header says how deep it is.
  ///
  /// Source: YAML 1.2.2, 8.1.1.
  init(_ text: String) {
    var lines = Substring(text).unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
    let endsWithLineFeed = lines.last?.isEmpty == true
    if endsWithLineFeed { lines.removeLast() }
    let first = lines.first { !$0.isEmpty }?.first
    header = "|" + (first == " " || first == "\t" ? "2" : "") + (endsWithLineFeed ? "" : "-")
    self.lines = lines
  }
}
