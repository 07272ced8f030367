/// A rule of a security group, by the names that the groups have in the module.
struct SecurityRule {
  /// The group that the rule belongs to, for example `redis`.
  let group: String
  /// What it says, for example `in tcp 6379 from ecs` or `out all to 0.0.0.0/0`.
  let text: String

  /// A rule that is planned; `nil` for any other resource.
  ///
  /// Identifiers are known only after the apply, so groups are told apart by what the configuration refers to. One of many
  /// rules in a `for_each` is taken at its word: its key names the group.
  init?(_ resource: PlannedResource) {
    self.init(resource.resource) { attribute in
      resource.references(attribute).map { reference in
        reference == "each.value" ? resource.key?.string ?? reference : Self.group(reference)
      }
    }
  }

  /// A rule that stands; `nil` for any other resource. Groups are told apart by their identifiers.
  init?(_ resource: Resource, in state: State) {
    let groups = state.resources("aws_security_group")
    self.init(resource) { attribute in
      guard let id = resource[attribute], id != .null else { return [] }
      return [groups.first { $0["id"] == id }?.name ?? "\(id)"]
    }
  }

  private init?(_ resource: Resource, groups: (_ attribute: String) -> [String]) {
    let isIngress = resource.type == "aws_vpc_security_group_ingress_rule"
    guard isIngress || resource.type == "aws_vpc_security_group_egress_rule" else { return nil }
    group = groups("security_group_id").joined(separator: " and ")
    let ranges = ["cidr_ipv4", "cidr_ipv6", "prefix_list_id"].compactMap { attribute -> String? in
      // What is not known yet is there all the same.
      resource[attribute].map { $0.string } ?? "an unknown \(attribute)"
    }
    let peers = (groups("referenced_security_group_id") + ranges).joined(separator: " and ")
    text = "\(isIngress ? "in" : "out") \(Self.traffic(resource)) \(isIngress ? "from" : "to") \(peers)"
  }

  /// The name of a group in a reference: `aws_security_group.redis.id` is `redis`.
  static func group(_ reference: String) -> String {
    let type = "aws_security_group."
    guard reference.hasPrefix(type) else { return reference }
    return String(reference.dropFirst(type.count).prefix { $0 != "." && $0 != "[" })
  }

  private static func traffic(_ resource: Resource) -> String {
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

extension State {
  /// All rules of all security groups.
  var securityRules: [SecurityRule] { resources.compactMap { SecurityRule($0, in: self) } }
}
