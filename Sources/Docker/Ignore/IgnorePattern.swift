/// A pattern of a `.dockerignore`, as github.com/moby/patternmatcher reads it.
///
/// `*` is any text without a slash, `?` one character but a slash, `[a-c]` one of some, `**` any number of folders, also none; a
/// backslash takes the next character as it is. The path is cleaned first, as Go's `filepath.Clean` does.
struct IgnorePattern: Hashable, Sendable {
  private enum Token: Hashable {
    case byte(UInt8)
    case oneByte
    case segment
    /// `**` at the end.
    case rest
    /// `**` before something: nothing, or text that ends with a slash.
    case folders
    case oneOf([ClosedRange<UInt8>], isNegated: Bool)
  }

  /// Whether the pattern takes in again what others leave out: it begins with `!`.
  let isException: Bool
  private let tokens: [Token]

  /// Reads a line of the file; `nil` for one that says nothing.
  init?(_ line: String) {
    var text = Array(line.utf8)
    guard text.first != UInt8(ascii: "#") else { return nil }
    text = IgnorePattern.trimmed(text)
    isException = text.first == UInt8(ascii: "!")
    if isException { text = IgnorePattern.trimmed(Array(text.dropFirst())) }
    guard !text.isEmpty else { return nil }
    tokens = IgnorePattern.tokens(IgnorePattern.cleaned(text))
  }

  /// Whether the pattern fits a whole path.
  func matches(_ path: [UInt8]) -> Bool { IgnorePattern.fits(tokens[...], path[...]) }

  private static func trimmed(_ text: [UInt8]) -> [UInt8] {
    let blanks: Set<UInt8> = [UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r")]
    let start = text.drop { blanks.contains($0) }
    return Array(start.reversed().drop { blanks.contains($0) }.reversed())
  }

  /// Takes out `.`, `..` and empty names, and the slash at the beginning.
  private static func cleaned(_ text: [UInt8]) -> [UInt8] {
    var names: [ArraySlice<UInt8>] = []
    for name in text.split(separator: slash) where !name.elementsEqual(".".utf8) {
      if name.elementsEqual("..".utf8) { _ = names.popLast() } else { names.append(name) }
    }
    return Array(names.joined(separator: [slash]))
  }

  private static func tokens(_ text: [UInt8]) -> [Token] {
    var tokens: [Token] = []
    var rest = text[...]
    while let byte = rest.popFirst() {
      switch byte {
      case UInt8(ascii: "*"):
        guard rest.first == UInt8(ascii: "*") else {
          tokens.append(.segment)
          continue
        }
        rest.removeFirst()
        if rest.first == slash { rest.removeFirst() }
        tokens.append(rest.isEmpty ? .rest : .folders)
      case UInt8(ascii: "?"): tokens.append(.oneByte)
      case UInt8(ascii: "["): tokens.append(set(&rest))
      case UInt8(ascii: "\\"): tokens.append(.byte(rest.popFirst() ?? byte))
      default: tokens.append(.byte(byte))
      }
    }
    return tokens
  }

  private static func set(_ rest: inout ArraySlice<UInt8>) -> Token {
    let isNegated = rest.first == UInt8(ascii: "^")
    if isNegated { rest.removeFirst() }
    var ranges: [ClosedRange<UInt8>] = []
    while let first = rest.popFirst(), first != UInt8(ascii: "]") {
      if rest.first == UInt8(ascii: "-"), let last = rest.dropFirst().first, last != UInt8(ascii: "]"), last >= first {
        ranges.append(first...last)
        rest.removeFirst(2)
      } else {
        ranges.append(first...first)
      }
    }
    return .oneOf(ranges, isNegated: isNegated)
  }

  private static func fits(_ tokens: ArraySlice<Token>, _ path: ArraySlice<UInt8>) -> Bool {
    guard let token = tokens.first else { return path.isEmpty }
    let others = tokens.dropFirst()
    switch token {
    case .byte(let byte): return path.first == byte && fits(others, path.dropFirst())
    case .oneByte: return path.first.map { $0 != slash } ?? false && fits(others, path.dropFirst())
    case .oneOf(let ranges, let isNegated):
      guard let byte = path.first, ranges.contains(where: { $0.contains(byte) }) != isNegated else { return false }
      return fits(others, path.dropFirst())
    case .rest: return true
    case .segment:
      for end in path.startIndex...path.endIndex {
        if fits(others, path[end...]) { return true }
        if end == path.endIndex || path[end] == slash { return false }
      }
      return false
    case .folders:
      if fits(others, path) { return true }
      return path.indices.contains { path[$0] == slash && fits(others, path[($0 + 1)...]) }
    }
  }

  private static let slash = UInt8(ascii: "/")
}
