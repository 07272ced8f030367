extension Misuse {
  /// Arguments that are missing, misspelt or not to be set.
  static let arguments = [
    Misuse(
      "no required argument at all",
      """
      subnet { $0.cidrBlock = "10.0.0.0/24" }
      """,
      says: "1: error: 'callAsFunction(vpcID:_:)' is unavailable: Subnet requires vpcID:"),
    Misuse(
      "no required argument at all, by count",
      """
      subnets(count: length(zones)) { subnet, index in subnet.availabilityZone = zones[index] }
      """,
      says: "1: error: 'callAsFunction(count:vpcID:_:)' is unavailable: Subnet requires vpcID:"),
    Misuse(
      "one of two required arguments",
      """
      rule(securityGroupID: group.id) { $0.cidrIPv4 = "0.0.0.0/0" }
      """,
      says: """
        1: error: 'callAsFunction(securityGroupID:ipProtocol:_:)' is unavailable: VPCSecurityGroupIngressRule requires \
        securityGroupID:, ipProtocol:
        """),
    Misuse(
      "a computed attribute, set to a reference",
      """
      vpc { $0.arn = subnet.arn }
      """,
      says: "1: error: cannot assign value of type 'Value<ARN<AWS.Subnet>>' to type 'Value<ComputedByProvider>'"),
    Misuse(
      "a computed attribute, set to a literal",
      """
      vpc { $0.arn = "arn:aws:ec2:us-east-1:111111111111:vpc/vpc-1" }
      """,
      says: "1: error: generic struct 'Value' requires that 'ComputedByProvider' conform to 'StringValue'"),
    Misuse(
      "a misspelt argument",
      """
      vpc {
        $0.enableDNSSupport = true
        $0.cidrBlok = "10.0.0.0/16"
      }
      """,
      says: """
        3: error: value of type 'Arguments<AWS.VPC.Schema>' has no dynamic member 'cidrBlok' using key path from root \
        type 'AWS.VPC.Schema'
        """),
    Misuse(
      "a misspelt attribute",
      """
      subnet(vpcID: vpc.di)
      """,
      says: """
        1: error: value of type 'AWS.VPC' has no dynamic member 'di' using key path from root type 'AWS.VPC.Schema'
        """),
    Misuse(
      "a misspelt argument in ignore_changes",
      """
      vpc { $0.cidrBlock = "10.0.0.0/16" }
        .lifecycle { $0.ignoreChanges(\\.cidrBlok) }
      """,
      says: "2: error: value of type 'AWS.VPC.Schema' has no member 'cidrBlok'"),
    Misuse(
      "a deprecated argument",
      """
      bucket { $0.acl = .private }
      """,
      says: "1: warning: 'acl' is deprecated: the provider marks this argument as deprecated"),
    Misuse(
      "a misspelt type of resource",
      """
      AWS.Vpc("main") { $0.cidrBlock = "10.0.0.0/16" }
      """,
      says: "1: error: type 'AWS' has no member 'Vpc'"),
  ]
}
