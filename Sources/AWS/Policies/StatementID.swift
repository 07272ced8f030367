public import Terraform

/// The identifier of a policy statement: letters and digits, unique in the document.
///
/// Source: IAM User Guide, "IAM JSON policy elements: Sid".
public enum StatementID: StringValue {
  /// Says what is wrong with an identifier.
  public static func fault(in literal: String) -> LiteralFault? {
    if literal.wholeMatch(of: /[A-Za-z0-9]+/) != nil { return nil }
    return LiteralFault(
      literal, what: "\"\(literal)\" cannot identify a policy statement",
      why: "IAM allows letters and digits", remedy: "leave out what is not one of these")
  }
}
