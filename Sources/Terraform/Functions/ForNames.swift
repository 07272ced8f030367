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
    guard name.isIdentifier else {
      return LiteralFault(
        name, what: "\"\(name)\" is no name for the value of a for",
        why: "a name is made of letters, digits, _ and -, and starts with a letter or _", remedy: "choose another name")
    }
    guard reserved.contains(name) else { return nil }
    return LiteralFault(
      name, what: "\"\(name)\" is no name for the value of a for", why: "inside the for it would hide Terraform's own",
      remedy: "choose another name")
  }

  /// The first names of Terraform's references (Terraform documentation, "References to Named Values"), and literals.
  private static let reserved: Set<String> = [
    "count", "data", "each", "ephemeral", "false", "local", "module", "null", "path", "self", "terraform", "true", "var",
  ]
}

extension String {
  /// Whether the text is an identifier of HCL, of ASCII characters.
  fileprivate var isIdentifier: Bool {
    guard let first = utf8.first else { return false }
    return first.isIdentifierStart
      && utf8.allSatisfy { $0.isIdentifierStart || $0 == UInt8(ascii: "-") || (0x30...0x39).contains($0) }
  }
}

extension UInt8 {
  fileprivate var isIdentifierStart: Bool {
    (0x41...0x5A).contains(self) || (0x61...0x7A).contains(self) || self == UInt8(ascii: "_")
  }
}
