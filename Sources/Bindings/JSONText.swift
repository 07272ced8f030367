import Foundation

/// JSON as the data files have it: keys sorted, lists of plain values filled to the line, always the same bytes.
indirect enum JSONText {
  case object([String: JSONText])
  case array([JSONText])
  case string(String)
  case number(String)

  /// The JSON of anything encodable.
  init(encoding value: some Encodable) throws {
    let object = try JSONSerialization.jsonObject(with: JSONEncoder().encode(value), options: [.fragmentsAllowed])
    self.init(object)
  }

  private init(_ object: Any) {
    switch object {
    case let members as [String: Any]: self = .object(members.mapValues { JSONText($0) })
    case let elements as [Any]: self = .array(elements.map { JSONText($0) })
    case let number as NSNumber: self = .number(number.description)
    default: self = .string("\(object)")
    }
  }

  /// The text, ending with a line break.
  var text: String {
    var lines = ""
    write(to: &lines, indent: "", tail: "")
    return lines
  }

  private var flat: String? {
    switch self {
    case .string(let text): Self.quoted(text)
    case .number(let text): text
    case .array(let elements):
      elements.allSatisfy { if case .object = $0 { false } else { $0.flat != nil } }
        ? "[" + elements.compactMap(\.flat).joined(separator: ", ") + "]" : nil
    case .object(let members): members.isEmpty ? "{}" : nil
    }
  }

  private func write(to text: inout String, indent: String, tail: String, key: String = "") {
    if let flat, indent.count + key.count + flat.count + tail.count <= 120 {
      text += "\(indent)\(key)\(flat)\(tail)\n"
      return
    }
    let inner = indent + "  "
    switch self {
    case .object(let members):
      text += "\(indent)\(key){\n"
      let names = members.keys.sorted()
      for name in names {
        members[name]?.write(
          to: &text, indent: inner, tail: name == names.last ? "" : ",", key: Self.quoted(name) + ": ")
      }
      text += "\(indent)}\(tail)\n"
    case .array(let elements):
      text += "\(indent)\(key)[\n"
      var row = ""
      for (index, element) in elements.enumerated() {
        let comma = index + 1 < elements.count ? "," : ""
        let piece = (element.flat ?? "") + comma
        if !row.isEmpty, inner.count + row.count + 1 + piece.count > 120 {
          text += inner + row + "\n"
          row = ""
        }
        row += row.isEmpty ? piece : " " + piece
      }
      text += inner + row + "\n\(indent)]\(tail)\n"
    case .string, .number:
      text += "\(indent)\(key)\(flat ?? "")\(tail)\n"
    }
  }

  private static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\n": quoted += "\\n"
      case "\t": quoted += "\\t"
      default:
        let hex = String(scalar.value, radix: 16)
        quoted += scalar.value < 32 ? "\\u" + String(repeating: "0", count: 4 - hex.count) + hex : String(scalar)
      }
    }
    return quoted + "\""
  }
}
