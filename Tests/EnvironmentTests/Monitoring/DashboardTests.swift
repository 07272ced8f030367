import TestSupport
import Testing

/// Requirement 16, criterion 4.
@Suite(.requires(.terraform, .providerMirror)) struct DashboardTests {
  private func widgets() async throws -> [JSON] {
    let dashboard = try #require(try await MonitoringTests.once.value.resources("aws_cloudwatch_dashboard").first)
    return try dashboard.policy("dashboard_body")["widgets"]?.elements ?? []
  }

  /// The metrics of a graph, each as its words; what is not text are options.
  private func metrics(_ title: String) async throws -> [String] {
    let graphs = try await widgets().filter { $0["properties"]?["title"]?.string == title }
    try #require(graphs.count == 1, "\(title)")
    return (graphs[0]["properties"]?["metrics"]?.elements ?? [])
      .map { $0.elements.compactMap(\.string).joined(separator: " ") }
  }

  private static let elb = "LoadBalancer app/shop-test/50dc6c495c0c9188"
  private static let search = "DomainName shop-test ClientId 333333333333"
  private static let instance = "InstanceId i-0123456789abcdef0"
  private static let services = ["backend", "scraper", "temporal"]
    .map { "ClusterName shop-test ServiceName shop-test-\($0)" }

  private static let graphs: [(title: String, metrics: [String])] = [
    ("Tasks of services", services.map { "ECS/ContainerInsights RunningTaskCount \($0)" }),
    ("CPU of services in percent", services.map { "AWS/ECS CPUUtilization \($0)" }),
    ("Memory of services in percent", services.map { "AWS/ECS MemoryUtilization \($0)" }),
    ("Requests to the load balancer", ["AWS/ApplicationELB RequestCount \(elb)"]),
    (
      "Errors at the load balancer",
      ["Target_4XX", "ELB_4XX", "Target_5XX", "ELB_5XX"].map { "AWS/ApplicationELB HTTPCode_\($0)_Count \(elb)" }
    ),
    (
      "5xx in percent of requests",
      [""]
        + ["HTTPCode_Target_5XX_Count", "HTTPCode_ELB_5XX_Count", "RequestCount"]
        .map { "AWS/ApplicationELB \($0) \(elb)" }
    ),
    ("Connections to an Aurora instance", ["AWS/RDS DatabaseConnections DBClusterIdentifier shop-test"]),
    (
      "Latency of Aurora in seconds",
      ["ReadLatency", "WriteLatency", "CommitLatency"].map { "AWS/RDS \($0) DBClusterIdentifier shop-test" }
    ),
    ("Hit rate of Redis in percent", [1, 2].map { "AWS/ElastiCache CacheHitRate CacheClusterId shop-test-00\($0)" }),
    (
      "Memory of Redis in percent",
      [1, 2].map { "AWS/ElastiCache DatabaseMemoryUsagePercentage CacheClusterId shop-test-00\($0)" }
    ),
    ("Queries of ClickHouse", ["Shop/ClickHouse QueryCount \(instance)"]),
    (
      "Duration of ClickHouse queries in ms",
      ["Shop/ClickHouse QueryDurationMs \(instance)", "Shop/ClickHouse QueryDurationMs \(instance)"]
    ),
    (
      "Disk and memory of ClickHouse in percent",
      ["DiskUsedPercent", "MemoryUsedPercent"].map { "Shop/ClickHouse \($0) \(instance)" }
    ),
    ("Health of OpenSearch", ["green", "yellow", "red"].map { "AWS/ES ClusterStatus.\($0) \(search)" }),
    ("Indexing rate of OpenSearch", ["AWS/ES IndexingRate \(search)"]),
  ]

  @Test func `R16.4 shows what is asked for, with the dimensions that CloudWatch has`() async throws {
    for (title, expected) in Self.graphs { #expect(try await metrics(title) == expected, "\(title)") }
    #expect(try await widgets().count == Self.graphs.count)
  }

  @Test func `R16.4 graphs stand side by side, none over another or over the edge`() async throws {
    var taken: Set<[Int]> = []
    for widget in try await widgets() {
      let place = try ["x", "y", "width", "height"].map { try #require(widget[$0]?.integer) }
      #expect(place[0] + place[2] <= 24)
      for x in place[0]..<(place[0] + place[2]) {
        for y in place[1]..<(place[1] + place[3]) { #expect(taken.insert([x, y]).inserted, "\(widget)") }
      }
    }
    #expect(taken.count == 24 * 30, "no gap")
  }

  @Test func `R16.4 every graph says where, what and over how long`() async throws {
    for widget in try await widgets() {
      #expect(widget["type"] == "metric")
      let properties = try #require(widget["properties"]?.members)
      #expect(properties["region"] == "us-east-1")
      #expect(properties["view"] == "timeSeries")
      #expect(properties["period"] == 300)
      #expect(["Average", "Maximum", "Sum"].contains(properties["stat"]?.string))
    }
  }
}
