public import Terraform

/// An instance class of Aurora PostgreSQL: `.t4g(.medium)`, or `"db.t4g.medium"`.
///
/// A size that a family does not have does not compile as a member, and is refused as a literal: Aurora PostgreSQL has
/// no `db.r6g.medium`. A family newer than this list is taken as a literal.
///
/// Source: Amazon Aurora User Guide, "Supported DB engines for DB instance classes".
public enum DBInstanceClass: OpenEnumeration {
  /// The classes known so far.
  public static var values: [String] { catalog.values }

  /// Says what is wrong with a class.
  public static func fault(in literal: String) -> LiteralFault? { catalog.fault(in: literal) }

  static let catalog = InstanceCatalog(
    noun: "class of Aurora PostgreSQL", example: "db.r6g.large", prefix: "db.", sizeless: ["db.serverless"],
    families: [
      InstanceFamily("t3", BurstableSize.self), InstanceFamily("t4g", BurstableSize.self),
      InstanceFamily("r5", R5Size.self), InstanceFamily("r6g", GravitonSize.self),
      InstanceFamily("r6i", R6ISize.self), InstanceFamily("r7g", GravitonSize.self),
      InstanceFamily("r7i", LargestSize.self), InstanceFamily("r8g", LargestSize.self),
      InstanceFamily("x2g", GravitonSize.self),
    ])

  /// The sizes of `t3` and `t4g`.
  public enum BurstableSize: String, CaseIterable, Sendable {
    /// Two vCPU, 4 GiB.
    case medium
    /// Two vCPU, 8 GiB.
    case large
  }

  /// The sizes of `r6g`, `r7g` and `x2g`.
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

  /// The sizes of `r5`.
  public enum R5Size: String, CaseIterable, Sendable {
    /// The sizes, each twice the one before.
    case large, xlarge
    /// The sizes from two times `xlarge`.
    case xlarge2 = "2xlarge"
    case xlarge4 = "4xlarge"
    case xlarge8 = "8xlarge"
    case xlarge12 = "12xlarge"
    case xlarge16 = "16xlarge"
    case xlarge24 = "24xlarge"
  }

  /// The sizes of `r6i`.
  public enum R6ISize: String, CaseIterable, Sendable {
    /// The sizes, each twice the one before.
    case large, xlarge
    /// The sizes from two times `xlarge`.
    case xlarge2 = "2xlarge"
    case xlarge4 = "4xlarge"
    case xlarge8 = "8xlarge"
    case xlarge12 = "12xlarge"
    case xlarge16 = "16xlarge"
    case xlarge24 = "24xlarge"
    case xlarge32 = "32xlarge"
  }

  /// The sizes of `r7i` and `r8g`.
  public enum LargestSize: String, CaseIterable, Sendable {
    /// The sizes, each twice the one before.
    case large, xlarge
    /// The sizes from two times `xlarge`.
    case xlarge2 = "2xlarge"
    case xlarge4 = "4xlarge"
    case xlarge8 = "8xlarge"
    case xlarge12 = "12xlarge"
    case xlarge16 = "16xlarge"
    case xlarge24 = "24xlarge"
    case xlarge48 = "48xlarge"
  }
}

extension Value where Type == DBInstanceClass {
  /// `db.t3`: burstable.
  public static func t3(_ size: DBInstanceClass.BurstableSize) -> Self { .literal("db.t3.\(size.rawValue)") }
  /// `db.t4g`: burstable, Graviton 2.
  public static func t4g(_ size: DBInstanceClass.BurstableSize) -> Self { .literal("db.t4g.\(size.rawValue)") }
  /// `db.r5`: memory optimized.
  public static func r5(_ size: DBInstanceClass.R5Size) -> Self { .literal("db.r5.\(size.rawValue)") }
  /// `db.r6g`: memory optimized, Graviton 2.
  public static func r6g(_ size: DBInstanceClass.GravitonSize) -> Self { .literal("db.r6g.\(size.rawValue)") }
  /// `db.r6i`: memory optimized, Intel.
  public static func r6i(_ size: DBInstanceClass.R6ISize) -> Self { .literal("db.r6i.\(size.rawValue)") }
  /// `db.r7g`: memory optimized, Graviton 3.
  public static func r7g(_ size: DBInstanceClass.GravitonSize) -> Self { .literal("db.r7g.\(size.rawValue)") }
  /// `db.r7i`: memory optimized, Intel.
  public static func r7i(_ size: DBInstanceClass.LargestSize) -> Self { .literal("db.r7i.\(size.rawValue)") }
  /// `db.r8g`: memory optimized, Graviton 4.
  public static func r8g(_ size: DBInstanceClass.LargestSize) -> Self { .literal("db.r8g.\(size.rawValue)") }
  /// `db.x2g`: memory optimized, Graviton 2, 16 GiB a vCPU.
  public static func x2g(_ size: DBInstanceClass.GravitonSize) -> Self { .literal("db.x2g.\(size.rawValue)") }
  /// `db.serverless`: Aurora Serverless v2.
  public static var serverless: Self { .literal("db.serverless") }
}
