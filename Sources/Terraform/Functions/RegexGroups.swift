import HCL

/// The kind of capture groups in a regular expression, on which the type of what `regex` gives depends
/// (Terraform documentation, "regex Function").
enum RegexGroups: Hashable {
  /// None: the match is text.
  case none
  /// Without names: the match is a list.
  case numbered
  /// With names: the match is an object.
  case named
  /// With and without names: Terraform refuses it.
  case mixed

  /// Finds the groups of a pattern; `\(` and `[(]` are no groups, neither is `(?:…)`.
  init(in pattern: String) {
    var isInClass = false
    var hasNumbered = false
    var hasNamed = false
    var rest = pattern[...]
    while let character = rest.popFirst() {
      switch character {
      case "\\": rest = rest.dropFirst()
      case "[" where !isInClass:
        isInClass = true
        if rest.first == "^" { rest = rest.dropFirst() }
        if rest.first == "]" { rest = rest.dropFirst() }
      case "]": isInClass = false
      case "(" where !isInClass:
        if rest.hasPrefix("?P<") || rest.hasPrefix("?<") {
          hasNamed = true
        } else if !rest.hasPrefix("?") {
          hasNumbered = true
        }
      default: break
      }
    }
    self = hasNamed ? (hasNumbered ? .mixed : .named) : (hasNumbered ? .numbered : .none)
  }

  /// What is wrong with a pattern where another kind of groups is wanted.
  func fault(in pattern: String, for wanted: RegexGroups) -> LiteralFault? {
    if self == wanted { return nil }
    let why =
      switch self {
      case .none: "it has no group, so the match is text"
      case .numbered: "it has groups, so the match is a list"
      case .named: "it has named groups, so the match is an object"
      case .mixed: "it has groups with and without names, which Terraform refuses"
      }
    let remedy =
      switch self {
      case .none: "give the pattern without a label"
      case .numbered: "write (?:…) for each group that only groups, or give the pattern as groups:"
      case .named: "give the pattern as namedGroups:"
      case .mixed: "name all groups or none"
      }
    return LiteralFault(
      pattern, what: "the groups of \"\(pattern)\" do not fit how it is used", why: why, remedy: remedy)
  }
}

extension Value where Type == String {
  /// The pattern with a fault where it is a literal whose groups are not the ones wanted.
  func checked(for wanted: RegexGroups) -> Self {
    guard case .string(let pattern) = expression,
      let fault = RegexGroups(in: pattern).fault(in: pattern, for: wanted)
    else { return self }
    return Self(expression: expression, faults: faults + [fault])
  }
}
