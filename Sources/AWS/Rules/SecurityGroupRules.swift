import Terraform

/// What EC2 refuses in security groups and their rules.
enum SecurityGroupRules {
  private static let ingress = "aws_vpc_security_group_ingress_rule"
  private static let egress = "aws_vpc_security_group_egress_rule"

  static let all: [Rule] = [
    Rule(
      "security-group-description", on: "aws_security_group", ingress, egress,
      limit: Limit(
        "EC2 allows at most 255 letters from a to z, digits, spaces and ._-:/()#,@[]+=&;{}!$* in the description",
        source: "Amazon EC2 API Reference, \"CreateSecurityGroup\" and \"IpRange\""),
      remedy: "say it in ASCII"
    ) { resource in
      let inline = ["ingress", "egress"].flatMap { resource.blocks($0) }
      return resource["description"].unlessDescription
        + inline.flatMap { $0["description"].unlessDescription }
    },
    Rule(
      "security-group-peer", on: ingress, egress,
      limit: Limit(
        "a rule has one source or destination: a block, a list of prefixes, or a group",
        source: "Amazon EC2 API Reference, \"AuthorizeSecurityGroupIngress\""),
      remedy: "set one of cidr_ipv4, cidr_ipv6, prefix_list_id and referenced_security_group_id"
    ) { rule in
      let peers = ["cidr_ipv4", "cidr_ipv6", "prefix_list_id", "referenced_security_group_id"].map { rule[$0] }
      if peers.allSatisfy(\.isAbsent) { return [rule.arguments.violation("no source or destination is set")] }
      let set = peers.filter(\.isSurelySet)
      guard set.count > 1 else { return [] }
      return [set[1].violation("is set beside \(set[0].name)")]
    },
    Rule(
      "security-group-all-ports", on: ingress, egress,
      limit: Limit(
        "a rule for all protocols is one for all ports", source: "Amazon EC2 API Reference, \"IpPermission\""),
      remedy: "leave from_port and to_port out, or name a protocol"
    ) { rule in
      guard rule["ip_protocol"].text == "-1" else { return [] }
      return ["from_port", "to_port"].map { rule[$0] }.compactMap { port in
        guard let number = port.integer, number != -1 else { return nil }
        return port.violation("is \(number) with ip_protocol \"-1\"")
      }
    },
    Rule(
      "security-group-ports", on: ingress, egress,
      limit: Limit(
        "a rule for TCP or UDP has a range of ports, the first not above the last",
        source: "Amazon EC2 API Reference, \"IpPermission\""),
      remedy: "set both from_port and to_port"
    ) { rule in
      guard ["tcp", "udp", "6", "17"].contains(rule["ip_protocol"].text) else { return [] }
      let ports = ["from_port", "to_port"].map { rule[$0] }
      let absent = ports.filter(\.isAbsent)
      if !absent.isEmpty { return absent.map { $0.violation("is not set") } }
      guard let first = ports[0].number, let last = ports[1].number, first > last else { return [] }
      return [ports[0].violation("is \(Int(first)), above to_port \(Int(last))")]
    },
  ]
}

extension PlannedArgument {
  /// A violation if a description, or what is known of it, has a character that EC2 refuses, or too many of them.
  fileprivate var unlessDescription: [Violation] {
    let long = unless(atMost: 255)
    if !long.isEmpty { return long }
    guard knownParts.contains(where: { SecurityGroupDescription.fault(in: $0) != nil }) else { return [] }
    return [violation("is \"\(shownText ?? "")\"")]
  }
}
