public import Terraform

/// A version of RabbitMQ that Amazon MQ sells: `"3.13"`.
///
/// From 3.13 on a version has no patch number, and `auto_minor_version_upgrade` must be true. 4.2 runs on `mq.m7g` only. A
/// version newer than this list is taken as a literal.
///
/// Source: Amazon MQ Developer Guide, "Managing Amazon MQ for RabbitMQ engine versions".
public enum RabbitMQVersion: OpenEnumeration {
  /// The versions that new brokers can have.
  public static var values: [String] { ["3.13", "4.2"] }

  /// Says which versions there are.
  public static func fault(in literal: String) -> LiteralFault? {
    if values.contains(literal) { return nil }
    if literal.split(separator: ".", omittingEmptySubsequences: false).count == 2, let version = VersionNumber(literal),
      let last = values.last.flatMap({ VersionNumber($0) }), version > last
    {
      return nil
    }
    let isPatch = values.contains { literal.hasPrefix("\($0).") }
    return LiteralFault(
      literal, what: "Amazon MQ has no RabbitMQ \"\(literal)\"",
      why: isPatch
        ? "from 3.13 on Amazon MQ chooses the patch" : "it sells \(values.joined(separator: " and ")) only",
      remedy: "write \(values.joined(separator: " or "))")
  }
}

extension Value where Type == RabbitMQVersion {
  /// `"3.13"`: on `mq.t3`, `mq.m5` and `mq.m7g`.
  public static var rabbitMQ3x13: Self { .literal("3.13") }
  /// `"4.2"`: on `mq.m7g` only.
  public static var rabbitMQ4x2: Self { .literal("4.2") }
}
