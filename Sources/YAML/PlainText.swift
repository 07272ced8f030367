extension String {
  /// Whether the text can be written as it is, and every reader takes it for a text.
  ///
  /// Stricter than YAML has to be: what looks like anything else to a reader of YAML 1.1 (`on`, `3.10`, `012`, `22:22`) or of
  /// YAML 1.2 is not plain, nor is what a person would have to look at twice.
  ///
  /// Source: YAML 1.2.2, 7.3.3 and 10.3.2; the types of YAML 1.1 (bool, int, float, null, merge, timestamp, value).
  var isPlainInYAML: Bool {
    let scalars = Array(unicodeScalars)
    guard let first = scalars.first, let last = scalars.last else { return false }
    guard scalars.allSatisfy(\.isPlainlyPrintable) else { return false }
    guard first != " ", last != " ", last != ":", !first.startsSyntax else { return false }
    if first == "-", scalars.count == 1 || !(scalars[1] == "-" || scalars[1].isASCIILetter) { return false }
    for index in scalars.indices.dropFirst() {
      if scalars[index] == "#", scalars[index - 1] == " " { return false }
      if scalars[index] == " ", scalars[index - 1] == ":" { return false }
    }
    return !looksLikeNumber(scalars) && !Self.wordsWithMeaning.contains(lowercased()) && !hasPrefix("---")
  }

  /// Whether a number, a date or a time of the day could be meant: it starts as one, and has nothing else in it.
  private func looksLikeNumber(_ scalars: [Unicode.Scalar]) -> Bool {
    guard let first = scalars.first, first.isASCIIDigit || "+-.".unicodeScalars.contains(first) else { return false }
    return scalars.allSatisfy { $0.isASCIIDigit || "+-._,: abcdefABCDEFxXoOtTzZ".unicodeScalars.contains($0) }
  }

  /// Texts that some reader takes for something else, in lower case.
  private static let wordsWithMeaning: Set<String> = [
    "y", "n", "yes", "no", "on", "off", "true", "false", "null", "~", "=", "<<", ".inf", "+.inf", "-.inf", ".nan",
  ]
}

extension Unicode.Scalar {
  /// Whether a text that starts so would be read as something else than a plain text.
  fileprivate var startsSyntax: Bool { "?:,[]{}#&*!|>'\"%@`".unicodeScalars.contains(self) }

  fileprivate var isASCIIDigit: Bool { ("0"..."9").contains(self) }

  fileprivate var isASCIILetter: Bool { ("a"..."z").contains(self) || ("A"..."Z").contains(self) }
}
