public import Terraform

/// A version of Aurora PostgreSQL: a major one (`"15"`, and AWS chooses the minor) or an exact one (`"15.10"`).
///
/// Source: Amazon Aurora User Guide, "Amazon Aurora PostgreSQL releases and engine versions". Which minors are on sale
/// changes, so only the form is checked.
public enum AuroraPostgreSQLVersion: StringValue {
  /// Says what is wrong with the form of a version.
  public static func fault(in literal: String) -> LiteralFault? {
    if literal.wholeMatch(of: /[1-9][0-9](\.[1-9]?[0-9])?/) != nil { return nil }
    return LiteralFault(
      literal, what: "\"\(literal)\" is no version of Aurora PostgreSQL",
      why: "a version is a major number, or a major and a minor number",
      remedy: "write 15 to let AWS choose the minor, or one that is on sale, for example 15.10")
  }
}
