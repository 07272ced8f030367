public import Terraform

/// An action of a policy statement: `"s3:GetObject"`, with `*` and `?` as wildcards after the colon; `"*"` is every action.
///
/// Source: IAM User Guide, "IAM JSON policy elements: Action". Which actions a service has is not checked; the Service
/// Authorization Reference lists them.
public enum IAMAction: StringValue {
  /// Says what is wrong with the form of an action.
  public static func fault(in literal: String) -> LiteralFault? {
    if literal == "*" || literal.wholeMatch(of: /[a-z][a-z0-9-]*:[A-Za-z0-9*?]+/) != nil { return nil }
    if !literal.contains(":") {
      return LiteralFault(
        literal, what: "\"\(literal)\" is no IAM action", why: "an action reads service:Action",
        remedy: "put the service and a colon before it, for example s3:GetObject")
    }
    return LiteralFault(
      literal, what: "\"\(literal)\" is no IAM action",
      why: "a service in lower case stands before the colon, letters and wildcards after it",
      remedy: "write it like s3:GetObject or s3:Get*")
  }
}

extension Value where Type == IAMAction {
  /// `"sts:AssumeRole"`: what a service needs to wear a role.
  public static var stsAssumeRole: Self { .literal("sts:AssumeRole") }
  /// `"sts:AssumeRoleWithWebIdentity"`: what the holder of a token needs to wear a role.
  public static var stsAssumeRoleWithWebIdentity: Self { .literal("sts:AssumeRoleWithWebIdentity") }
}
