/// The functions of a Swift file, as far as they set arguments.
enum SwiftFunction {
  /// What the functions of a name set, in the order of the file; those without a body are left out.
  ///
  /// - Parameter readsDefinitions: whether it is asked for what their definitions set.
  static func outlines(
    of name: String, in tokens: [SwiftToken], readsDefinitions: Bool
  ) -> [[DefinitionOutline.Entry]] {
    tokens.indices.dropLast(2).compactMap { index in
      guard tokens[index].text == "func", tokens[index].kind == .word, tokens[index + 1].text == name else {
        return nil
      }
      return body(of: index + 2, in: tokens).map { start in
        var reader = OutlineReader(tokens[start...], readsDefinitions: readsDefinitions)
        return reader.braced()
      }
    }
  }

  /// The brace that opens a function's body, behind its parameters and its result.
  private static func body(of start: Int, in tokens: [SwiftToken]) -> Int? {
    var index = start
    var depth = 0
    while index < tokens.count {
      let token = tokens[index]
      if depth == 0, token.isSign("{") { return index }
      if depth == 0, index > start, token.closes || token.text == "func" { return nil }
      if token.opens { depth += 1 }
      if token.closes { depth -= 1 }
      index += 1
    }
    return nil
  }
}
