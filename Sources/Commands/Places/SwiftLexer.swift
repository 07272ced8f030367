/// Splits a Swift file into tokens, well enough to find where a definition ends.
///
/// Strings with all their delimiters, interpolations and nested comments are understood; regular expressions between
/// plain slashes are not, for only a compiler can tell them from divisions.
struct SwiftLexer {
  private let bytes: [UInt8]
  private var position = 0
  private var line = 1
  private var tokens: [SwiftToken] = []

  private init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The tokens of a file.
  static func tokens(of source: [UInt8]) -> [SwiftToken] {
    var lexer = SwiftLexer(source)
    while lexer.position < source.count { lexer.next() }
    return lexer.tokens
  }

  private mutating func next() {
    let start = position
    let startLine = line
    switch bytes[position] {
    case UInt8(ascii: "\n"), UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"):
      advance()
    case UInt8(ascii: "/") where at(1) == UInt8(ascii: "/"):
      while let byte = at(0), byte != UInt8(ascii: "\n") { advance() }
    case UInt8(ascii: "/") where at(1) == UInt8(ascii: "*"):
      skipComment()
    case UInt8(ascii: "\""), UInt8(ascii: "#"):
      guard let text = string() else { return sign() }
      add(.string, text, from: start, startLine)
    case UInt8(ascii: "`"):
      advance()
      while let byte = at(0), byte != UInt8(ascii: "`"), byte != UInt8(ascii: "\n") { advance() }
      let name = text(start + 1, position)
      if at(0) == UInt8(ascii: "`") { advance() }
      add(.word, name, from: start, startLine)
    case let byte where SwiftLexer.isWord(byte):
      while let byte = at(0), SwiftLexer.isWord(byte) { advance() }
      add(.word, text(start, position), from: start, startLine)
    default:
      sign()
    }
  }

  private mutating func sign() {
    let (start, startLine) = (position, line)
    advance()
    add(.sign, text(start, position), from: start, startLine)
  }

  private mutating func add(_ kind: SwiftToken.Kind, _ text: String, from start: Int, _ line: Int) {
    tokens.append(SwiftToken(kind: kind, text: text, line: line, range: start..<position))
  }

  private mutating func skipComment() {
    var depth = 0
    repeat {
      if at(0) == UInt8(ascii: "/"), at(1) == UInt8(ascii: "*") {
        depth += 1
        advance(by: 2)
      } else if at(0) == UInt8(ascii: "*"), at(1) == UInt8(ascii: "/") {
        depth -= 1
        advance(by: 2)
      } else {
        advance()
      }
    } while depth > 0 && position < bytes.count
  }

  /// Passes over a string literal and gives what is between its quotes, or stays and gives nothing if there is none.
  private mutating func string() -> String? {
    var hashes = 0
    while at(hashes) == UInt8(ascii: "#") { hashes += 1 }
    guard at(hashes) == UInt8(ascii: "\"") else { return nil }
    let isMultiline = at(hashes + 1) == UInt8(ascii: "\"") && at(hashes + 2) == UInt8(ascii: "\"")
    let quotes = isMultiline ? 3 : 1
    advance(by: hashes + quotes)

    let start = position
    while position < bytes.count {
      if at(0) == UInt8(ascii: "\\"), isHashes(hashes, from: 1) {
        skipEscape(hashes)
      } else if isQuotes(quotes), isHashes(hashes, from: quotes) {
        let end = position
        advance(by: quotes + hashes)
        return text(start, end)
      } else if !isMultiline, at(0) == UInt8(ascii: "\n") {
        // The file does not compile like this; what follows is read as if the quote had been closed.
        return text(start, position)
      } else {
        advance()
      }
    }
    return text(start, position)
  }

  private mutating func skipEscape(_ hashes: Int) {
    advance(by: 1 + hashes)
    guard at(0) == UInt8(ascii: "(") else { return advance() }
    var depth = 0
    repeat {
      let count = tokens.count
      next()
      if let token = tokens.last, tokens.count > count {
        if token.isSign("(") { depth += 1 }
        if token.isSign(")") { depth -= 1 }
        tokens.removeLast(tokens.count - count)
      }
    } while depth > 0 && position < bytes.count
  }

  private func isQuotes(_ count: Int) -> Bool {
    (0..<count).allSatisfy { at($0) == UInt8(ascii: "\"") }
  }

  private func isHashes(_ count: Int, from offset: Int) -> Bool {
    (0..<count).allSatisfy { at(offset + $0) == UInt8(ascii: "#") }
  }

  private func at(_ offset: Int) -> UInt8? {
    position + offset < bytes.count ? bytes[position + offset] : nil
  }

  private mutating func advance(by count: Int = 1) {
    for _ in 0..<count where position < bytes.count {
      if bytes[position] == UInt8(ascii: "\n") { line += 1 }
      position += 1
    }
  }

  private func text(_ start: Int, _ end: Int) -> String {
    String(decoding: bytes[min(start, bytes.count)..<min(end, bytes.count)], as: UTF8.self)
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "$"), 0x80...:
      true
    default: false
    }
  }
}
