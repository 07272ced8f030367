public import Terraform

/// A node type of ElastiCache: `.r6g(.large)`, or `"cache.r6g.large"`.
///
/// A family newer than this list is taken as a literal.
///
/// Source: Amazon ElastiCache User Guide, "Supported node types".
public enum CacheNodeType: OpenEnumeration {
  /// The node types known so far, the current generation only.
  public static var values: [String] { catalog.values }

  /// Says what is wrong with a node type.
  public static func fault(in literal: String) -> LiteralFault? { catalog.fault(in: literal) }

  static let catalog = InstanceCatalog(
    noun: "node type of ElastiCache", example: "cache.r6g.large", prefix: "cache.",
    families: [
      InstanceFamily("t3", BurstableSize.self), InstanceFamily("t4g", BurstableSize.self),
      InstanceFamily("m5", IntelSize.self), InstanceFamily("m6g", GravitonSize.self),
      InstanceFamily("m7g", GravitonSize.self), InstanceFamily("r5", IntelSize.self),
      InstanceFamily("r6g", GravitonSize.self), InstanceFamily("r7g", GravitonSize.self),
    ])

  /// The sizes of `t3` and `t4g`.
  public enum BurstableSize: String, CaseIterable, Sendable {
    /// The sizes, each about twice the one before.
    case micro, small, medium
  }

  /// The sizes of `m5` and `r5`.
  public enum IntelSize: String, CaseIterable, Sendable {
    /// The sizes, each twice the one before.
    case large, xlarge
    /// The sizes from two times `xlarge`.
    case xlarge2 = "2xlarge"
    case xlarge4 = "4xlarge"
    case xlarge12 = "12xlarge"
    case xlarge24 = "24xlarge"
  }

  /// The sizes of `m6g`, `m7g`, `r6g` and `r7g`.
  public enum GravitonSize: String, CaseIterable, Sendable {
    /// The sizes, each twice the one before.
    case large, xlarge
    /// The sizes from two times `xlarge`.
    case xlarge2 = "2xlarge"
    case xlarge4 = "4xlarge"
    case xlarge8 = "8xlarge"
    case xlarge12 = "12xlarge"
    case xlarge16 = "16xlarge"
  }
}

extension Value where Type == CacheNodeType {
  /// `cache.t3`: burstable.
  public static func t3(_ size: CacheNodeType.BurstableSize) -> Self { .literal("cache.t3.\(size.rawValue)") }
  /// `cache.t4g`: burstable, Graviton 2.
  public static func t4g(_ size: CacheNodeType.BurstableSize) -> Self { .literal("cache.t4g.\(size.rawValue)") }
  /// `cache.m5`: general purpose.
  public static func m5(_ size: CacheNodeType.IntelSize) -> Self { .literal("cache.m5.\(size.rawValue)") }
  /// `cache.m6g`: general purpose, Graviton 2.
  public static func m6g(_ size: CacheNodeType.GravitonSize) -> Self { .literal("cache.m6g.\(size.rawValue)") }
  /// `cache.m7g`: general purpose, Graviton 3.
  public static func m7g(_ size: CacheNodeType.GravitonSize) -> Self { .literal("cache.m7g.\(size.rawValue)") }
  /// `cache.r5`: memory optimized.
  public static func r5(_ size: CacheNodeType.IntelSize) -> Self { .literal("cache.r5.\(size.rawValue)") }
  /// `cache.r6g`: memory optimized, Graviton 2.
  public static func r6g(_ size: CacheNodeType.GravitonSize) -> Self { .literal("cache.r6g.\(size.rawValue)") }
  /// `cache.r7g`: memory optimized, Graviton 3.
  public static func r7g(_ size: CacheNodeType.GravitonSize) -> Self { .literal("cache.r7g.\(size.rawValue)") }
}
