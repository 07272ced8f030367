/// A rule of a security group, by the names that the groups have in the module.
///
/// Identifiers are known only after the apply, so groups are told apart by what the configuration refers to.
struct SecurityRule {
  /// The group that the rule belongs to, for example `redis`.
  let group: String
  /// What it says, for example `in tcp 6379 from ecs` or `out all to 0.0.0.0/0`.
  let text: String

  /// A rule; `nil` for any other resource.
  init?(_ resource: PlannedResource) {
    let isIngress = resource.type == "aws_vpc_security_group_ingress_rule"
    guard isIngress || resource.type == "aws_vpc_security_group_egress_rule" else { return nil }
    group = resource.references("security_group_id").map(Self.group).joined(separator: " and ")

    let groups = resource.references("referenced_security_group_id").map(Self.group)
    let ranges = ["cidr_ipv4", "cidr_ipv6", "prefix_list_id"].flatMap { name in
      [resource[name]?.string].compactMap { $0 } + (resource.isUnknown(name) ? resource.references(name) : [])
    }
    let peers = (groups + ranges).joined(separator: " and ")
    text = "\(isIngress ? "in" : "out") \(Self.traffic(resource)) \(isIngress ? "from" : "to") \(peers)"
  }

  /// The name of a group in a reference: `aws_security_group.redis.id` is `redis`.
  static func group(_ reference: String) -> String {
    let type = "aws_security_group."
    guard reference.hasPrefix(type) else { return reference }
    return String(reference.dropFirst(type.count).prefix { $0 != "." && $0 != "[" })
  }

  private static func traffic(_ resource: PlannedResource) -> String {
    let kind = resource["ip_protocol"]?.string ?? "unknown"
    let ports = ["from_port", "to_port"].compactMap { resource[$0]?.integer }
    if kind == "-1", ports.isEmpty { return "all" }
    return ports.count == 2 && ports[0] == ports[1] ? "\(kind) \(ports[0])" : "\(kind) \(ports)"
  }
}

extension Plan {
  /// All rules of all security groups.
  var securityRules: [SecurityRule] { resources.compactMap(SecurityRule.init) }

  /// The rules of a group, in alphabetical order.
  func rules(of group: String) -> [String] {
    securityRules.filter { $0.group == group }.map(\.text).sorted()
  }
}
