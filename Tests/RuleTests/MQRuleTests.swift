import AWS
import Terraform
import Testing

@Suite struct MQRuleTests {
  private let broker = AWS.MQBroker("this")
  private let configuration = AWS.MQConfiguration("this")
  private let first = AWS.Subnet("first")
  private let second = AWS.Subnet("second")

  @Test func `refuses the active and standby pair of ActiveMQ for RabbitMQ`() {
    refuses(
      """
      aws_mq_broker.this: deployment_mode is "ACTIVE_STANDBY_MULTI_AZ" — RabbitMQ has the modes SINGLE_INSTANCE and \
      CLUSTER_MULTI_AZ, ActiveMQ SINGLE_INSTANCE and ACTIVE_STANDBY_MULTI_AZ (Amazon MQ API Reference, "Brokers", \
      DeploymentMode) — use a mode of the broker's engine [mq-deployment-mode]
      """
    ) {
      broker(brokerName: "shop", engineType: .rabbitMQ, engineVersion: "3.13", hostInstanceType: .m5(.large)) {
        $0.autoMinorVersionUpgrade = true
        $0.deploymentMode = .activeStandbyMultiAZ  // ←
      }
    }
    accepts {
      broker(brokerName: "shop", engineType: .activeMQ, engineVersion: "5.18", hostInstanceType: .m5(.large)) {
        $0.deploymentMode = .activeStandbyMultiAZ
        $0.subnetIDs = ["subnet-1", "subnet-2"]
      }
    }
  }

  @Test func `refuses a cluster of ActiveMQ`() {
    refuses(
      """
      aws_mq_broker.this: deployment_mode is "CLUSTER_MULTI_AZ" — RabbitMQ has the modes SINGLE_INSTANCE and \
      CLUSTER_MULTI_AZ, ActiveMQ SINGLE_INSTANCE and ACTIVE_STANDBY_MULTI_AZ (Amazon MQ API Reference, "Brokers", \
      DeploymentMode) — use a mode of the broker's engine [mq-deployment-mode]
      """
    ) {
      broker(brokerName: "shop", engineType: .activeMQ, engineVersion: "5.18", hostInstanceType: .m5(.large)) {
        $0.deploymentMode = .clusterMultiAZ  // ←
      }
    }
  }

  @Test func `refuses a type of instance that there is not`() {
    refuses(
      """
      "mq.m5.8xlarge" does not exist — as a type of an Amazon MQ broker, mq.m5 comes in large, xlarge, 2xlarge, \
      4xlarge — use one of these sizes, or mq.m7g.8xlarge
      """
    ) {
      broker(
        brokerName: "shop", engineType: .activeMQ, engineVersion: "5.18",
        hostInstanceType: "mq.m5.8xlarge")  // ←
    }
  }

  @Test func `refuses a composed type of instance that there is not`() {
    refuses(
      """
      aws_mq_broker.this: host_instance_type is "mq.m5.8xlarge": as a type of an Amazon MQ broker, mq.m5 comes in \
      large, xlarge, 2xlarge, 4xlarge — Amazon MQ has certain sizes of each family (Amazon MQ Developer Guide, "Broker \
      instance types") — use a type that there is, for example mq.m5.large [mq-instance-type]
      """
    ) {
      broker(
        brokerName: "shop", engineType: .activeMQ, engineVersion: "5.18",
        hostInstanceType: composed("mq", ".", "m5", ".", "8xlarge"))  // ←
    }
  }

  @Test func `refuses two subnets for a single instance`() {
    refuses(
      """
      aws_mq_broker.this: subnet_ids names 2, and deployment_mode is SINGLE_INSTANCE — a single instance takes one \
      subnet, an active and a standby broker take two (Amazon MQ API Reference, "Brokers", SubnetIds) — name as many \
      subnets as the deployment mode takes [mq-subnet-count]
      """
    ) {
      broker(brokerName: "shop", engineType: .rabbitMQ, engineVersion: "3.13", hostInstanceType: .m5(.large)) {
        $0.autoMinorVersionUpgrade = true
        $0.deploymentMode = .singleInstance
        $0.subnetIDs = ["subnet-1", "subnet-2"]  // ←
      }
    }
    accepts {
      broker(brokerName: "shop", engineType: .rabbitMQ, engineVersion: "3.13", hostInstanceType: .m5(.large)) {
        $0.autoMinorVersionUpgrade = true
        $0.deploymentMode = .clusterMultiAZ
        $0.subnetIDs = ["subnet-1", "subnet-2", "subnet-3"]
      }
    }
  }

  @Test func `refuses two subnets of a cluster in one zone`() {
    refuses(
      """
      aws_mq_broker.this: subnet_ids names two subnets in us-east-1a — the subnets of a broker are in different zones \
      (Amazon MQ API Reference, "Brokers", SubnetIds) — name one subnet a zone [mq-subnet-zones]
      """
    ) {
      first(vpcID: "vpc-1") { $0.availabilityZone = "us-east-1a" }
      second(vpcID: "vpc-1") { $0.availabilityZone = "us-east-1a" }
      broker(brokerName: "shop", engineType: .rabbitMQ, engineVersion: "3.13", hostInstanceType: .m5(.large)) {
        $0.autoMinorVersionUpgrade = true
        $0.deploymentMode = .clusterMultiAZ
        $0.subnetIDs = [first.id, second.id]  // ←
      }
    }
    accepts {
      first(vpcID: "vpc-1") { $0.availabilityZone = "us-east-1a" }
      second(vpcID: "vpc-1") { $0.availabilityZone = "us-east-1b" }
      broker(brokerName: "shop", engineType: .rabbitMQ, engineVersion: "3.13", hostInstanceType: .m5(.large)) {
        $0.autoMinorVersionUpgrade = true
        $0.deploymentMode = .clusterMultiAZ
        $0.subnetIDs = [first.id, second.id]
      }
    }
  }

  @Test func `refuses a time of maintenance that is none`() {
    refuses(
      """
      aws_mq_broker.this: maintenance_window_start_time.time_of_day is "5am" — the time of maintenance has two digits \
      for hours and two for minutes (Amazon MQ API Reference, "Brokers", WeeklyStartTime) — write it like 05:00 \
      [mq-maintenance-time]
      """
    ) {
      broker(brokerName: "shop", engineType: .activeMQ, engineVersion: "5.18", hostInstanceType: .m5(.large)) {
        $0.maintenanceWindowStartTime(
          dayOfWeek: .sunday,
          timeOfDay: "5am",  // ←
          timeZone: "UTC")
      }
    }
    accepts {
      broker(brokerName: "shop", engineType: .activeMQ, engineVersion: "5.18", hostInstanceType: .m5(.large)) {
        $0.maintenanceWindowStartTime(dayOfWeek: .sunday, timeOfDay: "23:59", timeZone: "Europe/Berlin")
      }
    }
  }

  @Test func `refuses a configuration of the other engine`() {
    refuses(
      """
      aws_mq_broker.this: configuration.id is a configuration of ActiveMQ, and engine_type is RabbitMQ — a \
      configuration is for one engine (Amazon MQ API Reference, "Configurations", EngineType) — give both the same \
      engine_type [mq-configuration-engine]
      """
    ) {
      configuration(name: "shop", data: "<broker/>", engineType: .activeMQ, engineVersion: "5.18")
      broker(brokerName: "shop", engineType: .rabbitMQ, engineVersion: "3.13", hostInstanceType: .m5(.large)) {
        $0.autoMinorVersionUpgrade = true
        $0.configuration {
          $0.id = configuration.id  // ←
        }
      }
    }
    accepts {
      configuration(name: "shop", data: "<broker/>", engineType: .activeMQ, engineVersion: "5.18")
      broker(brokerName: "shop", engineType: .activeMQ, engineVersion: "5.18", hostInstanceType: .m5(.large)) {
        $0.configuration { $0.id = configuration.id }
      }
    }
  }
}
