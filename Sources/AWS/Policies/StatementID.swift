public import Terraform

/// The identifier of a policy statement: letters and digits, unique in the document.
///
/// Source: IAM User Guide, "IAM JSON policy elements: Sid".
public enum StatementID: StringValue {
  /// Says what is wrong with an identifier.
  public static func fault(in literal: String) -> LiteralFault? {
    if literal.consists(of: { $0.isASCIILetter || $0.isASCIIDigit }) { return nil }
    return LiteralFault(
      literal, what: "\"\(literal)\" cannot identify a policy statement",
      why: "IAM allows letters and digits", remedy: "leave out what is not one of these")
  }
}
