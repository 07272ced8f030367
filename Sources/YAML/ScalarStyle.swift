/// How a text is written.
enum ScalarStyle: Equatable {
  /// As it is.
  case plain
  /// `'…'`, for a text with quotes or backslashes in it.
  case singleQuoted
  /// `"…"`, with escapes.
  case doubleQuoted
  /// `|` and the lines below it.
  case literal

  /// The style for a text; keys, which stand in one line, are never literal.
  init(_ text: String, isKey: Bool = false) {
    if text.isPlainInYAML {
      self = .plain
    } else if !isKey, LiteralBlock.canCarry(text) {
      self = .literal
    } else if text.unicodeScalars.allSatisfy(\.isPlainlyPrintable),
      text.unicodeScalars.contains(where: { $0 == "\"" || $0 == "\\" })
    {
      self = .singleQuoted
    } else {
      self = .doubleQuoted
    }
  }
}
