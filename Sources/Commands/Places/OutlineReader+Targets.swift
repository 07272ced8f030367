extension OutlineReader {
  /// What a statement sets.
  struct Target {
    /// The names from the outside in: `tags`, `a` of `$0.tags["a"]`.
    var names: [SwiftToken]
    /// Whether the name is given as text: `$0.raw("name", …)`.
    var isRaw = false

    /// The entry of the outermost name, with those of the inner ones in it.
    func entry(value: Range<Int>?, entries: [Entry]) -> Entry {
      var inner = entries
      for name in names.dropFirst().reversed() {
        inner = [
          Entry(name: name.text, line: name.line, kind: .element, nameRange: name.range, value: value, entries: inner)
            .inValue
        ]
      }
      return Entry(name: names[0].text, line: names[0].line, nameRange: names[0].range, value: value, entries: inner)
    }
  }

  /// Passes over what a statement that begins here sets, up to its sign: `name` of `$0.name`, or of `$0.raw("name", …)`,
  /// `backend` of `$0[.backend]`.
  mutating func target() -> Target? {
    guard token(0)?.kind == .word else { return nil }
    let start = position
    var names: [SwiftToken] = []
    // In a method of the arguments an assignment needs no `self`.
    if let name = token(0), token(1)?.isSign("=") == true, token(2)?.isSign("=") != true { names.append(name) }
    position += 1
    while let sign = token(0), sign.kind == .sign {
      if sign.isSign("."), let name = token(1), name.kind == .word {
        if let next = token(2), next.isSign("(") || next.isSign("{") {
          // A method of what has been named already is no name of its own: `$0.tags.merge(…)`.
          if names.isEmpty {
            position += 2
            return written(name) ?? Target(names: [name])
          }
          return Target(names: names)
        }
        names.append(name)
        position += 2
      } else if sign.isSign("["), let key = subscriptKey() {
        names.append(key)
      } else {
        break
      }
    }
    let isSet = token(0)?.isSign("=") == true && token(1)?.isSign("=") != true
    let isAdded = token(0)?.isSign("+") == true && token(1)?.isSign("=") == true
    guard isSet || isAdded, !names.isEmpty else {
      position = start
      return nil
    }
    if isAdded { position += 1 }
    return Target(names: names)
  }

  /// Passes over a subscript and gives its key: the text or the last name in it, behind the label if it has one.
  private mutating func subscriptKey() -> SwiftToken? {
    let start = position
    _ = list()
    let inside = tokens[start..<min(position, tokens.endIndex)].dropFirst().dropLast()
    guard let last = inside.last(where: { $0.kind != .sign }), let first = inside.first else { return nil }
    guard inside.dropFirst().first?.isSign(":") == true, first.kind == .word else { return last }
    return SwiftToken(
      kind: .word, text: "\(first.text)_\(last.text)", line: first.line,
      range: first.range.lowerBound..<last.range.upperBound)
  }

  /// The name that `$0.raw("name", …)`, `$0.rawBlock("name") { … }` or `$0.dynamic(\.nameBlocks, …) { … }` sets.
  private func written(_ method: SwiftToken) -> Target? {
    switch method.text {
    case "raw", "rawBlock":
      return token(1).flatMap { $0.kind == .string ? Target(names: [$0], isRaw: method.text == "raw") : nil }
    case "dynamic":
      guard token(1)?.isSign("\\") == true, token(2)?.isSign(".") == true, let key = token(3) else { return nil }
      let name = key.text.hasSuffix("Blocks") ? String(key.text.dropLast("Blocks".count)) : key.text
      return Target(names: [SwiftToken(kind: .word, text: name, line: key.line, range: key.range)])
    default: return nil
    }
  }
}
