public import Terraform

/// A version of ElastiCache for Redis OSS or Valkey: `"7.1"`.
///
/// The list of Redis OSS is complete: what came after 7.1 is Valkey, another engine, and a rule says which engine has which.
/// Versions before 6 name a patch.
///
/// Source: Amazon ElastiCache User Guide, "Supported engines and versions".
public enum RedisVersion: OpenEnumeration {
  /// The versions that new clusters can have.
  public static var values: [String] { ofRedis + ["7.2"] }

  /// The versions of Redis OSS.
  static let ofRedis = ["7.1", "7.0", "6.2", "6.0", "5.0.6", "4.0.10"]

  /// Says which versions there are.
  public static func fault(in literal: String) -> LiteralFault? {
    if values.contains(literal) { return nil }
    if let version = VersionNumber(literal), version.major >= 8, version.minor != nil { return nil }
    return LiteralFault(
      literal, what: "\"\(literal)\" is no version of ElastiCache for Redis",
      why: "the versions are \(ofRedis.joined(separator: ", ")); what came after is Valkey, 7.2 and from 8.0 on",
      remedy: "write one of these"
    )
  }
}

extension Value where Type == RedisVersion {
  /// `"7.1"`
  public static var redis7x1: Self { .literal("7.1") }
  /// `"7.0"`
  public static var redis7x0: Self { .literal("7.0") }
  /// `"6.2"`
  public static var redis6x2: Self { .literal("6.2") }
}
