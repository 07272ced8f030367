extension OutlineReader {
  /// Reads the value of a statement that begins at `first`, to its end: its bytes, and what is set in it.
  mutating func expression(from first: Int) -> (range: Range<Int>?, entries: [Entry]) {
    let start = position
    var entries: [Entry] = []
    while position < tokens.endIndex {
      let token = tokens[position]
      if token.closes || ends(first, before: position) { break }
      if token.isSign(";") {
        let range = range(from: start)
        position += 1
        return (range, entries)
      }
      entries += members()
    }
    return (range(from: start), entries)
  }

  /// Reads what is in parentheses or brackets, with both: the labels of a call with what they are given, the pairs of a
  /// dictionary, the elements of an array.
  mutating func list() -> [Entry] {
    let isCall = tokens[position].isSign("(")
    let callee = position > tokens.startIndex && tokens[position - 1].kind == .word ? tokens[position - 1] : nil
    var entries: [Entry] = []
    var index = 0
    position += 1
    while position < tokens.endIndex, !tokens[position].closes {
      if tokens[position].isSign(",") {
        position += 1
        index += 1
        continue
      }
      let value = isCall && tokens[position].kind == .word && token(1)?.isSign(":") == true ? token(2) : token(0)
      if isCall, value?.isSign("&") == true, let callee {
        entries.append(Entry(name: callee.text, line: callee.line, kind: .helper, nameRange: callee.range))
      }
      entries.append(element(index, isCall: isCall))
    }
    position += 1
    return entries
  }

  /// Reads an element of a list, up to the comma or the sign that ends it.
  private mutating func element(_ index: Int, isCall: Bool) -> Entry {
    let start = position
    if isCall, tokens[start].kind == .word, token(1)?.isSign(":") == true {
      let label = tokens[start]
      position += 2
      let (value, members) = elementValue()
      return Entry(
        name: label.text, line: label.line, kind: .label, nameRange: label.range, value: value,
        entries: members.map(\.inValue))
    }
    let (value, members) = elementValue(stopsAtColon: !isCall)
    var entry = Entry(
      name: String(index), line: tokens[start].line, kind: .element, nameRange: value ?? tokens[start].range,
      value: value, entries: members.map(\.inValue), isInValue: true)
    if !isCall, position < tokens.endIndex, tokens[position].isSign(":") {
      // The key is its text, or the last name in it: `.of(.databaseURL)`.
      let key = tokens[start..<position].last { $0.kind != .sign }
      position += 1
      let (value, members) = elementValue()
      entry.name = key?.text ?? entry.name
      (entry.value, entry.entries) = (value, members.map(\.inValue))
    }
    return entry
  }

  private mutating func elementValue(stopsAtColon: Bool = false) -> (range: Range<Int>?, entries: [Entry]) {
    let start = position
    var entries: [Entry] = []
    var questions = 0
    while position < tokens.endIndex {
      let token = tokens[position]
      if token.closes || token.isSign(",") { break }
      if token.isSign(":"), stopsAtColon, questions == 0 { break }
      // Of `a ? b : c`, not of `a?.b`.
      if token.isSign("?"), let next = self.token(1), next.range.lowerBound > token.range.upperBound { questions += 1 }
      if token.isSign(":") { questions -= 1 }
      entries += members()
    }
    return (range(from: start), entries)
  }

  /// Passes over one token of a value, or over what it opens, and gives what is set in there.
  private mutating func members() -> [Entry] {
    let token = tokens[position]
    if token.isSign("{") { return braced() }
    if token.isSign("(") { return list().flatMap { $0.kind == .element ? $0.entries : [$0] } }
    if token.isSign("[") {
      let isLiteral = !isSubscript
      let entries = list()
      return isLiteral ? entries : []
    }
    position += 1
    return []
  }

  /// Whether the bracket here asks what stands before it for an element.
  private var isSubscript: Bool {
    guard position > tokens.startIndex else { return false }
    let (last, bracket) = (tokens[position - 1], tokens[position])
    guard last.range.upperBound == bracket.range.lowerBound else { return false }
    return last.kind != .sign || [")", "]", "}", "?", "!"].contains(last.text)
  }

  private func range(from start: Int) -> Range<Int>? {
    let end = min(position, tokens.endIndex)
    return start < end ? tokens[start].range.lowerBound..<tokens[end - 1].range.upperBound : nil
  }
}
