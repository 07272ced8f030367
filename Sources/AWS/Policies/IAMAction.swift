public import Terraform

/// An action of a policy statement: `"s3:GetObject"`, with `*` and `?` as wildcards after the colon; `"*"` is every action.
///
/// Source: IAM User Guide, "IAM JSON policy elements: Action". Which actions a service has is not checked; the Service
/// Authorization Reference lists them.
public enum IAMAction: StringValue {
  /// Says what is wrong with the form of an action.
  public static func fault(in literal: String) -> LiteralFault? {
    if literal == "*" || hasShape(literal) { return nil }
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

extension IAMAction {
  private static func hasShape(_ literal: String) -> Bool {
    let parts = literal.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0].utf8.first?.isASCIILowercase == true else { return false }
    return parts[0].consists { $0.isASCIILowercase || $0.isASCIIDigit || $0 == UInt8(ascii: "-") }
      && parts[1].consists {
        $0.isASCIILetter || $0.isASCIIDigit || $0 == UInt8(ascii: "*") || $0 == UInt8(ascii: "?")
      }
  }
}

extension Value where Type == IAMAction {
  /// `"sts:AssumeRole"`: what a service needs to wear a role.
  public static var stsAssumeRole: Self { .literal("sts:AssumeRole") }
  /// `"sts:AssumeRoleWithWebIdentity"`: what the holder of a token needs to wear a role.
  public static var stsAssumeRoleWithWebIdentity: Self { .literal("sts:AssumeRoleWithWebIdentity") }
}
