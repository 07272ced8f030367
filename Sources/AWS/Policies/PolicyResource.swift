public import Terraform

/// What a policy statement is about: an ARN, which may have wildcards, or `"*"`.
///
/// Source: IAM User Guide, "IAM JSON policy elements: Resource".
public enum PolicyResource: StringValue {
  /// Says what is wrong with the form of a resource.
  public static func fault(in literal: String) -> LiteralFault? {
    if literal == "*" || ARN<AnyResource>.fault(in: literal) == nil { return nil }
    return LiteralFault(
      literal, what: "\"\(literal)\" is no resource of a policy",
      why: "a resource is an ARN, arn:partition:service:region:account:resource, or *",
      remedy: "refer to the resource's arn, or write all six parts")
  }
}
