/// A statement of a Swift file as it is written there, moved to the left margin.
enum SwiftStatement {
  /// The statement that begins on a line, with the calls chained to it below; `nil` where the file has none there.
  static func text(of source: [UInt8], at line: Int) -> String? {
    let tokens = SwiftLexer.tokens(of: source)
    guard let end = lastLine(of: tokens.drop { $0.line < line }) else { return nil }
    let lines = String(decoding: source, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
    guard line >= 1, end <= lines.count else { return nil }
    let chosen = lines[(line - 1)..<end]
    let margin = chosen.filter { !$0.isBlank }.map { $0.prefix { $0 == " " }.count }.min() ?? 0
    return chosen.map { $0.isBlank ? "" : $0.dropFirst(margin) }.joined(separator: "\n")
  }

  /// The line that ends the statement that tokens begin with: nothing is open there, and the next line goes on with none of it.
  private static func lastLine(of tokens: ArraySlice<SwiftToken>) -> Int? {
    var depth = 0
    for index in tokens.indices {
      if tokens[index].opens { depth += 1 }
      if tokens[index].closes { depth -= 1 }
      if depth < 0 { return nil }
      guard depth == 0 else { continue }
      guard let next = tokens[(index + 1)...].first else { return tokens[index].endLine }
      if next.line > tokens[index].endLine, !next.isSign(".") { return tokens[index].endLine }
    }
    return nil
  }
}

extension SwiftToken {
  /// The line it ends on; a string may have several.
  fileprivate var endLine: Int { line + text.utf8.count { $0 == UInt8(ascii: "\n") } }
}

extension Substring {
  fileprivate var isBlank: Bool { allSatisfy { $0 == " " } }
}
