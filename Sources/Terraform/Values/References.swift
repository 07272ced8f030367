/// The `id` of a resource of kind `Kind`: `ID<AWS.VPC>` is not `ID<AWS.Subnet>`.
public enum ID<Kind>: StringValue {}

/// The ARN of a resource of kind `Kind`.
public enum ARN<Kind>: StringValue {
  /// An ARN literal starts with `arn:` and has six parts (AWS General Reference, "Amazon Resource Names").
  public static func fault(in literal: String) -> LiteralFault? {
    let parts = literal.split(separator: ":", maxSplits: 5, omittingEmptySubsequences: false)
    if parts.count == 6, parts[0] == "arn", !parts[2].isEmpty, !parts[5].isEmpty { return nil }
    return LiteralFault(
      literal, what: "\"\(literal)\" is no ARN",
      why: "an ARN reads arn:partition:service:region:account:resource",
      remedy: "refer to the resource's arn, or write all six parts")
  }
}

/// The name of a resource of kind `Kind`, by which others refer to it.
public enum Name<Kind>: StringValue {}

/// Stands for a resource of any kind, in `ARN<AnyResource>` and the like.
public enum AnyResource {}

extension Value {
  /// The same ARN, where a resource of any kind may stand.
  public func any<Kind>() -> Terraform.Value<ARN<AnyResource>> where Type == ARN<Kind> { cast() }
  /// The same identifier, where a resource of any kind may stand.
  public func any<Kind>() -> Terraform.Value<ID<AnyResource>> where Type == ID<Kind> { cast() }
}

extension Value where Type: StringValue {
  /// The same text as a plain string.
  public var asString: Terraform.Value<String> { cast() }
}
