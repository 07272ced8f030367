import AWS
import Terraform
import Testing

@Suite struct SecurityGroupRuleTests {
  private let network = AWS.VPC("this")
  private let group = AWS.SecurityGroup("api")
  private let ingress = AWS.VPCSecurityGroupIngressRule("https")
  private let egress = AWS.VPCSecurityGroupEgressRule("all")

  @Test func `refuses a composed description with a dash that is not ASCII`() {
    refuses(
      """
      aws_security_group.api: description is "API – tasks" — EC2 allows at most 255 letters from a to z, digits, \
      spaces and ._-:/()#,@[]+=&;{}!$* in the description (Amazon EC2 API Reference, "CreateSecurityGroup" and \
      "IpRange") — say it in ASCII [security-group-description]
      """
    ) {
      group {
        $0.description = joined("API", "tasks", by: " – ")  // ←
      }
    }
    refuses(
      """
      aws_security_group.api: description is "… → tasks" — EC2 allows at most 255 letters from a to z, digits, spaces \
      and ._-:/()#,@[]+=&;{}!$* in the description (Amazon EC2 API Reference, "CreateSecurityGroup" and "IpRange") — \
      say it in ASCII [security-group-description]
      """
    ) {
      network { $0.cidrBlock = "10.0.0.0/16" }
      group {
        $0.description = "\(network.id) → tasks"  // ←
      }
    }
    refuses(
      """
      aws_vpc_security_group_ingress_rule.ports["“quoted”"]: description is "“quoted”" — EC2 allows at most 255 \
      letters from a to z, digits, spaces and ._-:/()#,@[]+=&;{}!$* in the description (Amazon EC2 API Reference, \
      "CreateSecurityGroup" and "IpRange") — say it in ASCII [security-group-description]
      """
    ) {
      AWS.VPCSecurityGroupIngressRule.Keyed<String>("ports")(
        forEach: toset(["“quoted”"]), securityGroupID: group.id, ipProtocol: "-1"
      ) {
        $0.description = $1.key.cast()  // ←
        $0.cidrIPv4 = "10.0.0.0/8"
      }
    }
    accepts {
      group { $0.description = joined("API", "tasks: /health (HTTP, 80 & 443)", by: " - ") }
    }
  }

  @Test func `refuses a literal description that is not ASCII by its type`() {
    refuses(
      """
      the description of a security group cannot hold "—" — EC2 allows letters from a to z, digits, spaces and \
      ._-:/()#,@[]+=&;{}!$* — leave it out, or say it in ASCII
      """
    ) {
      group {
        $0.description = "API — tasks"  // ←
      }
    }
  }

  @Test func `refuses two sources in one rule, and none`() {
    refuses(
      """
      aws_vpc_security_group_ingress_rule.https: referenced_security_group_id is set beside cidr_ipv4 — a rule has one \
      source or destination: a block, a list of prefixes, or a group (Amazon EC2 API Reference, \
      "AuthorizeSecurityGroupIngress") — set one of cidr_ipv4, cidr_ipv6, prefix_list_id and \
      referenced_security_group_id [security-group-peer]
      """
    ) {
      group { $0.description = "Load balancer" }
      ingress(securityGroupID: group.id, ipProtocol: "tcp") {
        $0.fromPort = 443
        $0.toPort = 443
        $0.cidrIPv4 = "10.0.0.0/8"
        $0.referencedSecurityGroupID = group.id  // ←
      }
    }
    refuses(
      """
      aws_vpc_security_group_egress_rule.all: no source or destination is set — a rule has one source or destination: \
      a block, a list of prefixes, or a group (Amazon EC2 API Reference, "AuthorizeSecurityGroupIngress") — set one of \
      cidr_ipv4, cidr_ipv6, prefix_list_id and referenced_security_group_id [security-group-peer]
      """
    ) {
      egress(securityGroupID: group.id, ipProtocol: "-1")  // ←
    }
    accepts { egress(securityGroupID: group.id, ipProtocol: "-1") { $0.cidrIPv6 = "::/0" } }
    accepts {
      egress(securityGroupID: group.id, ipProtocol: "-1") {
        $0.cidrIPv4 = .null
        $0.referencedSecurityGroupID = group.id
      }
    }
  }

  @Test func `refuses ports in a rule for all protocols`() {
    refuses(
      """
      aws_vpc_security_group_egress_rule.all: from_port is 0 with ip_protocol "-1" — a rule for all protocols is one \
      for all ports (Amazon EC2 API Reference, "IpPermission") — leave from_port and to_port out, or name a protocol \
      [security-group-all-ports]
      """,
      """
      aws_vpc_security_group_egress_rule.all: to_port is 65535 with ip_protocol "-1" — a rule for all protocols is one \
      for all ports (Amazon EC2 API Reference, "IpPermission") — leave from_port and to_port out, or name a protocol \
      [security-group-all-ports]
      """
    ) {
      egress(securityGroupID: group.id, ipProtocol: "-1") {
        $0.cidrIPv4 = "0.0.0.0/0"
        $0.fromPort = 0  // ←
        $0.toPort = 65535  // ←
      }
    }
    accepts { egress(securityGroupID: group.id, ipProtocol: "-1") { $0.cidrIPv4 = "0.0.0.0/0" } }
  }

  @Test func `refuses a rule for TCP without its ports, or with them the wrong way round`() {
    refuses(
      """
      aws_vpc_security_group_ingress_rule.https: to_port is not set — a rule for TCP or UDP has a range of ports, the \
      first not above the last (Amazon EC2 API Reference, "IpPermission") — set both from_port and to_port \
      [security-group-ports]
      """
    ) {
      ingress(securityGroupID: group.id, ipProtocol: "tcp") {  // ←
        $0.cidrIPv4 = "10.0.0.0/8"
        $0.fromPort = 443
      }
    }
    refuses(
      """
      aws_vpc_security_group_ingress_rule.https: from_port is 6939, above to_port 6933 — a rule for TCP or UDP has a \
      range of ports, the first not above the last (Amazon EC2 API Reference, "IpPermission") — set both from_port and \
      to_port [security-group-ports]
      """
    ) {
      ingress(securityGroupID: group.id, ipProtocol: "udp") {
        $0.cidrIPv4 = "10.0.0.0/8"
        $0.fromPort = 6939  // ←
        $0.toPort = 6933
      }
    }
    accepts {
      ingress(securityGroupID: group.id, ipProtocol: "icmp") {
        $0.cidrIPv4 = "10.0.0.0/8"
        $0.fromPort = 8
        $0.toPort = 0
      }
    }
  }
}
