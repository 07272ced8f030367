/// The word that names a definition on its line: `vpc` of `vpc { … }` and of `let vpc = AWS.VPC("main")`, `"name"` of
/// `@Variable("name", …)`.
struct DefinitionTitle {
  /// The bytes of the word.
  let range: Range<Int>?
  /// The word, where something is called.
  let callee: String?

  /// Reads it from the tokens of the line.
  init(of line: some Collection<SwiftToken>) {
    var tokens = Array(line)
    while let first = tokens.first, first.closes || first.text == "else" { tokens.removeFirst() }
    if let first = tokens.first, DefinitionTitle.conditions.contains(first.text),
      let brace = tokens.firstIndex(where: { $0.isSign("{") }), brace + 1 < tokens.count
    {
      tokens.removeFirst(brace + 1)
    }
    if let declared = tokens.firstIndex(where: { ["let", "var", "func", "struct"].contains($0.text) }),
      declared + 1 < tokens.count, tokens[..<declared].allSatisfy({ $0.kind == .word })
    {
      let name = tokens[declared + 1]
      let call = DefinitionTitle.call(in: tokens[(declared + 1)...])
      (range, callee) = (name.range, call?.text)
    } else if tokens.first?.isSign("@") == true, let string = tokens.first(where: { $0.kind == .string }) {
      (range, callee) = (string.range, nil)
    } else {
      let word = DefinitionTitle.call(in: tokens[...])
      (range, callee) = (word?.range, word?.text)
    }
  }

  /// The last word before the first sign that begins a call.
  private static func call(in tokens: ArraySlice<SwiftToken>) -> SwiftToken? {
    for (word, sign) in zip(tokens, tokens.dropFirst())
    where word.kind == .word && (sign.isSign("(") || sign.isSign("{")) && word.text != "return" { return word }
    return nil
  }

  /// What stands before a brace that definitions stand in.
  private static let conditions: Set<String> = ["if", "for", "while", "switch", "guard"]
}
