extension KnownFunctions {
  static let texts: [(String, Function)] = [
    (
      "join",
      { arguments in
        guard let separator = arguments.first?.text else { return nil }
        var parts: [PlannedValue.TextPart] = []
        for list in arguments.dropFirst() {
          guard let elements = list.listed else { return nil }
          for element in elements {
            guard let more = element.textParts else { return nil }
            if !parts.isEmpty { parts.append(.known(separator)) }
            parts += more
          }
        }
        return .joining(parts)
      }
    ),
    (
      "split",
      { arguments in
        guard arguments.count == 2, let separator = arguments[0].text, let text = arguments[1].text, !separator.isEmpty
        else { return nil }
        return .list(text.parts(between: separator).map { .string($0) })
      }
    ),
    ("lower", { $0.first?.text.map { .string($0.lowercased()) } }),
    ("upper", { $0.first?.text.map { .string($0.uppercased()) } }),
    ("startswith", { both($0).map { .bool($0.hasPrefix($1)) } }),
    ("endswith", { both($0).map { .bool($0.hasSuffix($1)) } }),
    ("strcontains", { both($0).map { .bool($1.isEmpty || $0.parts(between: $1).count > 1) } }),
    ("trimprefix", { both($0).map { .string($0.hasPrefix($1) ? String($0.dropFirst($1.count)) : $0) } }),
    ("trimsuffix", { both($0).map { .string($0.hasSuffix($1) ? String($0.dropLast($1.count)) : $0) } }),
    (
      "replace",
      { arguments in
        guard arguments.count == 3, let text = arguments[0].text, let old = arguments[1].text,
          let new = arguments[2].text, !old.isEmpty
        else { return nil }
        // Between slashes stands a regular expression.
        guard !(old.count > 1 && old.hasPrefix("/") && old.hasSuffix("/")) else { return nil }
        return .string(text.parts(between: old).joined(separator: new))
      }
    ),
    (
      "substr",
      { arguments in
        guard arguments.count == 3, let text = arguments[0].text, let offset = arguments[1].asNumber,
          let length = arguments[2].asNumber, offset >= 0
        else { return nil }
        let rest = text.dropFirst(Int(offset))
        return .string(String(length < 0 ? rest : rest.prefix(Int(length))))
      }
    ),
    ("format", { arguments in arguments.first?.text.flatMap { formatted($0, Array(arguments.dropFirst())) } }),
    (
      "formatlist",
      { arguments in
        guard let format = arguments.first?.text else { return nil }
        let rest = arguments.dropFirst()
        var count: Int?
        for argument in rest {
          guard let elements = argument.listed else {
            if argument.isUndecided { return nil }
            continue
          }
          if let count, count != elements.count { return nil }
          count = elements.count
        }
        return .list(
          (0..<(count ?? 1)).map { index in
            let arguments = rest.map { argument in
              argument.listed.map { $0[index] } ?? argument
            }
            return formatted(format, arguments) ?? .unknown
          })
      }
    ),
    ("jsonencode", { $0.first.map { PlannedValue(.json($0)) } }),
    ("base64encode", { $0.first.flatMap { $0.base64 } }),
  ]

  private static func both(_ arguments: [PlannedValue]) -> (String, String)? {
    guard arguments.count == 2, let one = arguments[0].text, let other = arguments[1].text else { return nil }
    return (one, other)
  }

  /// `%s`, `%d`, `%v` and `%%`; `%0Nd` fills with zeros. Other verbs are not known here.
  private static func formatted(_ format: String, _ arguments: [PlannedValue]) -> PlannedValue? {
    var parts: [PlannedValue.TextPart] = []
    var literal = ""
    var rest = format[...]
    var next = arguments.makeIterator()
    while let character = rest.popFirst() {
      guard character == "%" else {
        literal.append(character)
        continue
      }
      var width = 0
      if rest.first == "0" {
        let digits = rest.dropFirst().prefix { $0.isWholeNumber }
        guard let number = Int(digits) else { return nil }
        width = number
        rest = rest.dropFirst(1 + digits.count)
      }
      guard let verb = rest.popFirst() else { return nil }
      if verb == "%" {
        literal.append("%")
        continue
      }
      guard verb == "s" || verb == "d" || verb == "v", let argument = next.next(), let inner = argument.textParts else {
        return nil
      }
      parts.append(.known(literal))
      literal = ""
      if width > 0 {
        guard let text = argument.text else { return nil }
        parts.append(.known(String(repeating: "0", count: max(0, width - text.count)) + text))
      } else {
        parts += inner
      }
    }
    parts.append(.known(literal))
    return .joining(parts)
  }
}

extension String {
  /// The parts between the places where a text stands.
  fileprivate func parts(between separator: String) -> [String] {
    let (bytes, needle) = (Array(utf8), Array(separator.utf8))
    var parts: [String] = []
    var start = 0
    var index = 0
    while index + needle.count <= bytes.count {
      if bytes[index..<(index + needle.count)].elementsEqual(needle) {
        parts.append(String(decoding: bytes[start..<index], as: UTF8.self))
        index += needle.count
        start = index
      } else {
        index += 1
      }
    }
    return parts + [String(decoding: bytes[start...], as: UTF8.self)]
  }
}

extension PlannedValue {
  /// The text in Base64, or at least how long it is.
  fileprivate var base64: PlannedValue? {
    if let text { return .string(text.inBase64) }
    let bytes: Int
    switch content {
    case .opaque(let least, _): bytes = least
    case .text(let parts):
      bytes = parts.reduce(0) { if case .known(let text) = $1 { $0 + text.utf8.count } else { $0 } }
    default: return nil
    }
    return PlannedValue(.opaque(bytes: (bytes + 2) / 3 * 4, mayBeBase64: true))
  }
}

extension String {
  private static let base64Digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

  /// Base64 with padding (RFC 4648, section 4).
  fileprivate var inBase64: String {
    let bytes = Array(utf8)
    var encoded: [UInt8] = []
    encoded.reserveCapacity((bytes.count + 2) / 3 * 4)
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      var bits = 0
      for offset in 0..<3 { bits = bits << 8 | (offset < group.count ? Int(group[start + offset]) : 0) }
      for digit in 0..<4 {
        encoded.append(
          digit > group.count ? UInt8(ascii: "=") : Self.base64Digits[bits >> (18 - 6 * digit) & 63])
      }
    }
    return String(decoding: encoded, as: UTF8.self)
  }
}
