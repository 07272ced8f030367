import Terraform

/// What KMS refuses.
enum KeyRules {
  static let all: [Rule] = [
    Rule(
      "kms-alias-name", on: "aws_kms_alias",
      limit: Limit(
        """
        the name of an alias is alias/ and 1 to 250 letters, digits, slashes, underscores and hyphens, and does not \
        start with alias/aws/, which is reserved
        """,
        source: "AWS Key Management Service API Reference, \"CreateAlias\""),
      remedy: "choose a name of this form"
    ) { alias in
      alias["name"].unless { $0.hasPrefix("alias/") && $0.isAliasName && !$0.hasPrefix("alias/aws/") }
    },
    Rule(
      "kms-rotation", on: "aws_kms_key",
      limit: Limit(
        "only symmetric keys for encryption rotate by themselves",
        source: "AWS Key Management Service Developer Guide, \"Rotate AWS KMS keys\""),
      remedy: "leave enable_key_rotation out"
    ) { key in
      guard key["enable_key_rotation"].bool == true, let spec = key["customer_master_key_spec"].text,
        spec != "SYMMETRIC_DEFAULT"
      else { return [] }
      return [key["enable_key_rotation"].violation("is true for a key of \(spec)")]
    },
  ]
}

extension String {
  fileprivate var isAliasName: Bool {
    let name = dropFirst("alias/".count)
    return name.utf8.count <= 250
      && name.consists { $0.isASCIILetter || $0.isASCIIDigit || "/_-".utf8.contains($0) }
  }
}
