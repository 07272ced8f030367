public import Terraform

/// An instance type of an Amazon MQ broker: `.m5(.large)`, or `"mq.m5.large"`.
///
/// RabbitMQ 4.2 runs on `m7g` only, and a cluster does not form on `t3.micro`. A family newer than this list is taken
/// as a literal.
///
/// Source: Amazon MQ Developer Guide, "Broker instance types".
public enum BrokerInstanceType: OpenEnumeration {
  /// The types known so far.
  public static var values: [String] { catalog.values }

  /// Says what is wrong with a type.
  public static func fault(in literal: String) -> LiteralFault? { catalog.fault(in: literal) }

  static let catalog = InstanceCatalog(
    noun: "type of an Amazon MQ broker", example: "mq.m5.large", prefix: "mq.",
    families: [
      InstanceFamily("t3", T3Size.self), InstanceFamily("m5", M5Size.self), InstanceFamily("m7g", M7GSize.self),
    ])

  /// The size of `t3`.
  public enum T3Size: String, CaseIterable, Sendable {
    /// Two vCPU, 1 GiB.
    case micro
  }

  /// The sizes of `m5`.
  public enum M5Size: String, CaseIterable, Sendable {
    /// The sizes, each twice the one before.
    case large, xlarge
    /// The sizes from two times `xlarge`.
    case xlarge2 = "2xlarge"
    case xlarge4 = "4xlarge"
  }

  /// The sizes of `m7g`.
  public enum M7GSize: String, CaseIterable, Sendable {
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

extension Value where Type == BrokerInstanceType {
  /// `mq.t3`: for evaluation.
  public static func t3(_ size: BrokerInstanceType.T3Size) -> Self { .literal("mq.t3.\(size.rawValue)") }
  /// `mq.m5`: for production.
  public static func m5(_ size: BrokerInstanceType.M5Size) -> Self { .literal("mq.m5.\(size.rawValue)") }
  /// `mq.m7g`: for production, Graviton 3.
  public static func m7g(_ size: BrokerInstanceType.M7GSize) -> Self { .literal("mq.m7g.\(size.rawValue)") }
}
