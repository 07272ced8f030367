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

  /// `head(items)tail`, broken over lines where it is too wide.
  mutating func list(_ head: String, _ items: [String], _ tail: String) {
    let whole = head + items.joined(separator: ", ") + tail
    if indentation.count + whole.count <= width || items.isEmpty { return line(whole) }
    line(head)
    depth += 1
    var row = ""
    for (index, item) in items.enumerated() {
      let piece = index + 1 < items.count ? item + "," : item
      if !row.isEmpty, indentation.count + row.count + 1 + piece.count > width {
        line(row)
        row = ""
      }
      row += row.isEmpty ? piece : " " + piece
    }
    line(row)
    depth -= 1
    line(tail)
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
