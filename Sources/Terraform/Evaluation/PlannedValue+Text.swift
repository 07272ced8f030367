extension PlannedValue {
  /// The text, if it is known whole; numbers and booleans are converted as Terraform does.
  var text: String? {
    switch content {
    case .string(let text): text
    case .number(let number): number.asText
    case .bool(let bool): bool ? "true" : "false"
    case .json(let value): value.isKnown ? value.jsonText : nil
    default: nil
    }
  }

  /// The parts of the text that the value becomes in a template; `nil` for what is no text.
  var textParts: [TextPart]? {
    switch content {
    case .text(let parts): parts
    case .attribute, .unknown, .opaque: [.unknown(self)]
    case .json: text.map { [.known($0)] } ?? [.unknown(self)]
    case .string, .number, .bool: text.map { [.known($0)] }
    case .null, .list, .set, .object, .resource, .module: nil
    }
  }

  /// A text of parts, the known ones beside each other joined.
  static func joining(_ parts: [TextPart]) -> PlannedValue {
    var joined: [TextPart] = []
    for part in parts {
      if case .known(let text) = part, case .known(let before)? = joined.last {
        joined[joined.count - 1] = .known(before + text)
      } else {
        joined.append(part)
      }
    }
    switch joined.count {
    case 0: return .string("")
    case 1: if case .known(let text) = joined[0] { return .string(text) }
    default: break
    }
    return PlannedValue(.text(joined))
  }

  /// The text as people are shown it: what is not known is `…`.
  var shownText: String? {
    textParts.map { parts in
      parts.map { if case .known(let text) = $0 { text } else { "…" } }.joined()
    }
  }
}

extension Double {
  /// The number as Terraform writes it in a text.
  var asText: String {
    rounded() == self && magnitude < 1e15 ? String(Int(self)) : description
  }
}
