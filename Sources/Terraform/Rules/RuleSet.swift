/// What is known of the services behind a provider: what they refuse, what its data sources read, and who reaches whom.
public struct RuleSet: Sendable {
  /// The rules, a group a service, in the order of their page.
  public let groups: [RuleGroup]
  /// What data sources read without asking anybody, by type.
  public let readings: [String: DataSourceReading]
  /// The connections that an environment allows.
  public let connections: @Sendable (PlannedConfiguration) -> [Connection]

  /// Makes a set.
  public init(
    _ groups: [RuleGroup], readings: [String: DataSourceReading] = [:],
    connections: @escaping @Sendable (PlannedConfiguration) -> [Connection] = { _ in [] }
  ) {
    self.groups = groups
    self.readings = readings
    self.connections = connections
  }

  /// All the rules.
  public var rules: [Rule] { groups.flatMap(\.rules) }

  /// Nothing is known.
  public static let none = RuleSet([])
}

/// The rules of one service.
public struct RuleGroup: Sendable {
  /// What the service is called: `Elastic Load Balancing`.
  public let service: String
  /// The rules, in the order of their page.
  public let rules: [Rule]

  /// Makes a group.
  public init(_ service: String, _ rules: [Rule]) {
    self.service = service
    self.rules = rules
  }
}
