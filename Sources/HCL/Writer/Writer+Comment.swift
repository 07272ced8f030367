extension Writer {
  /// Writes a comment on lines of its own.
  ///
  /// A line of it can end nowhere but where the text has a line end: characters that other tools take for one, that are
  /// not visible, or that turn the direction of the text become spaces. Spaces at the end of a line are left out.
  mutating func comment(_ comment: Comment) {
    for line in comment.text.split(omittingEmptySubsequences: false, whereSeparator: \.isLineFeed) {
      indent()
      raw("#" as Unicode.Scalar)
      if !comment.isDirective { raw(" " as Unicode.Scalar) }
      var end = bytes.count - (comment.isDirective ? 0 : 1)
      for scalar in line.unicodeScalars {
        if scalar.isPlainInComment {
          self.scalar(scalar)
          end = bytes.count
        } else {
          raw(" " as Unicode.Scalar)
        }
      }
      bytes.removeLast(bytes.count - end)
      endLine()
    }
  }
}

extension Character {
  /// Whether it ends a line of a comment's text: `\n`, `\r` or both.
  fileprivate var isLineFeed: Bool {
    self == "\n" || self == "\r\n" || self == "\r"
  }
}

extension Unicode.Scalar {
  fileprivate var isPlainInComment: Bool {
    isASCII ? value > 0x20 && value != 0x7F : isPrintable || isJoiner
  }
}
