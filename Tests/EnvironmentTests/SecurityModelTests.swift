import Environments
import Terraform
import TestSupport
import Testing

/// The security model of the design, asserted on who reaches whom in each environment.
@Suite struct SecurityModelTests {
  private static let stores = ["aurora", "redis", "rabbitmq", "opensearch", "clickhouse"]

  @Test(arguments: Rehearsal.names)
  func `nothing but the load balancer is reached from the internet`(environment: String) throws {
    let connections = try Self.reachability(of: environment).connections(from: Reachability.internet)
    #expect(connections.map(\.target) == ["alb"])
    #expect(connections.flatMap(\.ports).map(\.description) == ["80", "443"])
  }

  @Test(arguments: Rehearsal.names)
  func `no data store is reached but from tasks of ECS`(environment: String) throws {
    let reachability = try Self.reachability(of: environment)
    for store in Self.stores {
      let sources = reachability.connections(to: store).map(\.source)
      #expect(sources.isEmpty == false)
      #expect(sources.allSatisfy { $0.hasPrefix("ecs.") }, "\(store) is reached from \(sources)")
    }
  }

  @Test(
    arguments: Rehearsal.names,
    [
      ("aurora", ["5432"]), ("redis", ["6379"]), ("rabbitmq", ["5671"]), ("opensearch", ["443"]),
      ("clickhouse", ["8123", "9000"]), ("ecs.temporal_server", ["7233"]),
    ])
  func `each part is reached by the backend on its own ports`(
    environment: String, part: (name: String, ports: [String])
  )
    throws
  {
    let connections = try Self.reachability(of: environment).connections(from: "ecs.backend")
    #expect(connections.first { $0.target == part.name }?.ports.map(\.description) == part.ports)
  }

  @Test(arguments: Rehearsal.names)
  func `data stores open no connections, but for ClickHouse's to its packages`(environment: String) throws {
    let reachability = try Self.reachability(of: environment)
    for store in Self.stores where store != "clickhouse" { #expect(reachability.connections(from: store) == []) }
    let outside = reachability.connections(from: "clickhouse").first { $0.target == Reachability.internet }
    #expect(outside?.ports.map(\.description) == ["80", "443"])
  }

  @Test(arguments: Rehearsal.names)
  func `the load balancer reaches the services behind it on their ports, and nothing else`(environment: String) throws {
    let connections = try Self.reachability(of: environment).connections(from: "alb").filter { !$0.listening.isEmpty }
    let found = connections.map { "\($0.target):\($0.listening.map(\.description).joined(separator: ","))" }
    #expect(found == ["ecs.backend:3000", "ecs.scraper:8001"])
  }

  private static func reachability(of environment: String) throws -> Reachability {
    try #require(all.first { $0.environment == environment })
  }

  private static let all = Configuration(environments: Platform.environments).reachabilities
}
