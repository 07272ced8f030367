/// Who can open connections to whom in an environment.
public struct Reachability: Sendable {
  /// The name of what lies outside.
  public static let internet = "internet"

  /// The environment.
  public let environment: String
  /// The connections, by source and target in the order in which these are defined, the internet first.
  public let connections: [Connection]

  /// Makes it of connections.
  public init(environment: String, connections: [Connection]) {
    self.environment = environment
    self.connections = connections
  }

  /// The connections from somewhere.
  public func connections(from source: String) -> [Connection] { connections.filter { $0.source == source } }

  /// The connections to somewhere.
  public func connections(to target: String) -> [Connection] { connections.filter { $0.target == target } }

  /// The shortest way from the internet to each thing that can be reached from there step by step.
  public var waysIn: [[Connection]] {
    var ways: [[Connection]] = []
    var reached: Set<String> = [Self.internet]
    var pending: [[Connection]] = [[]]
    while !pending.isEmpty {
      let way = pending.removeFirst()
      for connection in connections(from: way.last?.target ?? Self.internet)
      where !connection.listening.isEmpty && reached.insert(connection.target).inserted {
        let longer = way + [connection]
        ways.append(longer)
        pending.append(longer)
      }
    }
    return ways
  }
}

extension Configuration {
  /// The rules that its environments are held to, a group a service.
  public var ruleGroups: [RuleGroup] { plans.ruleGroups }

  /// Who can open connections to whom, for each environment, as the providers' services decide it.
  public var reachabilities: [Reachability] { plans.reachabilities(of: environments.map(\.name)) }
}

extension Plans {
  func reachabilities(of names: [String]) -> [Reachability] {
    made.filter { names.contains($0.environment) }.map { plan in
      Reachability(environment: plan.environment, connections: connections(in: plan))
    }
  }
}
