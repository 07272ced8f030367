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

/// The resources of a statement: written out one by one, or a list of ARNs that is referred to.
public struct PolicyResources: Sendable, ExpressibleByArrayLiteral {
  let list: Value<[String]>

  /// Resources written out, in their order.
  public init(arrayLiteral resources: Value<PolicyResource>...) {
    list = Value<[PolicyResource]>(resources).cast()
  }

  /// One resource that is referred to.
  public static func arn<Kind>(_ arn: Value<ARN<Kind>>) -> PolicyResources {
    PolicyResources(Value<[ARN<Kind>]>([arn]))
  }

  /// A list that is referred to.
  public static func arns<Kind>(_ arns: Value<[ARN<Kind>]>) -> PolicyResources {
    PolicyResources(arns)
  }

  private init<Kind>(_ arns: Value<[ARN<Kind>]>) {
    list = arns.cast()
  }
}
