/// The form of a filter pattern of CloudWatch Logs: terms, fields in brackets, or conditions on JSON in braces.
///
/// Source: Amazon CloudWatch Logs User Guide, "Filter pattern syntax for metric filters".
struct FilterPattern {
  private let characters: [Character]
  private var index = 0

  private init(_ text: String) { characters = Array(text) }

  /// What is wrong with a pattern; `nil` for one that can be read.
  static func fault(in text: String) -> String? {
    var pattern = FilterPattern(text)
    pattern.skipSpaces()
    switch pattern.next {
    case "{": return pattern.json()
    case "[": return pattern.fields()
    default: return pattern.terms()
    }
  }

  private mutating func json() -> String? {
    index += 1
    if let fault = alternatives() { return fault }
    skipSpaces()
    guard next == "}" else {
      return index < characters.count ? "has \"\(rest)\" where } is due" : "has no } at its end"
    }
    index += 1
    skipSpaces()
    return index == characters.count ? nil : "has \"\(rest)\" after its end"
  }

  /// Conditions with `&&` and `||` between them.
  private mutating func alternatives() -> String? {
    while true {
      if let fault = condition() { return fault }
      skipSpaces()
      guard takes("&&") || takes("||") else { return nil }
    }
  }

  private mutating func condition() -> String? {
    skipSpaces()
    if takes("(") {
      if let fault = alternatives() { return fault }
      skipSpaces()
      return takes(")") ? nil : "has a ( that is not closed"
    }
    guard next == "$" else { return "has \"\(rest)\" where a selector such as $.level is due" }
    let selector = word { !" =!<>()&|}".contains($0) }
    skipSpaces()
    for words in [["IS", "NULL"], ["IS", "TRUE"], ["IS", "FALSE"], ["NOT", "EXISTS"]] where takes(words) { return nil }
    guard ["!=", "<=", ">=", "=", "<", ">"].contains(where: { takes($0) }) else {
      return "has no comparison after \(selector)"
    }
    skipSpaces()
    if next == "\"" { return quoted() }
    if next == "%" { return expression() }
    return word { !" ()&|}\"".contains($0) }.isEmpty ? "compares \(selector) with nothing" : nil
  }

  private mutating func fields() -> String? {
    index += 1
    var isEmpty = true
    var depth = 0
    while let character = next {
      switch character {
      case "\"":
        if let fault = quoted() { return fault }
        isEmpty = false
        continue
      case "(": depth += 1
      case ")":
        depth -= 1
        if depth < 0 { return "has a ) that was not opened" }
      case ",", "]":
        if depth > 0 { return "has a ( that is not closed" }
        if isEmpty { return "has a field without a name" }
        isEmpty = true
        if character == "]" {
          index += 1
          skipSpaces()
          return index == characters.count ? nil : "has \"\(rest)\" after its end"
        }
      default: if character != " " { isEmpty = false }
      }
      index += 1
    }
    return "has no ] at its end"
  }

  private mutating func terms() -> String? {
    while index < characters.count {
      skipSpaces()
      if next == "?" || next == "-" { index += 1 }
      if next == "\"" {
        if let fault = quoted() { return fault }
      } else if next == "%" {
        if let fault = expression() { return fault }
      } else {
        let term = word { $0 != " " && $0 != "\t" }
        guard term.allSatisfy({ $0.isLetter || $0.isNumber || $0 == "_" }) else {
          return "has the term \(term), which needs quotes"
        }
      }
    }
    return nil
  }

  private var next: Character? { index < characters.count ? characters[index] : nil }

  /// What is left, as far as it is worth showing.
  private var rest: String { String(characters[index...].prefix(20)) }

  private mutating func skipSpaces() {
    while let next, next == " " || next == "\t" || next == "\n" { index += 1 }
  }

  private mutating func takes(_ text: String) -> Bool {
    let text = Array(text)
    guard characters[index...].starts(with: text) else { return false }
    index += text.count
    return true
  }

  private mutating func takes(_ words: [String]) -> Bool {
    let start = index
    for word in words {
      skipSpaces()
      guard takes(word) else {
        index = start
        return false
      }
    }
    return true
  }

  private mutating func word(_ belongs: (Character) -> Bool) -> String {
    let start = index
    while let next, belongs(next) { index += 1 }
    return String(characters[start..<index])
  }

  private mutating func quoted() -> String? {
    index += 1
    while let character = next {
      index += character == "\\" ? 2 : 1
      if character == "\"" { return nil }
    }
    return "has a quotation mark that is not closed"
  }

  private mutating func expression() -> String? {
    index += 1
    while let character = next {
      index += character == "\\" ? 2 : 1
      if character == "%" { return nil }
    }
    return "has a regular expression that % does not end"
  }
}
