import AWS
import Terraform

/// What writes the VPC's traffic to CloudWatch.
struct FlowLogHandles: HandleGroup {
  let group = AWS.CloudWatchLogGroup("flow_logs")
  let trust = AWS.Data.IAMPolicyDocument("flow_logs_trust")
  let role = AWS.IAMRole("flow_logs")
  let permissions = AWS.Data.IAMPolicyDocument("flow_logs")
  let policy = AWS.IAMRolePolicy("flow_logs")
  let flowLog = AWS.FlowLog("this")
}

extension VPC {
  @ModuleBuilder var flowLogging: ModuleContent {
    Section("Flow logs")
    flowLogs.group {
      $0.name = "/aws/vpc/flow-logs/\(name)"
      $0.retentionInDays = flowLogRetentionDays
      $0.tags = tags
    }
    .skip("CKV_AWS_158", "encrypted by the service; no key is asked for")
    .skip("CKV_AWS_338", "kept as long as flow_log_retention_days says")
    flowLogs.trust.statements {
      $0.allow("sts:AssumeRole", principals: .service("vpc-flow-logs.amazonaws.com")) {
        $0.condition(.test(.stringEquals, .sourceAccount, accountID))
      }
    }
    flowLogs.role(assumeRolePolicy: flowLogs.trust.json) {
      $0.name = "\(name)-vpc-flow-logs"
      $0.tags = tags
    }
    flowLogs.permissions.statements {
      $0.allow(
        "logs:CreateLogStream", "logs:PutLogEvents", "logs:DescribeLogStreams",
        on: ["\(flowLogs.group.arn):*"])
      $0.allow("logs:DescribeLogGroups", on: ["*"])
    }
    flowLogs.policy(role: flowLogs.role.name, policy: flowLogs.permissions.json) {
      $0.name = "write-flow-logs"
    }
    flowLogs.flowLog {
      $0.vpcID = vpc.id
      $0.trafficType = .all
      $0.logDestinationType = .cloudWatchLogs
      $0.logDestination = flowLogs.group.arn.any()
      $0.iamRoleARN = flowLogs.role.arn
      $0.tags = named("\(name)-flow-logs")
    }
    .dependsOn(flowLogs.policy)
  }
}
