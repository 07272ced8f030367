public import Terraform

/// What Amazon MQ refuses of a broker of RabbitMQ.
enum RabbitMQRules {
  static let all: [Rule] = engine + users

  private static let engine: [Rule] = [
    Rule(
      "rabbitmq-engine-version", on: "aws_mq_broker",
      limit: .rabbitMQVersion, remedy: "write 3.13, or 4.2"
    ) { isRabbitMQ($0) ? $0["engine_version"].unless(RabbitMQVersion.self) : [] },
    Rule(
      "rabbitmq-patches", on: "aws_mq_broker",
      limit: Limit(
        "from RabbitMQ 3.13 on Amazon MQ upgrades the patch by itself",
        source: "Amazon MQ Developer Guide, \"Managing Amazon MQ for RabbitMQ engine versions\""),
      remedy: "set auto_minor_version_upgrade to true"
    ) { broker in
      guard isRabbitMQ(broker), let version = broker["engine_version"].text, RabbitMQVersion.fault(in: version) == nil,
        broker["auto_minor_version_upgrade"].isOff
      else { return [] }
      return [broker["auto_minor_version_upgrade"].violation("is not true, and engine_version is \"\(version)\"")]
    },
    Rule(
      "rabbitmq-cluster-instance", on: "aws_mq_broker", limit: .rabbitMQClusterInstance,
      remedy: "use a larger host_instance_type, or SINGLE_INSTANCE"
    ) { broker in
      guard isRabbitMQ(broker), broker["deployment_mode"].text == "CLUSTER_MULTI_AZ",
        broker["host_instance_type"].text == "mq.t3.micro"
      else { return [] }
      return [broker["host_instance_type"].violation("is \"mq.t3.micro\", and deployment_mode is CLUSTER_MULTI_AZ")]
    },
    Rule(
      "rabbitmq-instance-version", on: "aws_mq_broker", limit: .rabbitMQInstanceVersion,
      remedy: "use a host_instance_type that begins with mq.m7g, or engine_version 3.13"
    ) { broker in
      guard isRabbitMQ(broker), let text = broker["engine_version"].text, let version = VersionNumber(text),
        version.major >= 4, let type = broker["host_instance_type"].text,
        type.hasPrefix("mq.t3.") || type.hasPrefix("mq.m5.")
      else { return [] }
      return [broker["host_instance_type"].violation("is \"\(type)\", and engine_version is \"\(text)\"")]
    },
    Rule(
      "rabbitmq-storage", on: "aws_mq_broker",
      limit: Limit(
        "brokers of RabbitMQ keep messages on EBS", source: "Amazon MQ API Reference, \"Brokers\", StorageType"),
      remedy: "set storage_type to EBS, or leave it out"
    ) { isRabbitMQ($0) ? $0["storage_type"].unless { $0.uppercased() == "EBS" } : [] },
  ]

  private static let users: [Rule] = [
    Rule(
      "rabbitmq-users", on: "aws_mq_broker",
      limit: Limit(
        "a broker of RabbitMQ is made with one user, who makes the others",
        source: "Amazon MQ API Reference, \"Brokers\", Users"),
      remedy: "leave one user, and make the others with the management API of RabbitMQ"
    ) { broker in
      let users = broker.blocks("user")
      guard isRabbitMQ(broker), users.count > 1 else { return [] }
      return [users[1].violation("is one of \(users.count)")]
    },
    Rule(
      "rabbitmq-username", on: "aws_mq_broker", limit: .rabbitMQUsername, remedy: "choose another name"
    ) { broker in
      guard isRabbitMQ(broker) else { return [] }
      return broker.blocks("user").flatMap { $0["username"].unless { isUsername($0) } }
    },
    Rule(
      "rabbitmq-password", on: "aws_mq_broker",
      limit: Limit(
        "a password of a broker has 12 to 250 characters, at least 4 different ones, and none of , : and =",
        source: "Amazon MQ API Reference, \"Brokers\", User"),
      remedy: "draw it of letters and digits: exclude_punctuation, and 12 characters at least"
    ) { broker in
      broker.blocks("user").map { $0["password"] }.flatMap { password -> [Violation] in
        let violations = password.unlessPassword(of: 12...250) { !",:=".utf8.contains($0) }
        guard violations.isEmpty, let text = password.text, Set(text).count < 4 else { return violations }
        return [password.violation("has \(Set(text).count) different characters")]
      }
    },
  ]

  private static func isRabbitMQ(_ broker: PlannedResource) -> Bool { broker["engine_type"].text == "RabbitMQ" }

  private static func isUsername(_ text: String) -> Bool {
    (2...100).contains(text.utf8.count) && text != "guest"
      && text.consists { $0.isASCIILetter || $0.isASCIIDigit || "._-".utf8.contains($0) }
  }
}

extension Limit {
  /// Which versions are sold.
  public static let rabbitMQVersion = Limit(
    "Amazon MQ sells RabbitMQ 3.13 and 4.2, and chooses the patch",
    source: "Amazon MQ Developer Guide, \"Managing Amazon MQ for RabbitMQ engine versions\"")

  /// What the first user's name looks like.
  public static let rabbitMQUsername = Limit(
    "a user of RabbitMQ has 2 to 100 letters, digits and ._-, and is not guest",
    source: "Amazon MQ API Reference, \"Brokers\", User")

  /// Clusters need more than a micro instance.
  public static let rabbitMQClusterInstance = Limit(
    "a cluster of RabbitMQ does not form on mq.t3.micro", source: "Amazon MQ Developer Guide, \"Broker instance types\""
  )

  /// Version 4 runs on Graviton.
  public static let rabbitMQInstanceVersion = Limit(
    "RabbitMQ 4.2 runs on mq.m7g alone",
    source: "Amazon MQ Developer Guide, \"Managing Amazon MQ for RabbitMQ engine versions\"")
}
