import AWS
import Terraform
import Testing

@Suite struct RabbitMQRuleTests {
  private let broker = AWS.MQBroker("this")
  private let drawn = AWS.Ephemeral.SecretsManagerRandomPassword("password")

  /// A broker that is right but for what a test writes.
  private func broker(
    version: Value<String> = "3.13", type: Value<BrokerInstanceType> = .m7g(.large), file: String = #filePath,
    line: Int = #line, _ arguments: (inout Arguments<AWS.MQBroker.Schema>) -> Void = { _ in }
  ) -> Definition<AWS.MQBroker> {
    broker(
      brokerName: "shop", engineType: .rabbitMQ, engineVersion: version, hostInstanceType: type, file: file, line: line
    ) {
      $0.autoMinorVersionUpgrade = true
      arguments(&$0)
    }
  }

  @Test(arguments: [
    ("3.11", "it sells 3.13 and 4.2 only"), ("3.11.20", "it sells 3.13 and 4.2 only"),
    ("3.13.7", "from 3.13 on Amazon MQ chooses the patch"),
  ])
  func `refuses a version that is not sold, and a patch`(version: String, why: String) {
    refuses(
      """
      aws_mq_broker.this: engine_version is "\(version)": \(why) — Amazon MQ sells RabbitMQ 3.13 and 4.2, and chooses the \
      patch (Amazon MQ Developer Guide, "Managing Amazon MQ for RabbitMQ engine versions") — write 3.13, or 4.2 \
      [rabbitmq-engine-version]
      """
    ) {
      broker(
        brokerName: "shop", engineType: .rabbitMQ,
        engineVersion: Value(text: version),  // ←
        hostInstanceType: .m5(.large)
      ) { $0.autoMinorVersionUpgrade = true }
    }
  }

  @Test func `takes a version that is newer than it knows`() {
    accepts { broker(version: "4.3") }
  }

  @Test func `refuses to keep the patch of 3.13`() {
    refuses(
      """
      aws_mq_broker.this: auto_minor_version_upgrade is not true, and engine_version is "3.13" — from RabbitMQ 3.13 on \
      Amazon MQ upgrades the patch by itself (Amazon MQ Developer Guide, "Managing Amazon MQ for RabbitMQ engine \
      versions") — set auto_minor_version_upgrade to true [rabbitmq-patches]
      """
    ) {
      broker(brokerName: "shop", engineType: .rabbitMQ, engineVersion: "3.13", hostInstanceType: .m5(.large)) {
        $0.autoMinorVersionUpgrade = false  // ←
      }
    }
    accepts { broker(version: "3.13") }
  }

  @Test func `refuses a cluster of the smallest instances`() {
    refuses(
      """
      aws_mq_broker.this: host_instance_type is "mq.t3.micro", and deployment_mode is CLUSTER_MULTI_AZ — a cluster of \
      RabbitMQ does not form on mq.t3.micro (Amazon MQ Developer Guide, "Broker instance types") — use a larger \
      host_instance_type, or SINGLE_INSTANCE [rabbitmq-cluster-instance]
      """
    ) {
      broker(
        brokerName: "shop", engineType: .rabbitMQ, engineVersion: "3.13",
        hostInstanceType: .t3(.micro)  // ←
      ) {
        $0.autoMinorVersionUpgrade = true
        $0.deploymentMode = .clusterMultiAZ
      }
    }
    accepts { broker(type: .t3(.micro)) { $0.deploymentMode = .singleInstance } }
  }

  @Test func `refuses version 4 on instances that it does not run on`() {
    refuses(
      """
      aws_mq_broker.this: host_instance_type is "mq.m5.large", and engine_version is "4.2" — RabbitMQ 4.2 runs on \
      mq.m7g alone (Amazon MQ Developer Guide, "Managing Amazon MQ for RabbitMQ engine versions") — use a \
      host_instance_type that begins with mq.m7g, or engine_version 3.13 [rabbitmq-instance-version]
      """
    ) {
      broker(
        brokerName: "shop", engineType: .rabbitMQ, engineVersion: "4.2",
        hostInstanceType: .m5(.large)  // ←
      ) { $0.autoMinorVersionUpgrade = true }
    }
    accepts { broker(version: "4.2", type: .m7g(.medium)) }
  }

  @Test func `refuses EFS`() {
    refuses(
      """
      aws_mq_broker.this: storage_type is "EFS" — brokers of RabbitMQ keep messages on EBS (Amazon MQ API Reference, \
      "Brokers", StorageType) — set storage_type to EBS, or leave it out [rabbitmq-storage]
      """
    ) {
      broker {
        $0.storageType = .efs  // ←
      }
    }
    accepts { broker { $0.storageType = .ebs } }
  }

  @Test func `refuses a second user`() {
    refuses(
      """
      aws_mq_broker.this: user is one of 2 — a broker of RabbitMQ is made with one user, who makes the others (Amazon \
      MQ API Reference, "Brokers", Users) — leave one user, and make the others with the management API of RabbitMQ \
      [rabbitmq-users]
      """
    ) {
      drawn { $0.excludePunctuation = true }
      broker {
        $0.user(password: drawn.randomPassword, username: "shop")
        $0.user(password: drawn.randomPassword, username: "reader")  // ←
      }
    }
    accepts {
      drawn { $0.excludePunctuation = true }
      broker { $0.user(password: drawn.randomPassword, username: "shop") }
    }
  }

  @Test(arguments: ["guest", "a~b", "x"])
  func `refuses a name that no user of RabbitMQ has`(name: String) {
    refuses(
      """
      aws_mq_broker.this: user.username is "\(name)" — a user of RabbitMQ has 2 to 100 letters, digits and ._-, and is \
      not guest (Amazon MQ API Reference, "Brokers", User) — choose another name [rabbitmq-username]
      """
    ) {
      drawn { $0.excludePunctuation = true }
      broker {
        $0.user(
          password: drawn.randomPassword,
          username: Value(text: name))  // ←
      }
    }
  }

  @Test(arguments: [":", "=", ","])
  func `refuses a password with what a broker does not take`(character: String) {
    refuses(
      """
      aws_mq_broker.this: user.password has "\(character)" — a password of a broker has 12 to 250 characters, at least 4 \
      different ones, and none of , : and = (Amazon MQ API Reference, "Brokers", User) — draw it of letters and digits: \
      exclude_punctuation, and 12 characters at least [rabbitmq-password]
      """
    ) {
      broker {
        $0.user(
          password: Value(text: "correct\(character)horse-battery"),  // ←
          username: "shop")
      }
      .waive("password-literal", "an emulator's")
    }
  }

  @Test func `refuses a password of three characters over and over`() {
    refuses(
      """
      aws_mq_broker.this: user.password has 3 different characters — a password of a broker has 12 to 250 characters, \
      at least 4 different ones, and none of , : and = (Amazon MQ API Reference, "Brokers", User) — draw it of letters \
      and digits: exclude_punctuation, and 12 characters at least [rabbitmq-password]
      """
    ) {
      broker {
        $0.user(
          password: "abcabcabcabcabc",  // ←
          username: "shop")
      }
      .waive("password-literal", "an emulator's")
    }
  }

  @Test func `refuses a password that may be drawn with what a broker does not take`() {
    refuses(
      """
      aws_mq_broker.this: user.password may be drawn with "=" — a password of a broker has 12 to 250 characters, at \
      least 4 different ones, and none of , : and = (Amazon MQ API Reference, "Brokers", User) — draw it of letters \
      and digits: exclude_punctuation, and 12 characters at least [rabbitmq-password]
      """
    ) {
      drawn { $0.excludeCharacters = ",:" }
      broker {
        $0.user(
          password: drawn.randomPassword,  // ←
          username: "shop")
      }
    }
    accepts {
      drawn { $0.excludeCharacters = ",:=" }
      broker { $0.user(password: drawn.randomPassword, username: "shop") }
    }
  }
}
