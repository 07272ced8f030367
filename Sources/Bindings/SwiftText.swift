/// Swift text in the making, with its indentation.
struct SwiftText {
  private(set) var text = ""
  private var depth = 0
  private let width = 120

  mutating func line(_ line: String = "") {
    text += line.isEmpty ? "\n" : indentation + line + "\n"
  }

  /// A line that opens a scope, what stands in it, and the closing brace.
  mutating func scope(_ opening: String, _ body: (inout SwiftText) -> Void) {
    line(opening + " {")
    depth += 1
    body(&self)
    depth -= 1
    line("}")
  }

  /// `head(items)tail`, filled to the width of a line and going on two levels deeper.
  mutating func list(_ head: String, _ items: [String], _ tail: String) {
    var row = indentation + head
    var isFirst = true
    for (index, item) in items.enumerated() {
      let piece = index + 1 < items.count ? item + "," : item + tail
      let gap = isFirst ? "" : " "
      if row.count + gap.count + piece.count > width, row.count > indentation.count + 4 {
        text += row + "\n"
        row = indentation + "    " + piece
      } else {
        row += gap + piece
      }
      isFirst = false
    }
    text += row + (items.isEmpty ? tail : "") + "\n"
  }

  /// A scope whose opening is a list that may be too wide for one line.
  mutating func scope(_ head: String, _ items: [String], _ tail: String, _ body: (inout SwiftText) -> Void) {
    list(head, items, tail + " {")
    depth += 1
    body(&self)
    depth -= 1
    line("}")
  }

  private var indentation: String { String(repeating: "  ", count: depth) }
}

/// A Swift string literal of the text.
func literal(_ text: String) -> String {
  var escaped = ""
  for character in text {
    switch character {
    case "\\": escaped += "\\\\"
    case "\"": escaped += "\\\""
    case "\n": escaped += "\\n"
    default: escaped.append(character)
    }
  }
  return "\"\(escaped)\""
}
