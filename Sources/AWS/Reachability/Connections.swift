import Terraform

/// Who can open connections to whom, found from security groups, routes and public addresses.
///
/// A connection needs a rule of the target's groups that lets the source in and one of the source's groups that lets it
/// out; one from or to the internet needs a route and a public address, or a NAT gateway, too. Network ACLs are not looked
/// at: they let everything pass unless somebody writes some.
///
/// Source: Amazon VPC User Guide, "Security group rules" and "Enable internet access".
struct Connections {
  private let members: [NetworkMember]
  private let rules: [GroupRule]
  private let routes: RouteTables

  /// The connections of an environment, the internet's first.
  static func all(in plan: PlannedConfiguration) -> [Connection] {
    let connections = Connections(
      members: NetworkMember.all(in: plan), rules: GroupRule.all(in: plan), routes: RouteTables(plan))
    return connections.members.compactMap(connections.fromInternet)
      + connections.members.flatMap { source in
        connections.members.compactMap { connections.connection(from: source, to: $0) }
          + [connections.toInternet(from: source)].compactMap { $0 }
      }
  }

  private func fromInternet(to target: NetworkMember) -> Connection? {
    guard target.isPublic, target.subnets.contains(where: routes.leadsToInternetGateway) else { return nil }
    let ways = rules(of: target, isIngress: true).filter(\.admitsInternet)
    return connection(Reachability.internet, target.name, ways, allowed: [.all], target.listening)
  }

  private func toInternet(from source: NetworkMember) -> Connection? {
    let hasWay = source.subnets.contains {
      routes.leadsToNAT($0) || (source.isPublic && routes.leadsToInternetGateway($0))
    }
    guard hasWay else { return nil }
    let ways = rules(of: source, isIngress: false).filter(\.admitsInternet)
    return connection(source.name, Reachability.internet, ways, allowed: [.all], nil)
  }

  private func connection(from source: NetworkMember, to target: NetworkMember) -> Connection? {
    let ways = rules(of: target, isIngress: true).filter { $0.admits(source) }
    let allowed = rules(of: source, isIngress: false).filter { $0.admits(target) }.map(\.ports)
    return connection(source.name, target.name, ways, allowed: allowed, target.listening)
  }

  private func rules(of member: NetworkMember, isIngress: Bool) -> [GroupRule] {
    rules.filter { $0.isIngress == isIngress && member.groups.contains($0.group) }
  }

  private func connection(
    _ source: String, _ target: String, _ ways: [GroupRule], allowed: [PortRange], _ listening: [PortRange]?
  ) -> Connection? {
    let open = ways.flatMap { way in allowed.compactMap(way.ports.intersection) }.withoutRepetition
    guard let first = ways.first, !open.isEmpty else { return nil }
    let heard = listening.map { heard in
      open.flatMap { range in heard.compactMap(range.intersection) }.withoutRepetition
    }
    return Connection(from: source, to: target, on: open, listening: heard ?? open, by: first.location)
  }
}

extension [PortRange] {
  fileprivate var withoutRepetition: [PortRange] {
    var seen: Set<PortRange> = []
    return filter { seen.insert($0).inserted }
      .sorted {
        ($0.protocol, $0.ports.lowerBound, $0.ports.upperBound) < (
          $1.protocol, $1.ports.lowerBound, $1.ports.upperBound
        )
      }
  }
}
