import AWS
import Terraform
import Testing

@Suite struct NetworkRuleTests {
  private let log = AWS.FlowLog("this")
  private let gateway = AWS.NATGateway("this")
  private let addresses = AWS.EIP.Counted("nat")

  @Test func `refuses a flow log to CloudWatch without a role`() {
    refuses(
      """
      aws_flow_log.this: iam_role_arn is not set — a flow log that goes to CloudWatch Logs has a role that lets it \
      write there (Amazon EC2 API Reference, "CreateFlowLogs") — set iam_role_arn [flow-log-role]
      """
    ) {
      log {  // ←
        $0.vpcID = "vpc-1"
        $0.trafficType = .all
        $0.logDestination = "arn:aws:logs:us-east-1:111111111111:log-group:flow"
      }
    }
    accepts {
      log {
        $0.vpcID = "vpc-1"
        $0.logDestinationType = .s3
        $0.logDestination = "arn:aws:s3:::flow-logs"
      }
    }
  }

  @Test func `refuses a flow log of nothing`() {
    refuses(
      """
      aws_flow_log.this: nothing is set that it could log — a flow log is of one VPC, subnet, network interface or \
      transit gateway (Amazon EC2 API Reference, "CreateFlowLogs") — set one of vpc_id, subnet_id, eni_id, \
      transit_gateway_id and transit_gateway_attachment_id [flow-log-subject]
      """
    ) {
      log {  // ←
        $0.iamRoleARN = "arn:aws:iam::111111111111:role/flow"
        $0.logDestination = "arn:aws:logs:us-east-1:111111111111:log-group:flow"
      }
    }
    accepts {
      log {
        $0.subnetID = "subnet-1"
        $0.iamRoleARN = "arn:aws:iam::111111111111:role/flow"
      }
    }
  }

  @Test func `refuses a public NAT gateway without an address`() {
    refuses(
      """
      aws_nat_gateway.this: allocation_id is not set — a public NAT gateway has an Elastic IP address (Amazon EC2 API \
      Reference, "CreateNatGateway") — set allocation_id [nat-gateway-address]
      """
    ) {
      gateway(subnetID: "subnet-1") {  // ←
        $0.connectivityType = .public
      }
    }
    accepts { gateway(subnetID: "subnet-1") { $0.connectivityType = .private } }
  }

  @Test func `refuses the sixth address of a region`() {
    refuses(
      """
      aws_eip.nat[5]: it is the sixth address of 6 — an account has five Elastic IP addresses in a region until its \
      quota is raised (Amazon VPC User Guide, "Amazon VPC quotas") — make fewer, or have the quota raised and waive \
      this rule [elastic-ip-quota]
      """
    ) {
      addresses(count: 6) { address, index in  // ←
        address.domain = .vpc
      }
    }
    accepts { addresses(count: 5) { address, _ in address.domain = .vpc } }
    accepts {
      addresses(count: 6) { address, _ in address.domain = .vpc }
        .waive("elastic-ip-quota", "the quota was raised to 20")
    }
  }
}
