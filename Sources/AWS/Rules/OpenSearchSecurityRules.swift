import Terraform

/// What Amazon OpenSearch Service refuses of encryption, users and access policies.
enum OpenSearchSecurityRules {
  static let all: [Rule] = users + access

  private static let users: [Rule] = [
    Rule(
      "opensearch-fine-grained", on: "aws_opensearch_domain",
      limit: Limit(
        "fine-grained access control needs encryption at rest, between nodes, and HTTPS",
        source:
          "Amazon OpenSearch Service Developer Guide, \"Fine-grained access control in Amazon OpenSearch Service\""),
      remedy: "switch on encrypt_at_rest, node_to_node_encryption and domain_endpoint_options.enforce_https"
    ) { domain in
      guard let security = domain.block("advanced_security_options"), security["enabled"].bool == true else {
        return []
      }
      let missing = [
        ("encrypt_at_rest", "enabled"), ("node_to_node_encryption", "enabled"),
        ("domain_endpoint_options", "enforce_https"),
      ].filter { block, name in domain.block(block)?[name].isOff ?? true }
      guard !missing.isEmpty else { return [] }
      return [
        security["enabled"].violation(
          "is true, without \(missing.map { "\($0).\($1)" }.joined(separator: " and "))")
      ]
    },
    Rule(
      "opensearch-master-user", on: "aws_opensearch_domain",
      limit: Limit(
        "the master user is a name and a password of the internal database, or else an ARN",
        source: "Amazon OpenSearch Service API Reference, \"AdvancedSecurityOptionsInput\""),
      remedy:
        "leave master_user_arn out where internal_user_database_enabled is true, and name and password where it is not"
    ) { domain in
      domain.blocks("advanced_security_options").flatMap { security in
        security.blocks("master_user_options").flatMap { user -> [Violation] in
          let name = user["master_user_name"]
          let arn = user["master_user_arn"]
          let database = security["internal_user_database_enabled"]
          if arn.isSurelySet && name.isSurelySet { return [arn.violation("is set together with master_user_name")] }
          if arn.isSurelySet && database.bool == true {
            return [arn.violation("is set, and internal_user_database_enabled is true")]
          }
          return name.isSurelySet && database.isOff
            ? [name.violation("is set, and internal_user_database_enabled is not true")] : []
        }
      }
    },
    Rule(
      "opensearch-password", on: "aws_opensearch_domain",
      limit: Limit(
        "the master user's password has 8 characters at least: an upper-case and a lower-case letter, a digit and another one",
        source: "Amazon OpenSearch Service Developer Guide, \"Creating and managing Amazon OpenSearch Service domains\""
      ),
      remedy: "draw it with require_each_included_type, and exclude no kind"
    ) { domain in
      domain.blocks("advanced_security_options").flatMap { $0.blocks("master_user_options") }
        .flatMap { weaknesses(of: $0["master_user_password"]) }
    },
    Rule(
      "opensearch-audit-logs", on: "aws_opensearch_domain",
      limit: Limit(
        "the audit log is one of fine-grained access control",
        source: "Amazon OpenSearch Service Developer Guide, \"Monitoring audit logs in Amazon OpenSearch Service\""),
      remedy: "enable advanced_security_options, or take the log out"
    ) { domain in
      guard domain.block("advanced_security_options")?["enabled"].isOff ?? true else { return [] }
      return domain.blocks("log_publishing_options").filter { log in
        log["log_type"].text == "AUDIT_LOGS" && (log["enabled"].isAbsent || log["enabled"].bool == true)
      }.map { $0["log_type"].violation("is \"AUDIT_LOGS\", and advanced_security_options is not enabled") }
    },
  ]

  private static let access: [Rule] = [
    Rule(
      "opensearch-encryption-type", on: "aws_opensearch_domain",
      limit: Limit(
        "t2 instances encrypt nothing at rest",
        source: "Amazon OpenSearch Service Developer Guide, \"Supported instance types\""),
      remedy: "use a t3 instance or a larger one"
    ) { domain in
      guard let type = domain.block("cluster_config")?["instance_type"], let name = type.text, name.hasPrefix("t2."),
        domain.block("encrypt_at_rest")?["enabled"].bool == true
      else { return [] }
      return [type.violation("is \"\(name)\", and encrypt_at_rest is enabled")]
    },
    Rule(
      "opensearch-access-policy", on: "aws_opensearch_domain", "aws_opensearch_domain_policy",
      limit: Limit(
        "the policy of a domain in a VPC has no conditions on addresses; its security groups decide about these",
        source:
          "Amazon OpenSearch Service Developer Guide, \"Identity and Access Management in Amazon OpenSearch Service\""),
      remedy: "take the condition out, and write rules of the security groups"
    ) { resource in
      let isOwn = resource.type == "aws_opensearch_domain"
      let domain = isOwn ? resource : resource["domain_name"].resource("aws_opensearch_domain", named: "domain_name")
      let policy = resource["access_policies"]
      guard domain?.arguments.has("vpc_options") == true, asksForAddress(policy) else { return [] }
      return [policy.violation("has a condition on aws:SourceIp, and the domain has vpc_options")]
    },
  ]

  private static func weaknesses(of password: PlannedArgument) -> [Violation] {
    if let drawn = DrawnPassword(password) {
      let missing = ["uppercase", "lowercase", "numbers", "punctuation"].filter { drawn.lacks($0) }
      if !missing.isEmpty { return [password.violation("is drawn without \(missing.joined(separator: " and "))")] }
      guard let length = drawn.length, length < 8 else { return [] }
      return [password.violation("is drawn with \(length) characters")]
    }
    guard let text = password.text else { return [] }
    if text.count < 8 { return [password.violation("has \(text.count) characters")] }
    let kinds: [(String, (UInt8) -> Bool)] = [
      ("upper-case letter", \.isASCIIUppercase), ("lower-case letter", \.isASCIILowercase), ("digit", \.isASCIIDigit),
      ("special character", { !$0.isASCIILetter && !$0.isASCIIDigit }),
    ]
    return kinds.filter { kind in !text.utf8.contains(where: kind.1) }.prefix(1)
      .map { password.violation("has no \($0.0)") }
  }

  /// Whether a policy that is written as JSON, or as a document of its own, has a condition on the caller's address.
  private static func asksForAddress(_ policy: PlannedArgument) -> Bool {
    if let document = policy.target, document.type == "aws_iam_policy_document" {
      return document.blocks("statement").flatMap { $0.blocks("condition") }
        .contains { $0["variable"].text?.lowercased() == "aws:sourceip" }
    }
    guard let statements = policy.decoded?["Statement"] else { return false }
    return (statements.list ?? [statements]).contains { statement in
      (statement["Condition"].members ?? []).contains { test in
        (test.argument.members ?? []).contains { $0.name.lowercased() == "aws:sourceip" }
      }
    }
  }
}
