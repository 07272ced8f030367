// Every rule on what text may do inside quotes and heredocs stands in this file.

extension Writer {
  /// Writes a text in quotes; it reads back as that same text, and nothing in it is an interpolation.
  mutating func quoted(_ text: String) {
    raw("\"" as Unicode.Scalar)
    quotedLiteral(text, beforeSequence: false)
    raw("\"" as Unicode.Scalar)
  }

  /// Writes a text as it stands inside quotes.
  ///
  /// `beforeSequence` says that `${` or `%{` follows: `$` or `%` right before it is then written by its number, since
  /// `$${` would stand for the text `${`.
  ///
  /// In the key of an object, whose width the formatter measures in grapheme clusters by a version of Unicode that need
  /// not be ours, a character that may join its neighbour is written by its number: nobody can count it differently.
  mutating func quotedLiteral(_ text: String, beforeSequence: Bool) {
    let isPlain = text.utf8.withContiguousStorageIfAvailable { bytes in
      bytes.allSatisfy(Self.isPlainInQuotes)
    }
    if isPlain == true {
      raw(text)
      return
    }
    var scalars = text.unicodeScalars.makeIterator()
    var next = scalars.next()
    var written: Unicode.Scalar = "\""
    while let scalar = next {
      next = scalars.next()
      switch scalar {
      case "\"": raw(#"\""#)
      case "\\": raw(#"\\"#)
      case "\n": raw(#"\n"#)
      case "\r": raw(#"\r"#)
      case "\t": raw(#"\t"#)
      case "$", "%":
        if next == "{" {
          raw(scalar)
          raw(scalar)
        } else if next == nil, beforeSequence {
          escaped(scalar)
        } else {
          raw(scalar)
        }
      default:
        if scalar.isPrintable, !isInKey || scalar.standsAlone(after: written) {
          self.scalar(scalar)
          written = scalar
          continue
        }
        escaped(scalar)
      }
      written = "0"
    }
  }

  /// Writes the text of a heredoc; a heredoc knows no escapes but those of `${` and `%{`.
  ///
  /// `$` and `%` right before a `${` or `%{` that is meant go into an interpolation of their own.
  mutating func heredocLiteral(_ text: Substring.UnicodeScalarView, beforeSequence: Bool) {
    var text = text
    var signs = ""
    while beforeSequence, let last = text.last, last == "$" || last == "%" {
      signs.unicodeScalars.insert(last, at: signs.startIndex)
      text.removeLast()
    }
    var scalars = text.makeIterator()
    var next = scalars.next()
    while let scalar = next {
      next = scalars.next()
      if next == "{", scalar == "$" || scalar == "%" { raw(scalar) }
      self.scalar(scalar)
    }
    if !signs.isEmpty {
      raw("${")
      quoted(signs)
      raw("}" as Unicode.Scalar)
    }
  }

  /// Writes a character by its number, as Terraform itself does: `\u200b`, `\U000e0020`.
  private mutating func escaped(_ scalar: Unicode.Scalar) {
    let digits = String(scalar.value, radix: 16)
    let isShort = scalar.value <= 0xFFFF
    raw(isShort ? #"\u"# : #"\U"#)
    for _ in digits.utf8.count..<(isShort ? 4 : 8) { raw("0" as Unicode.Scalar) }
    raw(digits)
  }

  /// Whether a byte stands for itself in quotes, whatever stands beside it.
  @inline(__always)
  private static func isPlainInQuotes(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "$"), UInt8(ascii: "%"): false
    default: byte >= 0x20 && byte < 0x7F
    }
  }
}

extension Unicode.Scalar {
  /// Whether `terraform fmt` leaves it as it is in a block's label: a letter, a mark, a number, a punctuation mark, a
  /// symbol or the space (hclwrite/generate.go and Go's `unicode.IsPrint`). Others are invisible, and are written by number.
  var isPrintable: Bool {
    if isASCII { return value >= 0x20 && value < 0x7F }
    return switch properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator, .spaceSeparator:
      false
    default:
      true
    }
  }

  /// Whether it is a grapheme cluster of its own after another character and before an ASCII one.
  func standsAlone(after before: Unicode.Scalar) -> Bool {
    if isASCII { return true }
    return !properties.isGraphemeExtend && String(String.UnicodeScalarView([before, self, "0"])).count == 3
  }

  /// Whether it joins or parts the characters beside it, as in emoji, Persian and Indian scripts.
  var isJoiner: Bool {
    self == "\u{200C}" || self == "\u{200D}"
  }

  /// Whether a heredoc, which has no escapes, can carry it without a reader or a tool being misled: no control character
  /// but the line feed and the tab, no byte order mark, no line separator, nothing that turns the direction of text.
  var isPlainInHeredoc: Bool {
    switch value {
    case 0x09, 0x0A: true
    case 0x00...0x1F, 0x7F...0x9F: false
    case 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF: false
    default: true
    }
  }
}
