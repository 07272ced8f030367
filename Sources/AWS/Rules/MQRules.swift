public import Terraform

/// What Amazon MQ refuses of a broker, whatever its engine.
enum MQRules {
  static let all: [Rule] = [
    Rule(
      "mq-deployment-mode", on: "aws_mq_broker", limit: .mqDeploymentMode, remedy: "use a mode of the broker's engine"
    ) { broker in
      switch broker["engine_type"].text {
      case "RabbitMQ": return broker["deployment_mode"].unless(oneOf: RabbitMQDeployment.values)
      case "ActiveMQ": return broker["deployment_mode"].unless(oneOf: ["SINGLE_INSTANCE", "ACTIVE_STANDBY_MULTI_AZ"])
      default: return []
      }
    },
    Rule(
      "mq-instance-type", on: "aws_mq_broker",
      limit: Limit(
        "Amazon MQ has certain sizes of each family", source: "Amazon MQ Developer Guide, \"Broker instance types\""),
      remedy: "use a type that there is, for example mq.m5.large"
    ) { $0["host_instance_type"].unless(BrokerInstanceType.self) },
    Rule(
      "mq-subnet-count", on: "aws_mq_broker",
      limit: Limit(
        "a single instance takes one subnet, an active and a standby broker take two",
        source: "Amazon MQ API Reference, \"Brokers\", SubnetIds"),
      remedy: "name as many subnets as the deployment mode takes"
    ) { broker in
      let subnets = broker["subnet_ids"]
      let mode = broker["deployment_mode"].isAbsent ? "SINGLE_INSTANCE" : broker["deployment_mode"].text
      guard let count = subnets.list?.count, let mode, let needed = subnetCounts[mode], count != needed else {
        return []
      }
      return [subnets.violation("names \(count), and deployment_mode is \(mode)")]
    },
    Rule(
      "mq-subnet-zones", on: "aws_mq_broker",
      limit: Limit(
        "the subnets of a broker are in different zones", source: "Amazon MQ API Reference, \"Brokers\", SubnetIds"),
      remedy: "name one subnet a zone"
    ) { $0["subnet_ids"].unlessInDifferentZones() },
    Rule(
      "mq-maintenance-time", on: "aws_mq_broker", limit: .mqMaintenanceTime, remedy: "write it like 05:00"
    ) { broker in
      broker.blocks("maintenance_window_start_time").flatMap { $0["time_of_day"].unless { isTimeOfDay($0) } }
    },
    Rule(
      "mq-configuration-engine", on: "aws_mq_broker",
      limit: Limit(
        "a configuration is for one engine", source: "Amazon MQ API Reference, \"Configurations\", EngineType"),
      remedy: "give both the same engine_type"
    ) { broker in
      broker.blocks("configuration").flatMap { configuration -> [Violation] in
        guard let target = configuration["id"].target, target.type == "aws_mq_configuration",
          let its = target["engine_type"].text, let own = broker["engine_type"].text, its != own
        else { return [] }
        return [configuration["id"].violation("is a configuration of \(its), and engine_type is \(own)")]
      }
    },
  ]

  private static let subnetCounts = ["SINGLE_INSTANCE": 1, "ACTIVE_STANDBY_MULTI_AZ": 2]

  private static func isTimeOfDay(_ text: String) -> Bool { TimeWindow(daily: "\(text)-\(text)") != nil }
}

extension Limit {
  /// How brokers can be deployed.
  public static let mqDeploymentMode = Limit(
    "RabbitMQ has the modes SINGLE_INSTANCE and CLUSTER_MULTI_AZ, ActiveMQ SINGLE_INSTANCE and ACTIVE_STANDBY_MULTI_AZ",
    source: "Amazon MQ API Reference, \"Brokers\", DeploymentMode")

  /// When maintenance begins.
  public static let mqMaintenanceTime = Limit(
    "the time of maintenance has two digits for hours and two for minutes",
    source: "Amazon MQ API Reference, \"Brokers\", WeeklyStartTime")
}
