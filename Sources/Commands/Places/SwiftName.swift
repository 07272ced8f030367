/// Names of Swift as those of Terraform are compared with them.
enum SwiftName {
  /// Whether two names are the same without case and the signs between words: `vpcID` and `vpc_id`.
  static func isSame(_ one: String, _ other: String) -> Bool {
    plain(one) == plain(other)
  }

  /// How much of two names is the same, from 0 to 1: the words that both have, of those of the longer one.
  static func likeness(_ one: Set<String>, _ other: Set<String>) -> Double {
    let longest = max(one.count, other.count)
    return longest == 0 ? 0 : Double(one.intersection(other).count) / Double(longest)
  }

  /// The words of a name: `service`, `discovery`, `arn` of `service_discoveryARN`. Words that say nothing are left out.
  static func words(of name: String) -> Set<String> {
    var words: [String] = []
    var word: [Character] = []
    func finish() {
      if !word.isEmpty { words.append(String(word).lowercased()) }
      word = []
    }
    let characters = Array(name)
    for (index, character) in characters.enumerated() {
      guard character.isLetter || character.isNumber else {
        finish()
        continue
      }
      let next = characters.dropFirst(index + 1).first
      if character.isUppercase, let last = word.last, !last.isUppercase || next?.isLowercase == true { finish() }
      word.append(character)
    }
    finish()
    return Set(words).subtracting(["of"])
  }

  private static func plain(_ name: String) -> String {
    name.lowercased().filter { $0 != "_" && $0 != "-" && $0 != " " }
  }
}
