import Terraform

/// Passwords that are written in Swift, where everybody reads them who reads the code.
enum PasswordRules {
  static let all: [Rule] = [
    Rule(
      "password-literal", on: "aws_rds_cluster", "aws_db_instance", "aws_elasticache_replication_group",
      "aws_elasticache_user", "aws_mq_broker", "aws_opensearch_domain", "aws_secretsmanager_secret_version",
      limit: Limit(
        "a password in code is known to all who read it",
        source: "AWS Secrets Manager User Guide, \"Move hardcoded secrets to AWS Secrets Manager\""),
      remedy: "draw it with an ephemeral aws_secretsmanager_random_password"
    ) { resource in
      passwords(of: resource).filter { $0.text?.isEmpty == false }.map { $0.violation("is written out") }
    },
    Rule(
      "rds-password", on: "aws_rds_cluster", "aws_db_instance",
      limit: Limit(
        "a password of the first user has 8 to 41 characters, and none of /, \" and @",
        source: "Amazon RDS API Reference, \"CreateDBCluster\", MasterUserPassword"),
      remedy: "draw it of letters and digits: exclude_punctuation, and 8 characters at least"
    ) { database in
      // The most that an instance takes depends on its engine.
      let lengths = database.type == "aws_rds_cluster" ? 8...41 : 8...Int.max
      return passwords(of: database).flatMap { password in
        password.unlessPassword(of: lengths) { !"/\"@".utf8.contains($0) && $0 >= 0x20 && $0 < 0x7f }
      }
    },
  ]

  private static func passwords(of resource: PlannedResource) -> [PlannedArgument] {
    switch resource.type {
    case "aws_rds_cluster": ["master_password", "master_password_wo"].map { resource[$0] }
    case "aws_db_instance": ["password", "password_wo"].map { resource[$0] }
    case "aws_elasticache_replication_group": [resource["auth_token"]]
    case "aws_elasticache_user":
      ([resource["passwords"]] + resource.blocks("authentication_mode").map { $0["passwords"] })
        .flatMap { $0.list ?? [] }
    case "aws_mq_broker": resource.blocks("user").map { $0["password"] }
    case "aws_opensearch_domain":
      resource.blocks("advanced_security_options").flatMap { $0.blocks("master_user_options") }
        .map { $0["master_user_password"] }
    default: ["secret_string", "secret_string_wo"].flatMap { written(in: resource[$0]) }
    }
  }

  /// The passwords in the JSON of a secret.
  private static func written(in secret: PlannedArgument) -> [PlannedArgument] {
    (secret.decoded?.members ?? []).filter { ["password", "auth_token", "token"].contains($0.name) }.map(\.argument)
  }
}

extension PlannedArgument {
  /// A violation if a password certainly is of another length, or has or may be drawn with a character that is not allowed.
  ///
  /// It never says the password.
  func unlessPassword(of lengths: ClosedRange<Int>, _ isAllowed: (UInt8) -> Bool) -> [Violation] {
    if let drawn = DrawnPassword(self) {
      if let length = drawn.length, !lengths.contains(length) {
        return [violation("is drawn with \(length) characters")]
      }
      if let character = drawn.character(where: { !isAllowed($0) }) {
        return [violation("may be drawn with \(character.shown)")]
      }
      return []
    }
    if let byte = knownText.utf8.first(where: { !isAllowed($0) }) { return [violation("has \(byte.shown)")] }
    if let least = leastCharacters, least > lengths.upperBound || text != nil && !lengths.contains(least) {
      return [violation("has \(least) characters\(text == nil ? " or more" : "")")]
    }
    return []
  }
}

/// A password that Secrets Manager draws, and what it is drawn of.
struct DrawnPassword {
  private let draw: PlannedResource

  /// The draw whose password an argument takes.
  init?(_ argument: PlannedArgument) {
    guard let reference = argument.reference, reference.attribute == "random_password",
      reference.resource.type == "aws_secretsmanager_random_password"
    else { return nil }
    draw = reference.resource
  }

  /// How long it is, if that is known.
  var length: Int? { draw["password_length"].isAbsent ? 32 : draw["password_length"].integer }

  /// Whether it certainly has nothing of a kind: `exclude_punctuation`.
  func lacks(_ kind: String) -> Bool { draw["exclude_\(kind)"].bool == true }

  /// A punctuation character that it certainly may have.
  func character(where isWanted: (UInt8) -> Bool) -> UInt8? {
    let excluded = draw["exclude_characters"]
    guard draw["exclude_punctuation"].isOff, excluded.isAbsent || excluded.text != nil else { return nil }
    let rest = Set((excluded.text ?? "").utf8)
    return Self.punctuation.first { !rest.contains($0) && isWanted($0) }
  }

  /// AWS Secrets Manager API Reference, "GetRandomPassword", ExcludePunctuation.
  private static let punctuation = Array("!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~".utf8)
}

extension UInt8 {
  /// The character as messages show it.
  fileprivate var shown: String {
    switch self {
    case UInt8(ascii: " "): "a space"
    case UInt8(ascii: "\""): "a quotation mark"
    case 0x21...0x7e: "\"\(Character(UnicodeScalar(self)))\""
    default: "a character outside ASCII"
    }
  }
}
