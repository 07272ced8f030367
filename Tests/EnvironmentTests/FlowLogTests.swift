import TestSupport
import Testing

/// Requirement 2, criterion 5.
@Suite(.requires(.terraform, .providerMirror)) struct FlowLogTests {
  @Test(arguments: Rehearsal.names)
  func `R2.5 all traffic of the VPC is logged to CloudWatch`(environment: String) async throws {
    let logs = try await Rehearsal.of(environment).plan.resources("aws_flow_log")
    #expect(logs.count == 1)
    let log = try #require(logs.first)
    #expect(log.references("vpc_id") == ["aws_vpc.this.id"])
    #expect(log["traffic_type"] == "ALL")
    #expect(log["log_destination_type"] == "cloud-watch-logs")
    #expect(log.references("log_destination") == ["aws_cloudwatch_log_group.flow_logs.arn"])
    #expect(log.references("iam_role_arn") == ["aws_iam_role.flow_logs.arn"])
    #expect(log.dependsOn == ["aws_iam_role_policy.flow_logs"], "the role may write before there is something to write")
  }

  @Test(arguments: [("staging", 14), ("production", 30)])
  func `R2.5 flow logs are kept for a time`(environment: String, days: Int) async throws {
    let groups = try await Rehearsal.of(environment).plan.resources("aws_cloudwatch_log_group", "flow_logs")
    #expect(groups.map { $0["name"] } == [.string("/aws/vpc/flow-logs/morket-\(environment)")])
    #expect(groups.map { $0["retention_in_days"] } == [.number(Double(days))])
  }

  @Test(arguments: [("staging", "111111111111" as JSON), ("production", "222222222222")])
  func `R2.5 the flow log service, for this account, may write to that group`(
    environment: String, account: JSON
  ) async throws {
    let plan = try await Rehearsal.of(environment).plan
    let role = try #require(plan.resources("aws_iam_role", "flow_logs").first)
    #expect(
      try role.policy("assume_role_policy")["Statement"] == [
        [
          "Effect": "Allow", "Action": "sts:AssumeRole", "Principal": ["Service": "vpc-flow-logs.amazonaws.com"],
          "Condition": ["StringEquals": ["aws:SourceAccount": account]],
        ]
      ])
    let policy = try #require(plan.resources("aws_iam_role_policy", "flow_logs").first)
    #expect(policy.references("role") == ["aws_iam_role.flow_logs.name"])
    #expect(policy.references("policy") == ["data.aws_iam_policy_document.flow_logs.json"])
    let document = try #require(plan.module("vpc")?.block("data.aws_iam_policy_document.flow_logs"))
    let statements = document.blocks("statement")
    #expect(
      statements.map { $0["actions"].constant } == [
        ["logs:CreateLogStream", "logs:PutLogEvents", "logs:DescribeLogStreams"], ["logs:DescribeLogGroups"],
      ])
    #expect(statements.map { $0["effect"].constant } == ["Allow", "Allow"])
    #expect(statements[0]["resources"].references == ["aws_cloudwatch_log_group.flow_logs.arn"])
    #expect(statements[1]["resources"].constant == ["*"])
  }
}
