import HCL

/// The names that a `for` gives to a position and a value, checked.
struct ForNames {
  let key: String?
  let value: String

  init(_ value: String) {
    key = nil
    self.value = value
  }

  init(_ key: String, _ value: String) {
    self.key = key
    self.value = value
  }

  /// What is wrong with the names, given what they are used in.
  func faults(within results: [Expression]) -> [LiteralFault] {
    let names = (key.map { [$0] } ?? []) + [value]
    var faults = names.compactMap(Self.fault)
    if key == value {
      faults.append(
        LiteralFault(
          value, what: "for gives the name \(value) twice", why: "the second hides the first",
          remedy: "choose two names"))
    }
    for name in names where results.contains(where: { $0.binds(name) }) {
      faults.append(
        LiteralFault(
          name, what: "a for inside a for gives the name \(name) again", why: "inside it the outer value is hidden",
          remedy: "choose another name"))
    }
    return faults
  }

  private static func fault(_ name: String) -> LiteralFault? {
    guard Identifier.isValid(name) else {
      return LiteralFault(
        name, what: "\"\(name)\" is no name for the value of a for",
        why: "a name starts with a letter or _ and goes on with letters, digits, _ and -", remedy: "choose another name"
      )
    }
    guard reserved.contains(name) else { return nil }
    return LiteralFault(
      name, what: "\"\(name)\" is no name for the value of a for", why: "inside the for it would hide Terraform's own",
      remedy: "choose another name")
  }

  /// The first names of Terraform's references (Terraform documentation, "References to Named Values"), and literals.
  private static let reserved: Set<String> = [
    "count", "data", "each", "ephemeral", "false", "local", "module", "null", "path", "self", "terraform", "true",
    "var",
  ]
}
