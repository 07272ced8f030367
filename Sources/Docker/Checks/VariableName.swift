/// What the name of an environment variable or build argument says.
enum VariableName {
  /// Whether a shell can read it.
  static func isValid(_ name: String) -> Bool {
    func isLetter(_ byte: UInt8) -> Bool {
      (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) || byte == 0x5F
    }
    guard let first = name.utf8.first, isLetter(first) else { return false }
    return name.utf8.allSatisfy { isLetter($0) || (0x30...0x39).contains($0) }
  }

  /// Whether one of its words is used for secrets, as BuildKit's check SecretsUsedInArgOrEnv has them
  /// (https://docs.docker.com/reference/build-checks/secrets-used-in-arg-or-env/).
  static func tellsOfSecret(_ name: String) -> Bool {
    let words = Set(name.lowercased().split(separator: "_").map(String.init))
    return !words.isDisjoint(with: telling) && !words.contains("public")
  }

  private static let telling: Set<String> = [
    "apikey", "auth", "credential", "credentials", "key", "password", "pword", "passwd", "secret", "token",
  ]
}
