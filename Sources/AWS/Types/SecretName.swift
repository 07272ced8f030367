public import Terraform

/// The name of a secret: `"morket-staging/backend/jwt"`.
///
/// Source: AWS Secrets Manager API Reference, `CreateSecret`. A name that ends with a hyphen and six characters looks like
/// the end of a secret's ARN, and a search by partial ARN then finds the wrong one.
public enum SecretName: StringValue {
  /// Says what is wrong with a name.
  public static func fault(in literal: String) -> LiteralFault? {
    if literal.utf8.count > 512 || !literal.consists(of: isAllowed) {
      return LiteralFault(
        literal, what: "\"\(literal)\" cannot be the name of a secret",
        why: "a name has 1 to 512 letters, digits and /_+=.@-", remedy: "replace what is not one of these")
    }
    if looksLikeARN(literal) {
      return LiteralFault(
        literal, what: "\"\(literal)\" cannot be the name of a secret",
        why:
          "an end like \(literal.suffix(7)) is what Secrets Manager adds to ARNs, and a lookup would take it for that",
        remedy: "choose a name whose last part has another length")
    }
    return nil
  }

  /// Whether a text ends with a hyphen and six letters or digits.
  static func looksLikeARN(_ text: String) -> Bool {
    let end = text.utf8.suffix(7)
    return end.count == 7 && end.first == UInt8(ascii: "-")
      && end.dropFirst().allSatisfy { $0.isASCIILetter || $0.isASCIIDigit }
  }

  private static func isAllowed(_ byte: UInt8) -> Bool {
    byte.isASCIILetter || byte.isASCIIDigit || "/_+=.@-".utf8.contains(byte)
  }
}
