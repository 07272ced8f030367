extension PlannedValue {
  /// The value as `jsonencode` writes it: keys in lexical order, and `<`, `>` and `&` escaped (Terraform documentation,
  /// "jsonencode Function"). What is not known is left out, so ask only where all is.
  var jsonText: String {
    var text = ""
    appendJSON(to: &text)
    return text
  }

  private func appendJSON(to text: inout String) {
    switch content {
    case .null, .text, .opaque, .resource, .module, .attribute, .unknown: text += "null"
    case .bool(let bool): text += bool ? "true" : "false"
    case .number(let number): text += number.asText
    case .string(let string): Self.appendQuoted(string, to: &text)
    case .json(let value): Self.appendQuoted(value.jsonText, to: &text)
    case .list(let elements), .set(let elements):
      text += "["
      for (index, element) in elements.enumerated() {
        if index > 0 { text += "," }
        element.appendJSON(to: &text)
      }
      text += "]"
    case .object(let members):
      text += "{"
      for (index, member) in members.sorted(by: { $0.name < $1.name }).enumerated() {
        if index > 0 { text += "," }
        Self.appendQuoted(member.name, to: &text)
        text += ":"
        member.value.appendJSON(to: &text)
      }
      text += "}"
    }
  }

  private static func appendQuoted(_ string: String, to text: inout String) {
    text += "\""
    for scalar in string.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      case "\t": text += "\\t"
      case "<", ">", "&", "\u{2028}", "\u{2029}", "\u{0}"..<"\u{20}":
        let digits = String(scalar.value, radix: 16)
        text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: text.unicodeScalars.append(scalar)
      }
    }
    text += "\""
  }
}
