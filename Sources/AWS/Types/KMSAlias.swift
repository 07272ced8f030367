public import Terraform

/// The name of an alias of a KMS key: `"alias/morket-staging-sns"`.
///
/// Source: AWS Key Management Service API Reference, `CreateAlias`. Names that start with `alias/aws/` are those of
/// AWS managed keys; they can be referred to and not made.
public enum KMSAlias: StringValue {
  /// Says what is wrong with a name.
  public static func fault(in literal: String) -> LiteralFault? {
    guard literal.hasPrefix("alias/") else {
      return LiteralFault(
        literal, what: "\"\(literal)\" is no name of a KMS alias", why: "the name starts with alias/",
        remedy: "write alias/\(literal)")
    }
    if literal.wholeMatch(of: /alias\/[A-Za-z0-9\/_-]{1,250}/) != nil { return nil }
    return LiteralFault(
      literal, what: "\"\(literal)\" is no name of a KMS alias",
      why: "after alias/ stand 1 to 250 letters, digits, slashes, underscores and hyphens",
      remedy: "replace what is not one of these")
  }
}
