import AWS
import Terraform

/// A graph of the dashboard.
private struct Graph {
  let title: String
  let statistic: String
  let metrics: Structure
}

extension Monitoring {
  /// The width of a dashboard in columns (Amazon CloudWatch API Reference, "Dashboard Body Structure and Syntax").
  private static let columns = 24
  private static let height = 6

  @ModuleBuilder var overview: ModuleContent {
    Section("Dashboard")
    dashboard(dashboardName: "\(name)", dashboardBody: jsonencode(["widgets": .list(widgets)]))
  }

  /// The graphs of each row share its width.
  private var widgets: [Structure] {
    [serviceRow, loadBalancerRow, auroraAndRedisRow, clickHouseRow, openSearchRow].enumerated().flatMap { row, graphs in
      graphs.enumerated().map { column, graph in
        let width = Self.columns / graphs.count
        return widget(graph, x: column * width, y: row * Self.height, width: width)
      }
    }
  }

  private func widget(_ graph: Graph, x: Int, y: Int, width: Int) -> Structure {
    [
      "type": "metric", "x": number(x), "y": number(y), "width": number(width), "height": number(Self.height),
      "properties": [
        "title": text(graph.title), "region": .value(region.name), "view": "timeSeries", "stat": text(graph.statistic),
        "period": 300, "metrics": graph.metrics,
      ],
    ]
  }

  private var serviceRow: [Graph] {
    func graph(_ title: String, _ name: String, in space: Value<String> = "AWS/ECS") -> Graph {
      Graph(
        title: title, statistic: "Average",
        metrics: .list(services.map { metric(name, of: $0, in: space).shown(["label": text($0.service)]) }))
    }
    return [
      graph("Tasks of services", "RunningTaskCount", in: "ECS/ContainerInsights"),
      graph("CPU of services in percent", "CPUUtilization"),
      graph("Memory of services in percent", "MemoryUtilization"),
    ]
  }

  private var loadBalancerRow: [Graph] {
    [
      Graph(
        title: "Requests to the load balancer", statistic: "Sum", metrics: [balancerMetric("RequestCount").shown()]),
      Graph(
        title: "Errors at the load balancer", statistic: "Sum",
        metrics: .list(
          [
            "HTTPCode_Target_4XX_Count", "HTTPCode_ELB_4XX_Count", "HTTPCode_Target_5XX_Count",
            "HTTPCode_ELB_5XX_Count",
          ]
          .map { balancerMetric($0).shown() })),
      Graph(
        title: "5xx in percent of requests", statistic: "Sum",
        metrics: .list(
          [[["id": "rate", "label": "5xx in percent", "expression": .value(errorRate)]]]
            + errorRateParts.map { $0.metric.shown(["id": text($0.id), "visible": false]) })),
    ]
  }

  private var auroraAndRedisRow: [Graph] {
    func redis(_ title: String, _ name: String) -> Graph {
      // All nodes in one list, whose length only Terraform knows.
      Graph(
        title: title, statistic: "Average",
        metrics: .value(
          redisMemberClusterIDs.map("id") { id in
            Value<[String]>(["AWS/ElastiCache", Value(text: name), "CacheClusterId", id])
          }))
    }
    return [
      Graph(
        title: "Connections to an Aurora instance", statistic: "Average",
        metrics: [auroraMetric("DatabaseConnections").shown()]),
      Graph(
        title: "Latency of Aurora in seconds", statistic: "Average",
        metrics: .list(["ReadLatency", "WriteLatency", "CommitLatency"].map { auroraMetric($0).shown() })),
      redis("Hit rate of Redis in percent", "CacheHitRate"),
      redis("Memory of Redis in percent", "DatabaseMemoryUsagePercentage"),
    ]
  }

  private var clickHouseRow: [Graph] {
    [
      Graph(
        title: "Queries of ClickHouse", statistic: "Sum", metrics: [clickHouseMetric(.queryCount).shown()]),
      Graph(
        title: "Duration of ClickHouse queries in ms", statistic: "Average",
        metrics: [
          clickHouseMetric(.queryDuration).shown(), clickHouseMetric(.queryDuration).shown(["stat": "Maximum"]),
        ]),
      Graph(
        title: "Disk and memory of ClickHouse in percent", statistic: "Maximum",
        metrics: [clickHouseMetric(.diskUsed).shown(), clickHouseMetric(.memoryUsed).shown()]),
    ]
  }

  private var openSearchRow: [Graph] {
    [
      Graph(
        title: "Health of OpenSearch", statistic: "Maximum",
        metrics: .list(
          ["green", "yellow", "red"].map { openSearchMetric("ClusterStatus.\($0)").shown(["label": text($0)]) })),
      Graph(
        title: "Indexing rate of OpenSearch", statistic: "Average", metrics: [openSearchMetric("IndexingRate").shown()]),
    ]
  }

  private func text(_ text: String) -> Structure { .value(Value<String>(text: text)) }
  private func number(_ number: Int) -> Structure { .value(Value<Int>(number: number)) }
}
