public import Terraform

/// The engine of an Amazon MQ broker.
///
/// The provider takes any case and compares it with what AWS answers, which is `RabbitMQ`: written otherwise, every plan
/// would replace the broker.
///
/// Source: hashicorp/terraform-provider-aws, `website/docs/r/mq_broker.html.markdown` and `internal/service/mq/broker.go`.
public enum BrokerEngine: ClosedEnumeration {
  /// The two engines, as AWS spells them.
  public static var values: [String] { ["ActiveMQ", "RabbitMQ"] }
}

extension Value where Type == BrokerEngine {
  /// ActiveMQ.
  public static var activeMQ: Self { .literal("ActiveMQ") }
  /// RabbitMQ.
  public static var rabbitMQ: Self { .literal("RabbitMQ") }
}
