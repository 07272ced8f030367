import Terraform

/// What EC2 refuses in VPC endpoints.
enum EndpointRules {
  static let all: [Rule] = [
    Rule(
      "vpc-endpoint-service", on: "aws_vpc_endpoint",
      limit: Limit(
        "an endpoint leads to a service that has endpoints",
        source: "AWS PrivateLink Guide, \"AWS services that integrate with AWS PrivateLink\""),
      remedy: "correct the name, or waive this rule for a service that is newer than the list"
    ) { endpoint in
      guard let service = endpoint.awsService, !EndpointServices.has(service.name) else { return [] }
      return [endpoint["service_name"].violation("ends in \"\(service.name)\", which is no such service")]
    },
    Rule(
      "vpc-endpoint-region", on: "aws_vpc_endpoint",
      limit: Limit(
        "an endpoint leads to a service of its own region unless it names another one",
        source: "Amazon EC2 API Reference, \"CreateVpcEndpoint\""),
      remedy: "name the provider's region, or set service_region"
    ) { endpoint in
      guard let service = endpoint.awsService, endpoint["service_region"].isAbsent,
        let region = endpoint.plan.providerArgument("region", of: endpoint)?.text, service.region != region
      else { return [] }
      return [endpoint["service_name"].violation("is of the region \(service.region), and the endpoint's is \(region)")]
    },
    Rule(
      "vpc-endpoint-gateway", on: "aws_vpc_endpoint",
      limit: Limit(
        "gateway endpoints lead to S3 and DynamoDB only, and an endpoint is one unless it is said to be another",
        source: "AWS PrivateLink Guide, \"Gateway endpoints\""),
      remedy: "set vpc_endpoint_type to Interface"
    ) { endpoint in
      let type = endpoint["vpc_endpoint_type"]
      guard let service = endpoint.awsService, type.isAbsent || type.text == "Gateway",
        !["s3", "dynamodb"].contains(service.name)
      else { return [] }
      return [type.violation(type.isAbsent ? "is not set for \(service.name)" : "is \"Gateway\" for \(service.name)")]
    },
    Rule(
      "vpc-endpoint-private-dns", on: "aws_vpc_endpoint",
      limit: Limit(
        "private DNS names need a VPC with DNS support and DNS hostnames",
        source: "Amazon EC2 API Reference, \"CreateVpcEndpoint\""),
      remedy: "set enable_dns_support and enable_dns_hostnames of the VPC"
    ) { endpoint in
      guard endpoint["private_dns_enabled"].bool == true, let vpc = endpoint["vpc_id"].target, vpc.type == "aws_vpc",
        vpc.mode == .managed
      else { return [] }
      let hostnames = vpc["enable_dns_hostnames"]
      if hostnames.isAbsent || hostnames.bool == false {
        return [endpoint["private_dns_enabled"].violation("is true, and \(vpc.address) has no DNS hostnames")]
      }
      guard vpc["enable_dns_support"].bool == false else { return [] }
      return [endpoint["private_dns_enabled"].violation("is true, and \(vpc.address) has no DNS support")]
    },
  ]
}

extension PlannedResource {
  /// The region and the name of the service of AWS that an endpoint leads to: `com.amazonaws.us-east-1.ecr.api`.
  fileprivate var awsService: (region: String, name: String)? {
    guard let text = self["service_name"].text else { return nil }
    for prefix in ["com.amazonaws.", "cn.com.amazonaws."] where text.hasPrefix(prefix) {
      let parts = text.dropFirst(prefix.count).split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
      // What others offer by PrivateLink is com.amazonaws.vpce.…
      guard parts.count == 2, Region.hasShape(parts[0]) else { return nil }
      return (String(parts[0]), String(parts[1]))
    }
    return nil
  }
}
