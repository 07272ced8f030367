/// Swift names from Terraform's: `vpc_security_group_ids` is `vpcSecurityGroupIDs`, `aws_lb_listener` is `LBListener`.
struct SwiftName {
  private let words: [String]

  /// Splits a Terraform identifier at its underscores.
  init(_ terraformName: String) {
    words = terraformName.split(separator: "_").map { $0.lowercased() }
  }

  /// Takes words that were split already, as those of an enumeration's value.
  init(words: [String]) {
    self.words = words.map { $0.lowercased() }
  }

  /// A type's name: every word begins upper case, acronyms and brands in their own writing.
  var upperCamel: String {
    words.map(Self.word).joined()
  }

  /// A property's name: as a type's, but the first word lower case; a Swift keyword is quoted.
  var lowerCamel: String {
    guard let first = words.first else { return "" }
    let head: String
    if Self.acronyms[first] != nil {
      head = first
    } else {
      head = Self.lowered(Self.word(first))
    }
    return head + words.dropFirst().map(Self.word).joined()
  }

  /// A name as it is written where Swift expects an identifier.
  static func quoted(_ name: String) -> String {
    keywords.contains(name) ? "`\(name)`" : name
  }

  /// The word with its first capitals lower case: `OpenSearch` is `openSearch`, `SQLServer` is `sqlServer`.
  private static func lowered(_ word: String) -> String {
    let capitals = word.prefix { $0.isUppercase }.count
    let count = capitals > 1 && capitals < word.count ? capitals - 1 : capitals
    return word.prefix(count).lowercased() + word.dropFirst(count)
  }

  private static func word(_ word: String) -> String {
    acronyms[word] ?? brands[word] ?? (word.prefix(1).uppercased() + word.dropFirst())
  }
}
