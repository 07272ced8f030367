/// Reads the outline of one definition from its tokens.
///
/// A statement `$0.name = …`, `$0.name(…)` or `$0.name { … }` sets something; so do the labels of a call, and modifiers
/// after the definition. The braces of `if` and `for` are looked through.
struct OutlineReader {
  typealias Entry = DefinitionOutline.Entry

  let tokens: ArraySlice<SwiftToken>
  var position: Int
  /// Whether statements may be definitions, whose labels set something: `record(name: domain) { … }`.
  private let readsDefinitions: Bool

  init(_ tokens: ArraySlice<SwiftToken>, readsDefinitions: Bool = false) {
    self.tokens = tokens
    self.readsDefinitions = readsDefinitions
    position = tokens.startIndex
  }

  /// Reads to the end of the definition.
  mutating func read() -> [Entry] {
    // The line of a definition may begin with the end of what stands before it: `} else { vpc {`.
    while position < tokens.endIndex, tokens[position].closes { position += 1 }
    let first = position
    var entries: [Entry] = []
    var isFirstCall = true
    while position < tokens.endIndex {
      let token = tokens[position]
      if token.closes || position > first && ends(first, before: position) { break }
      if token.isSign("{") {
        entries += braced()
      } else if token.isSign("(") {
        let call = list()
        entries += isFirstCall ? call.filter { $0.kind != .element } : call.filter { $0.kind == .helper }
        isFirstCall = false
      } else if token.isSign("[") {
        _ = list()
      } else if let modifier = modifier(after: first) {
        entries.append(modifier)
      } else {
        position += 1
      }
    }
    return entries
  }

  /// Reads what stands in braces, with the braces.
  mutating func braced() -> [Entry] {
    var entries: [Entry] = []
    position += 1
    while position < tokens.endIndex, !tokens[position].closes { entries += statement() }
    position += 1
    return entries
  }

  /// Reads one statement. What stands in braces belongs to the statement's target, or to whatever the statement is in.
  private mutating func statement() -> [Entry] {
    let first = position
    let target = target()
    if position < tokens.endIndex, tokens[position].isSign("="), let target {
      position += 1
      let (value, members) = expression(from: first)
      return [target.entry(value: value, entries: members.map(\.inValue))]
    }
    var entries: [Entry] = []
    var isFirstCall = true
    while position < tokens.endIndex {
      let token = tokens[position]
      if position > first, ends(first, before: position) { break }
      if token.isSign("{") {
        entries += braced()
      } else if token.isSign("(") {
        let call = list()
        if let target, isFirstCall || readsDefinitions {
          entries += target.isRaw ? call : call.flatMap { $0.kind == .element ? $0.entries : [$0] }
        } else {
          entries += call.filter { $0.kind == .helper || readsDefinitions && $0.kind == .label }
        }
        isFirstCall = false
      } else if token.isSign("[") {
        _ = list()
      } else if token.closes {
        break
      } else if token.kind == .word, token.text == "in", tokens[first].text != "for" {
        // The parameters of a closure end here, and the statement after them begins.
        position += 1
        return entries
      } else {
        position += 1
        if token.isSign(";") { break }
      }
    }
    guard let target else { return entries }
    // `$0.raw("name", value)` is given its value as the second element.
    let raw = target.isRaw ? entries.first { $0.kind == .element && $0.name == "1" }?.value : nil
    // `reader.write(to: &$0)` sets nothing called `write`: the function sets more of the block around it.
    let helpers = entries.filter { $0.kind == .helper && $0.nameRange == target.names[0].range }
    if !helpers.isEmpty { return helpers }
    return [target.entry(value: raw, entries: entries.filter { $0.kind != .element })]
  }

  /// A modifier of the definition: `.dependsOn(…)`, `.lifecycle { … }`.
  private mutating func modifier(after first: Int) -> Entry? {
    guard position > first, tokens[position].isSign("."), [")", "}"].contains(tokens[position - 1].text) else {
      return nil
    }
    guard let name = token(1), name.kind == .word, let sign = token(2), ["(", "{"].contains(sign.text) else {
      return nil
    }
    var entry = Entry(name: name.text, line: name.line, nameRange: name.range)
    if let string = token(3), sign.text == "(", string.kind == .string { entry.firstString = string.text }
    position += 2
    if tokens[position].isSign("(") { entry.entries += list().filter { $0.kind == .label } }
    if position < tokens.endIndex, tokens[position].isSign("{") { entry.entries += braced() }
    return entry
  }

  /// Whether a statement ends before a token: at a new line, unless one of the two lines shows that it goes on.
  func ends(_ first: Int, before index: Int) -> Bool {
    let (last, next) = (tokens[index - 1], tokens[index])
    guard next.line > last.line else { return false }
    if next.kind == .sign, !["(", "[", "@", "#", "!", "-", "}"].contains(next.text) { return false }
    if last.isSign(":") { return ["case", "default"].contains(tokens[first].text) }
    return last.kind != .sign || [")", "]", "}", ">", "!", "?"].contains(last.text)
  }

  /// The token so many places on.
  func token(_ offset: Int) -> SwiftToken? {
    position + offset < tokens.endIndex ? tokens[position + offset] : nil
  }
}

extension DefinitionOutline.Entry {
  /// The entry as part of a value. What stands in the braces of an object keeps its place among the blocks.
  var inValue: Self {
    var copy = self
    copy.isInValue = kind != .statement
    return copy
  }
}
