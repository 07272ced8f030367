import AWS
import Terraform

/// A root module of any size, made of what real ones are made of: a security group, two rules, a log group and an
/// alarm, and again.
struct SyntheticStack: RootModule {
  static let name = "synthetic"

  /// How many resources; a module is made without arguments, so the size is part of the process's arguments.
  static var size: Int { CommandLine.arguments.last.flatMap { Int($0) } ?? 0 }

  @Variable("vpc_id", "VPC of the groups.") var vpcID: Value<ID<AWS.VPC>> = "vpc-0123456789abcdef0"
  @Variable("name", "Prefix of the names.") var prefix: Value<String> = "synthetic"

  init() {}

  var body: ModuleContent {
    for number in 0..<(Self.size / 5) { Tenant(number: number, vpcID: vpcID, prefix: prefix) }
  }
}

/// Five resources that refer to each other.
private struct Tenant: Component {
  let number: Int
  let vpcID: Value<ID<AWS.VPC>>
  let prefix: Value<String>

  @ModuleBuilder var body: ModuleContent {
    let label = "tenant_\(number)"
    let group = AWS.SecurityGroup(label)
    let logs = AWS.CloudWatchLogGroup(label)
    group {
      $0.namePrefix = "\(prefix)-\(swift: label)-"
      $0.description = "Tenant"
      $0.vpcID = vpcID
      $0.tags = ["Name": "\(prefix)-\(swift: label)", "Tenant": "\(swift: String(number))"]
    }
    .lifecycle { $0.createBeforeDestroy = true }
    AWS.VPCSecurityGroupIngressRule(label)(securityGroupID: group.id, ipProtocol: "tcp") {
      $0.description = "HTTPS"
      $0.fromPort = 443
      $0.toPort = 443
      $0.cidrIPv4 = "10.0.0.0/16"
    }
    AWS.VPCSecurityGroupEgressRule(label)(securityGroupID: group.id, ipProtocol: "-1") {
      $0.description = "Everywhere"
      $0.cidrIPv4 = "0.0.0.0/0"
    }
    logs {
      $0.name = "/tenants/\(prefix)/\(swift: label)"
      $0.retentionInDays = 30
      $0.tags = ["Tenant": "\(swift: String(number))"]
    }
    AWS.CloudWatchMetricAlarm(label)(
      alarmName: "\(prefix)-\(swift: label)", comparisonOperator: .greaterThanThreshold, evaluationPeriods: 2
    ) {
      $0.namespace = "AWS/Logs"
      $0.metricName = "IncomingBytes"
      $0.statistic = .sum
      $0.period = 300
      $0.threshold = 1000
      $0.dimensions = ["LogGroupName": logs.name.asString]
    }
  }
}
