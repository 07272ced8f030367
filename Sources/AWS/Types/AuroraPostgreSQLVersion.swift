public import Terraform

/// A version of Aurora PostgreSQL: a major one (`"15"`, and AWS chooses the minor) or an exact one (`"15.10"`).
///
/// Source: Amazon Aurora User Guide, "Amazon Aurora PostgreSQL releases and engine versions". Which minors are on sale
/// changes, so what is checked is the form, and that there was or may come to be such a minor.
public enum AuroraPostgreSQLVersion: StringValue {
  /// Says what is wrong with the form of a version.
  public static func fault(in literal: String) -> LiteralFault? {
    let parts = literal.split(separator: ".", omittingEmptySubsequences: false)
    let areNumbers = parts.allSatisfy { part in
      part.utf8.count <= 2 && part.consists { $0.isASCIIDigit } && (part.utf8.count == 1 || part.first != "0")
    }
    if areNumbers, parts.count <= 2, parts[0].utf8.count == 2 { return minorFault(in: literal) }
    return LiteralFault(
      literal, what: "\"\(literal)\" is no version of Aurora PostgreSQL",
      why: "a version is a major number, or a major and a minor number",
      remedy: "write 15 to let AWS choose the minor, or one that is on sale, for example 15.10")
  }

  private static func minorFault(in literal: String) -> LiteralFault? {
    guard let version = VersionNumber(literal), let minor = version.minor else { return nil }
    let first = firstMinors[version.major] ?? 0
    if minor >= first, minor <= 30 { return nil }
    return LiteralFault(
      literal, what: "Aurora PostgreSQL has no version \"\(literal)\"",
      why: minor < first
        ? "its first version of \(version.major) is \(version.major).\(first)"
        : "a major version gets about four minor ones a year, for five years",
      remedy: "write \(version.major) to let AWS choose the minor, or one that is on sale")
  }

  /// With which minor version Aurora began to sell a major one.
  private static let firstMinors = [11: 4, 12: 4, 13: 3, 14: 3, 15: 2, 16: 1, 17: 4]
}
