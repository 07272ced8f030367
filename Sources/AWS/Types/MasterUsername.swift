public import Terraform

/// The name of the first user of a database cluster.
///
/// PostgreSQL reserves `admin`, too, which MySQL does not: a rule looks at the engine.
///
/// Source: Amazon RDS API Reference, `CreateDBCluster`, `MasterUsername`, and PostgreSQL documentation, "CREATE ROLE"
/// (names that begin with `pg_`).
public enum MasterUsername: StringValue {
  /// Says what is wrong with a name.
  public static func fault(in literal: String) -> LiteralFault? {
    if literal.lowercased() == "rdsadmin" {
      return LiteralFault(
        literal, what: "\"\(literal)\" cannot be the name of the first user",
        why: "Amazon RDS keeps this name for itself", remedy: "choose another name")
    }
    if literal.isLettersAndDigits(atMost: 16) { return nil }
    return LiteralFault(
      literal, what: "\"\(literal)\" cannot be the name of the first user",
      why: "a name has a letter, then at most 15 letters and digits", remedy: "replace what is not one of these")
  }
}
