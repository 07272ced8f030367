public import Terraform

/// The name of the first user of an Aurora PostgreSQL cluster.
///
/// Source: Amazon RDS API Reference, `CreateDBCluster`, `MasterUsername`, and Amazon Aurora User Guide, "Security with
/// Amazon Aurora PostgreSQL".
public enum MasterUsername: StringValue {
  /// Says what is wrong with a name.
  public static func fault(in literal: String) -> LiteralFault? {
    if ["admin", "postgres", "rdsadmin"].contains(literal.lowercased()) {
      return LiteralFault(
        literal, what: "\"\(literal)\" cannot be the name of the first user",
        why: "the engine reserves admin, postgres and rdsadmin", remedy: "choose another name")
    }
    if literal.isLettersAndDigits(atMost: 16) { return nil }
    return LiteralFault(
      literal, what: "\"\(literal)\" cannot be the name of the first user",
      why: "a name has a letter, then at most 15 letters and digits", remedy: "replace what is not one of these")
  }
}
