/// Nasty texts: what breaks out of quotes, heredocs and comments if it is not held.
struct RandomText<Source: RandomNumberGenerator> {
  /// Where the numbers come from.
  var source: Source

  private static var pieces: [String] {
    [
      "${", "%{", "$${", "%%{", "$", "%", "$$", "%%", "{", "}", "~", "${~", "~}", "\"", "\\", "\\n", "\\u0041", "\n",
      "\r", "\r\n",
      "\t", " ", "  ", "\n\n", "\n  ", "EOT", "EOT\n", "\nEOT\n", "  EOT  \n", "EOT2\n", "<<-EOT", "#", "//", "/*",
      "*/", "'", "`",
      "=", ",", "[", "]", "(", ")", "a", "name", "ß", "é", "e\u{301}", "日本", "👨‍👩‍👧", "🇩🇪", "\u{1F600}", "\u{0}", "\u{7F}",
      "\u{85}", "\u{A0}", "\u{200B}", "\u{200D}", "\u{202E}", "\u{2028}", "\u{FEFF}", "\u{FFFD}", "\u{FFFF}",
      "\u{E000}",
      "\u{10FFFF}", "\u{301}", "\u{1100}\u{1161}", "\u{0915}\u{094D}\u{0937}", "%{if true}", "${var.x}", "%{endif}",
      "\"}", "\" = ",
    ]
  }

  /// A text of up to so many pieces.
  mutating func text(upTo count: Int = 12) -> String {
    var text = ""
    for _ in 0..<Int.random(in: 0...count, using: &source) {
      if Int.random(in: 0..<3, using: &source) == 0 {
        text.unicodeScalars.append(scalar())
      } else {
        text += Self.pieces.randomElement(using: &source) ?? ""
      }
    }
    return Self.withoutTruncation(text)
  }

  /// The text with a `-` before each mark that follows a character beyond U+FFFF.
  ///
  /// Terraform composes such a pair by the lower sixteen bits of the character alone (U+700C6, U+0301 becomes U+01FC), a
  /// fault of the Unicode library it is built with, whichever way the text is written.
  private static func withoutTruncation(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if let last = result.last, last.value > 0xFFFF {
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .spacingMark, .enclosingMark: result.append("-")
        default: break
        }
      }
      result.append(scalar)
    }
    return String(result)
  }

  /// Any Unicode scalar; half of them are ASCII.
  mutating func scalar() -> Unicode.Scalar {
    let limit: UInt32 = [0x7F, 0x7F, 0x7FF, 0xFFFF, 0x10FFFF].randomElement(using: &source) ?? 0x7F
    while true {
      if let scalar = Unicode.Scalar(UInt32.random(in: 0...limit, using: &source)) { return scalar }
    }
  }
}
