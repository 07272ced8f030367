public import Terraform

/// The name of a secret: `"morket-staging/backend/jwt"`.
///
/// Source: AWS Secrets Manager API Reference, `CreateSecret`. A name that ends with a hyphen and six characters looks like
/// the end of a secret's ARN, and a search by partial ARN then finds the wrong one.
public enum SecretName: StringValue {
  /// Says what is wrong with a name.
  public static func fault(in literal: String) -> LiteralFault? {
    if literal.wholeMatch(of: /[A-Za-z0-9\/_+=.@-]{1,512}/) == nil {
      return LiteralFault(
        literal, what: "\"\(literal)\" cannot be the name of a secret",
        why: "a name has 1 to 512 letters, digits and /_+=.@-", remedy: "replace what is not one of these")
    }
    if let match = literal.firstMatch(of: /-[A-Za-z0-9]{6}$/) {
      return LiteralFault(
        literal, what: "\"\(literal)\" cannot be the name of a secret",
        why: "an end like \(match.0) is what Secrets Manager adds to ARNs, and a lookup would take it for that",
        remedy: "choose a name whose last part has another length")
    }
    return nil
  }
}
