import Terraform

/// What EC2 refuses in gateways, addresses and flow logs.
enum NetworkRules {
  static let all: [Rule] = [
    Rule(
      "flow-log-role", on: "aws_flow_log",
      limit: Limit(
        "a flow log that goes to CloudWatch Logs has a role that lets it write there",
        source: "Amazon EC2 API Reference, \"CreateFlowLogs\""),
      remedy: "set iam_role_arn"
    ) { log in
      // CloudWatch Logs is the destination unless another is said.
      let destination = log["log_destination_type"]
      guard destination.isAbsent || destination.text == "cloud-watch-logs", log["iam_role_arn"].isAbsent else {
        return []
      }
      return [log["iam_role_arn"].violation("is not set")]
    },
    Rule(
      "flow-log-subject", on: "aws_flow_log",
      limit: Limit(
        "a flow log is of one VPC, subnet, network interface or transit gateway",
        source: "Amazon EC2 API Reference, \"CreateFlowLogs\""),
      remedy: "set one of vpc_id, subnet_id, eni_id, transit_gateway_id and transit_gateway_attachment_id"
    ) { log in
      let subjects = ["vpc_id", "subnet_id", "eni_id", "transit_gateway_id", "transit_gateway_attachment_id"]
      guard subjects.allSatisfy({ log[$0].isAbsent }) else { return [] }
      return [log.arguments.violation("nothing is set that it could log")]
    },
    Rule(
      "nat-gateway-address", on: "aws_nat_gateway",
      limit: Limit(
        "a public NAT gateway has an Elastic IP address", source: "Amazon EC2 API Reference, \"CreateNatGateway\""),
      remedy: "set allocation_id"
    ) { gateway in
      let kind = gateway["connectivity_type"]
      guard kind.isAbsent || kind.text == "public", gateway["allocation_id"].isAbsent else { return [] }
      return [gateway["allocation_id"].violation("is not set")]
    },
    Rule(
      "elastic-ip-quota", on: "aws_eip",
      limit: Limit(
        "an account has five Elastic IP addresses in a region until its quota is raised",
        source: "Amazon VPC User Guide, \"Amazon VPC quotas\""),
      remedy: "make fewer, or have the quota raised and waive this rule"
    ) { address in
      let all = address.plan.resources(ofType: "aws_eip").filter {
        $0["public_ipv4_pool"].isAbsent && $0["customer_owned_ipv4_pool"].isAbsent && $0.isSameRegion(as: address)
      }
      guard all.count > 5, all[5] == address else { return [] }
      return [address.arguments.violation("it is the sixth address of \(all.count)")]
    },
  ]
}

extension PlannedResource {
  fileprivate func isSameRegion(as other: PlannedResource) -> Bool {
    plan.providerArgument("region", of: self)?.value == plan.providerArgument("region", of: other)?.value
  }
}
