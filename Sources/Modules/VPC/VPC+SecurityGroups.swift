import AWS
import Terraform

/// One group for each kind of thing in the VPC.
struct SecurityGroupHandles: HandleGroup {
  let alb = AWS.SecurityGroup("alb")
  let ecs = AWS.SecurityGroup("ecs")
  let temporal = AWS.SecurityGroup("temporal")
  let aurora = AWS.SecurityGroup("aurora")
  let redis = AWS.SecurityGroup("redis")
  let rabbitMQ = AWS.SecurityGroup("rabbitmq")
  let openSearch = AWS.SecurityGroup("opensearch")
  let clickHouse = AWS.SecurityGroup("clickhouse")
}

extension VPC {
  @ModuleBuilder var securityGroups: ModuleContent {
    Section("Security groups")
    securityGroup(groups.alb, "Load balancer")
    securityGroup(groups.ecs, "ECS tasks")
    securityGroup(groups.temporal, "Temporal server")
    securityGroup(groups.aurora, "Aurora PostgreSQL")
    securityGroup(groups.redis, "Redis")
    securityGroup(groups.rabbitMQ, "RabbitMQ")
    securityGroup(groups.openSearch, "OpenSearch")
    securityGroup(groups.clickHouse, "ClickHouse")
    publicRules
    taskRules
    storeRules
  }

  @ModuleBuilder private var publicRules: ModuleContent {
    ingress("alb_https", "HTTPS from the internet", into: groups.alb, from: .internet, .tcp(443))
    ingress("alb_http", "HTTP from the internet, only to be redirected", into: groups.alb, from: .internet, .tcp(80))
      .skip("CKV_AWS_260", "the listener on port 80 only redirects to HTTPS")
    egress("alb_backend", "To the backend service", from: groups.alb, to: .group(groups.ecs), .tcp(backendPort))
    egress("alb_scraper", "To the scraper service", from: groups.alb, to: .group(groups.ecs), .tcp(scraperPort))
  }

  @ModuleBuilder private var taskRules: ModuleContent {
    ingress("ecs_backend", "Backend service", into: groups.ecs, from: .group(groups.alb), .tcp(backendPort))
    ingress("ecs_scraper", "Scraper service", into: groups.ecs, from: .group(groups.alb), .tcp(scraperPort))
    egress("ecs_all", "External APIs and proxies, on any port", from: groups.ecs, to: .internet, .all)
    ingress("temporal_frontend", "Temporal frontend", into: groups.temporal, from: .group(groups.ecs), .tcp(7233))
    ingress(
      "temporal_grpc", "Between Temporal services", into: groups.temporal, from: .group(groups.temporal),
      .tcpRange(7233, 7239))
    ingress(
      "temporal_membership", "Temporal membership", into: groups.temporal, from: .group(groups.temporal),
      .tcpRange(6933, 6939))
    egress("temporal_all", "Data stores and image registries", from: groups.temporal, to: .internet, .all)
  }

  @ModuleBuilder private var storeRules: ModuleContent {
    ingress("aurora", "PostgreSQL from ECS tasks", into: groups.aurora, from: .group(groups.ecs), .tcp(5432))
    ingress("redis", "Redis from ECS tasks", into: groups.redis, from: .group(groups.ecs), .tcp(6379))
    ingress("rabbitmq", "AMQPS from ECS tasks", into: groups.rabbitMQ, from: .group(groups.ecs), .tcp(5671))
    ingress("opensearch", "HTTPS from ECS tasks", into: groups.openSearch, from: .group(groups.ecs), .tcp(443))
    ingress("clickhouse_http", "HTTP from ECS tasks", into: groups.clickHouse, from: .group(groups.ecs), .tcp(8123))
    ingress(
      "clickhouse_native", "Native protocol from ECS tasks", into: groups.clickHouse, from: .group(groups.ecs),
      .tcp(9000))
    egress(
      "clickhouse_https", "Package repository and AWS services", from: groups.clickHouse, to: .internet, .tcp(443))
    egress("clickhouse_http", "Package mirrors", from: groups.clickHouse, to: .internet, .tcp(80))
  }

  /// A group without rules; its name is made unique, so that a replacement can stand before the old one goes.
  func securityGroup(
    _ group: AWS.SecurityGroup, _ description: Value<SecurityGroupDescription>, file: String = #filePath,
    line: Int = #line
  ) -> Definition<AWS.SecurityGroup> {
    let label: Value<String> = "\(name)-\(swift: group._handle.name)"
    return group(file: file, line: line) {
      $0.namePrefix = "\(label)-"
      $0.description = description
      $0.vpcID = vpc.id
      $0.tags = named(label)
    }
    .lifecycle { $0.createBeforeDestroy = true }
    .skip("CKV2_AWS_5", "attached by the module that uses it")
  }

  func ingress(
    _ name: String, _ description: Value<SecurityGroupDescription>, into group: AWS.SecurityGroup,
    from peer: SecurityGroupPeer, _ traffic: SecurityGroupTraffic, file: String = #filePath, line: Int = #line
  ) -> Definition<AWS.VPCSecurityGroupIngressRule> {
    AWS.VPCSecurityGroupIngressRule(name, file: file, line: line)(
      securityGroupID: group.id, ipProtocol: traffic.ipProtocol, file: file, line: line
    ) {
      $0.admit(traffic, peer, description)
      $0.tags = tags
    }
  }

  func egress(
    _ name: String, _ description: Value<SecurityGroupDescription>, from group: AWS.SecurityGroup,
    to peer: SecurityGroupPeer, _ traffic: SecurityGroupTraffic, file: String = #filePath, line: Int = #line
  ) -> Definition<AWS.VPCSecurityGroupEgressRule> {
    AWS.VPCSecurityGroupEgressRule(name, file: file, line: line)(
      securityGroupID: group.id, ipProtocol: traffic.ipProtocol, file: file, line: line
    ) {
      $0.admit(traffic, peer, description)
      $0.tags = tags
    }
  }
}
