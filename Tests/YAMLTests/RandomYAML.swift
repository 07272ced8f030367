import TestSupport
import YAML

/// Random documents: what is mistaken for something else, what breaks out of its place, and comments everywhere.
struct RandomYAML {
  private var source: SeededRandom

  init(_ label: String) { source = SeededRandom(label) }

  /// A node that is at most so deep.
  mutating func node(depth: Int) -> YAML {
    switch Int.random(in: 0..<(depth > 0 ? 10 : 5), using: &source) {
    case 0: return [.null, .bool(true), .bool(false)].randomElement(using: &source) ?? .null
    case 1: return .int(Int.random(in: .min ... .max, using: &source) >> Int.random(in: 0..<64, using: &source))
    case 2...4: return .string(text())
    case 5, 6:
      return .sequence(
        (0..<Int.random(in: 0...4, using: &source)).map { _ in
          let item = YAML.Item.item(node(depth: depth - 1), comment: remark(), note: remark())
          return Bool.random(using: &source) ? item.afterBlankLine() : item
        })
    default:
      var keys: Set<[Unicode.Scalar]> = []
      let entries = (0..<Int.random(in: 0...4, using: &source)).compactMap { _ -> YAML.Entry? in
        let key = text()
        guard keys.insert(Array(key.unicodeScalars)).inserted else { return nil }
        let entry = YAML.Entry.entry(key, node(depth: depth - 1), comment: remark(), note: remark())
        return Bool.random(using: &source) ? entry.afterBlankLine() : entry
      }
      return .mapping(entries)
    }
  }

  private mutating func remark() -> String? { Int.random(in: 0..<4, using: &source) == 0 ? text() : nil }

  /// A text of a few pieces.
  private mutating func text() -> String {
    if Int.random(in: 0..<3, using: &source) == 0 { return Self.words.randomElement(using: &source) ?? "" }
    var text = ""
    for _ in 0..<Int.random(in: 0...6, using: &source) {
      if Int.random(in: 0..<4, using: &source) == 0 {
        text.unicodeScalars.append(scalar())
      } else {
        text += Self.pieces.randomElement(using: &source) ?? ""
      }
    }
    return text
  }

  /// Any Unicode scalar; two of five are ASCII.
  private mutating func scalar() -> Unicode.Scalar {
    let limit: UInt32 = [0x7F, 0x7F, 0x7FF, 0xFFFF, 0x10FFFF].randomElement(using: &source) ?? 0x7F
    while true {
      if let scalar = Unicode.Scalar(UInt32.random(in: 0...limit, using: &source)) { return scalar }
    }
  }

  /// Texts that some reader takes for something else.
  private static let words = [
    "on", "Off", "YES", "no", "y", "N", "true", "False", "null", "Null", "~", "=", "<<", ".inf", "-.Inf", "+.inf",
    ".NaN", "3.10", "012", "0o14", "0x1F", "0b11", "1_000", "22:22", "190:20:30.15", "+12", "-1", ".5", "5.", "1e3",
    "1E+3", ".", "..", "-", "--", "---", "...", "2026-11-29", "2001-12-14 21:59:43.10 -5", "1,000", "08", "0.", "+",
    "", "e1", "0x",
  ]

  private static let pieces = [
    " ", "  ", "\n", "\n\n", "\n  ", "\t", "\r", "\r\n", ":", ": ", " :", "#", " #", "# ", "-", "- ", "?", "? ", "[",
    "]", "{", "}", ",", "&a", "*a", "!t", "|", ">", "'", "\"", "\\", "\\n", "%", "@", "`", "a", "b c", "${{ x }}",
    "---\n", "...\n", "\u{0}", "\u{7F}", "\u{85}", "\u{A0}", "\u{2028}", "\u{2029}", "\u{FEFF}", "\u{FFFF}", "é",
    "e\u{301}", "日本", "👨‍👩‍👧", "\u{10FFFF}", "0", "1.5", "on", "null",
  ]
}
