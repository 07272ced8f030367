public import Terraform

/// An instance type of OpenSearch Service: `.r6g(.large)`, or `"r6g.large.search"`.
///
/// The final `.search` is part of the name: the plan accepts `r6g.large`, and AWS does not. A family newer than this
/// list is taken as a literal.
///
/// Source: Amazon OpenSearch Service Developer Guide, "Supported instance types", and its API Reference,
/// `OpenSearchPartitionInstanceType`.
public enum SearchInstanceType: OpenEnumeration {
  /// The types known so far, the current generation only.
  public static var values: [String] { catalog.values }

  /// Says what is wrong with a type.
  public static func fault(in literal: String) -> LiteralFault? { catalog.fault(in: literal) }

  static let catalog = InstanceCatalog(
    noun: "type of OpenSearch Service", example: "r6g.large.search", suffix: ".search",
    families: [
      InstanceFamily("t3", T3Size.self), InstanceFamily("m5", M5Size.self), InstanceFamily("r5", M5Size.self),
      InstanceFamily("c6g", GravitonSize.self), InstanceFamily("m6g", GravitonSize.self),
      InstanceFamily("r6g", GravitonSize.self), InstanceFamily("r6gd", R6GDSize.self),
      InstanceFamily("or1", OR1Size.self),
    ])

  /// The sizes of `t3`; the others that its interface lists cannot be chosen for a domain.
  public enum T3Size: String, CaseIterable, Sendable {
    /// The sizes, each twice the one before.
    case small, medium
  }

  /// The sizes of `m5` and `r5`.
  public enum M5Size: String, CaseIterable, Sendable {
    /// The sizes, each twice the one before.
    case large, xlarge
    /// The sizes from two times `xlarge`.
    case xlarge2 = "2xlarge"
    case xlarge4 = "4xlarge"
    case xlarge12 = "12xlarge"
    case xlarge24 = "24xlarge"
  }

  /// The sizes of `c6g`, `m6g` and `r6g`.
  public enum GravitonSize: String, CaseIterable, Sendable {
    /// The sizes, each twice the one before.
    case large, xlarge
    /// The sizes from two times `xlarge`.
    case xlarge2 = "2xlarge"
    case xlarge4 = "4xlarge"
    case xlarge8 = "8xlarge"
    case xlarge12 = "12xlarge"
  }

  /// The sizes of `r6gd`.
  public enum R6GDSize: String, CaseIterable, Sendable {
    /// The sizes, each twice the one before.
    case large, xlarge
    /// The sizes from two times `xlarge`.
    case xlarge2 = "2xlarge"
    case xlarge4 = "4xlarge"
    case xlarge8 = "8xlarge"
    case xlarge12 = "12xlarge"
    case xlarge16 = "16xlarge"
  }

  /// The sizes of `or1`.
  public enum OR1Size: String, CaseIterable, Sendable {
    /// The sizes, each twice the one before.
    case medium, large, xlarge
    /// The sizes from two times `xlarge`.
    case xlarge2 = "2xlarge"
    case xlarge4 = "4xlarge"
    case xlarge8 = "8xlarge"
    case xlarge12 = "12xlarge"
    case xlarge16 = "16xlarge"
  }
}

extension Value where Type == SearchInstanceType {
  /// `t3`: burstable.
  public static func t3(_ size: SearchInstanceType.T3Size) -> Self { .literal("t3.\(size.rawValue).search") }
  /// `m5`: general purpose.
  public static func m5(_ size: SearchInstanceType.M5Size) -> Self { .literal("m5.\(size.rawValue).search") }
  /// `r5`: memory optimized.
  public static func r5(_ size: SearchInstanceType.M5Size) -> Self { .literal("r5.\(size.rawValue).search") }
  /// `c6g`: compute optimized, Graviton 2.
  public static func c6g(_ size: SearchInstanceType.GravitonSize) -> Self { .literal("c6g.\(size.rawValue).search") }
  /// `m6g`: general purpose, Graviton 2.
  public static func m6g(_ size: SearchInstanceType.GravitonSize) -> Self { .literal("m6g.\(size.rawValue).search") }
  /// `r6g`: memory optimized, Graviton 2; it has no disk of its own and needs EBS.
  public static func r6g(_ size: SearchInstanceType.GravitonSize) -> Self { .literal("r6g.\(size.rawValue).search") }
  /// `r6gd`: memory optimized, Graviton 2, with a local disk.
  public static func r6gd(_ size: SearchInstanceType.R6GDSize) -> Self { .literal("r6gd.\(size.rawValue).search") }
  /// `or1`: OpenSearch optimized.
  public static func or1(_ size: SearchInstanceType.OR1Size) -> Self { .literal("or1.\(size.rawValue).search") }
}
