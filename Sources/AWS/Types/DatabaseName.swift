public import Terraform

/// The name of the first database of an Aurora PostgreSQL cluster: a letter, then letters and digits.
///
/// Source: Amazon RDS API Reference, `CreateDBCluster`, `DatabaseName`. Hyphens and underscores pass the plan.
public enum DatabaseName: StringValue {
  /// Says what is wrong with a name.
  public static func fault(in literal: String) -> LiteralFault? {
    if literal.isLettersAndDigits(atMost: 63) { return nil }
    return LiteralFault(
      literal, what: "\"\(literal)\" cannot be the name of a database",
      why: "a name has a letter, then at most 62 letters and digits", remedy: "replace what is not one of these")
  }
}
