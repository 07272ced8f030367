import Terraform

/// A rule of a security group: whom it lets in, or out to whom, on which ports.
struct GroupRule {
  /// Who is on the other side.
  enum Peer {
    case group(PlannedResource)
    case range(IPv4Network)
    case otherwise
  }

  let group: PlannedResource
  let isIngress: Bool
  let peer: Peer
  let ports: PortRange
  let location: SourceLocation

  /// All rules of an environment, those written inside their group too.
  static func all(in plan: PlannedConfiguration) -> [GroupRule] {
    plan.resources.flatMap { resource -> [GroupRule] in
      switch resource.type {
      case "aws_vpc_security_group_ingress_rule": rule(of: resource, isIngress: true)
      case "aws_vpc_security_group_egress_rule": rule(of: resource, isIngress: false)
      case "aws_security_group":
        resource.blocks("ingress").flatMap { rules(in: $0, of: resource, isIngress: true) }
          + resource.blocks("egress").flatMap { rules(in: $0, of: resource, isIngress: false) }
      default: []
      }
    }
  }

  private static func rule(of resource: PlannedResource, isIngress: Bool) -> [GroupRule] {
    guard let group = resource["security_group_id"].target else { return [] }
    let peer: Peer
    if let other = resource["referenced_security_group_id"].target {
      peer = .group(other)
    } else {
      peer = resource["cidr_ipv4"].text.flatMap { try? IPv4Network($0) }.map { .range($0) } ?? .otherwise
    }
    let ports = PortRange(resource["ip_protocol"].text, resource["from_port"].integer, resource["to_port"].integer)
    return [GroupRule(group: group, isIngress: isIngress, peer: peer, ports: ports, location: resource.location)]
  }

  private static func rules(in block: PlannedBlock, of group: PlannedResource, isIngress: Bool) -> [GroupRule] {
    let ports = PortRange(block["protocol"].text, block["from_port"].integer, block["to_port"].integer)
    var peers: [Peer] = (block["security_groups"].list ?? []).compactMap { $0.target.map { .group($0) } }
    peers += (block["cidr_blocks"].list ?? []).compactMap {
      $0.text.flatMap { try? IPv4Network($0) }.map { .range($0) }
    }
    if block["self"].bool == true { peers.append(.group(group)) }
    return peers.map {
      GroupRule(group: group, isIngress: isIngress, peer: $0, ports: ports, location: block.location)
    }
  }

  /// Whether the rule speaks of somebody who wears some groups and stands in some subnets.
  func admits(_ member: NetworkMember) -> Bool {
    switch peer {
    case .group(let group): member.groups.contains(group)
    case .range(let range):
      range.prefixLength == 0
        || member.subnets.contains { subnet in
          subnet["cidr_block"].text.flatMap { try? IPv4Network($0) }.map(range.overlaps) ?? false
        }
    case .otherwise: false
    }
  }

  /// Whether the rule speaks of the internet.
  var admitsInternet: Bool {
    guard case .range(let range) = peer else { return false }
    return range.prefixLength == 0 || !Self.privateRanges.contains { $0.contains(range) }
  }

  /// The ranges that are routed nowhere outside (RFC 1918, section 3, and RFC 6598, section 7).
  private static let privateRanges = ["10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "100.64.0.0/10"]
    .compactMap { try? IPv4Network($0) }
}

extension PortRange {
  /// The ports of a rule; all of them where it names none.
  fileprivate init(_ protocol: String?, _ from: Int?, _ to: Int?) {
    let `protocol` = `protocol` ?? "-1"
    guard `protocol` != "-1", let from, let to, from >= 0, from <= to else {
      self = `protocol` == "-1" ? .all : PortRange(`protocol`, 0...65535)
      return
    }
    self.init(`protocol`, from...to)
  }
}
