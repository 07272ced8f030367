/// Reads the outline of one definition from its tokens.
///
/// A statement `$0.name = …`, `$0.name(…)` or `$0.name { … }` sets something; so do the labels of a call, and modifiers
/// after the definition. The braces of `if` and `for` are looked through.
struct OutlineReader {
  private typealias Entry = DefinitionOutline.Entry

  private let tokens: ArraySlice<SwiftToken>
  private var position: Int

  init(_ tokens: ArraySlice<SwiftToken>) {
    self.tokens = tokens
    position = tokens.startIndex
  }

  /// Reads to the end of the definition.
  mutating func read() -> [DefinitionOutline.Entry] {
    var entries: [Entry] = []
    // The line of a definition may begin with the end of what stands before it: `} else { vpc {`.
    while position < tokens.endIndex, tokens[position].closes { position += 1 }
    entries += statement(isDefinition: true)
    return entries
  }

  /// Reads statements up to the brace that ends them.
  private mutating func statements() -> [Entry] {
    var entries: [Entry] = []
    while position < tokens.endIndex, !tokens[position].closes { entries += statement() }
    return entries
  }

  /// Reads one statement. What stands in braces belongs to the statement's target, or to whatever the statement is in.
  private mutating func statement(isDefinition: Bool = false) -> [Entry] {
    let first = position
    var target = isDefinition ? nil : target()
    var entries: [Entry] = []
    var isFirstCall = true

    func add(_ new: [Entry]) {
      if target != nil, !isDefinition { target?.entries += new } else { entries += new }
    }
    while position < tokens.endIndex {
      let token = tokens[position]
      if position > first, ends(first, before: position) { break }
      if token.isSign("{") {
        position += 1
        add(statements())
        position += 1
      } else if token.isSign("(") {
        let labels = parenthesized(readsLabels: isFirstCall)
        isFirstCall = false
        add(labels)
      } else if token.isSign("[") {
        _ = parenthesized(readsLabels: false)
      } else if token.closes {
        break
      } else if isDefinition, let modifier = modifier(after: first) {
        entries.append(modifier)
      } else if token.kind == .word, token.text == "in", !isLoop(from: first) {
        // The parameters of a closure end here, and the statement after them begins.
        position += 1
        if isDefinition { continue }
        return entries + statement()
      } else {
        position += 1
        if token.isSign(";") { break }
      }
    }
    if isDefinition { return entries }
    return (target.map { [$0] } ?? []) + entries
  }

  /// What a statement that begins here sets: `name` of `$0.name`, or of `$0.raw("name", …)`.
  private mutating func target() -> Entry? {
    guard let name = token(2), token(0)?.kind == .word, token(1)?.isSign(".") == true, name.kind == .word else {
      return nil
    }
    guard let sign = token(3), sign.kind == .sign, ["=", "{", "(", "[", ".", "+"].contains(sign.text) else {
      return nil
    }
    var entry = Entry(name: name.text, line: name.line)
    if let written = writtenName(after: name.text) { entry.name = written }
    position += 3
    return entry
  }

  /// The name of what `$0.raw("name", …)`, `$0.rawBlock("name") { … }` or `$0.dynamic(\.name, …) { … }` sets.
  private func writtenName(after method: String) -> String? {
    switch method {
    case "raw", "rawBlock":
      token(4).flatMap { $0.kind == .string ? $0.text : nil }
    case "dynamic":
      token(4)?.isSign("\\") == true && token(5)?.isSign(".") == true ? token(6)?.text : nil
    default: nil
    }
  }

  /// A modifier of the definition: `.dependsOn(…)`, `.lifecycle { … }`.
  private mutating func modifier(after first: Int) -> Entry? {
    guard position > first, tokens[position].isSign("."), [")", "}"].contains(tokens[position - 1].text) else {
      return nil
    }
    guard let name = token(1), name.kind == .word, let sign = token(2), ["(", "{"].contains(sign.text) else {
      return nil
    }
    var entry = Entry(name: name.text, line: name.line)
    if let string = token(3), sign.text == "(", string.kind == .string { entry.firstString = string.text }
    position += 2
    if tokens[position].isSign("(") { entry.entries += parenthesized(readsLabels: true) }
    if position < tokens.endIndex, tokens[position].isSign("{") {
      position += 1
      entry.entries += statements()
      position += 1
    }
    return entry
  }

  /// Passes over what is in parentheses or brackets, and gives the labels in them.
  private mutating func parenthesized(readsLabels: Bool) -> [Entry] {
    var labels: [Entry] = []
    var depth = 0
    while position < tokens.endIndex {
      let token = tokens[position]
      if token.opens { depth += 1 }
      if token.closes { depth -= 1 }
      if readsLabels, depth == 1, token.kind == .word, self.token(1)?.isSign(":") == true,
        tokens[position - 1].isSign("(") || tokens[position - 1].isSign(",")
      {
        labels.append(Entry(name: token.text, line: token.line, isLabel: true))
      }
      position += 1
      if depth == 0 { break }
    }
    return labels
  }

  /// Whether a statement ends before a token: at a new line, unless one of the two lines shows that it goes on.
  private func ends(_ first: Int, before index: Int) -> Bool {
    let (last, next) = (tokens[index - 1], tokens[index])
    guard next.line > last.line else { return false }
    if next.kind == .sign, !["(", "[", "@", "#", "!", "-", "}"].contains(next.text) { return false }
    if last.isSign(":") { return ["case", "default"].contains(tokens[first].text) }
    return last.kind != .sign || [")", "]", "}", ">", "!", "?"].contains(last.text)
  }

  private func isLoop(from first: Int) -> Bool {
    tokens[first].text == "for"
  }

  private func token(_ offset: Int) -> SwiftToken? {
    position + offset < tokens.endIndex ? tokens[position + offset] : nil
  }
}
