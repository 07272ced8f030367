public import Terraform

/// The number of an AWS account: twelve digits in a string, since it may start with 0.
///
/// Source: AWS Account Management Reference Guide, "View AWS account identifiers".
public enum AccountID: StringValue {
  /// Says what is wrong with an account's number.
  public static func fault(in literal: String) -> LiteralFault? {
    if literal.utf8.count == 12, literal.consists(of: \.isASCIIDigit) { return nil }
    return LiteralFault(
      literal, what: "\"\(literal)\" is no account id", why: "an account id has twelve digits",
      remedy: "write the digits without hyphens")
  }
}
