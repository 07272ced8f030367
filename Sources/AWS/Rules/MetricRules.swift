import Terraform

/// Metrics that nothing publishes: what CloudWatch takes without a word, and waits for in vain.
enum MetricRules {
  static let all: [Rule] = [
    Rule(
      "metric-name", on: "aws_cloudwatch_metric_alarm", "aws_cloudwatch_dashboard",
      limit: Limit(
        "CloudWatch takes any name, and a metric that nothing publishes has no data",
        source: "Amazon CloudWatch User Guide, \"AWS services that publish CloudWatch metrics\""),
      remedy: "use a metric that the namespace has"
    ) { resource in
      resource.watchedMetrics.flatMap { metric -> [Violation] in
        guard let name = metric.name.text, let namespace = metric.namespace.text else { return [] }
        let known = metric.known?.metrics ?? resource.plan.published(to: namespace)
        guard !known.isEmpty, !known.contains(name) else { return [] }
        if let nearest = name.nearest(of: known) {
          return [metric.name.violation("is \"\(name)\", and \(namespace) has \"\(nearest)\"")]
        }
        guard metric.known?.isWhole == true else { return [] }
        return [metric.name.violation("is \"\(name)\", which \(namespace) has not")]
      }
    },
    Rule(
      "metric-engine", on: "aws_cloudwatch_metric_alarm", "aws_cloudwatch_dashboard",
      limit: Limit(
        "the latency and throughput of statements are published by Aurora MySQL alone",
        source: "Amazon Aurora User Guide, \"Amazon CloudWatch metrics for Amazon Aurora\""),
      remedy: "use ReadLatency, WriteLatency or CommitLatency"
    ) { resource in
      resource.watchedMetrics.flatMap { metric -> [Violation] in
        guard metric.namespace.text == "AWS/RDS", let name = metric.name.text, MetricNamespace.mysql.contains(name),
          resource.plan.hasNoMySQL
        else { return [] }
        return [metric.name.violation("is \"\(name)\", and the configuration has PostgreSQL")]
      }
    },
    Rule(
      "metric-dimensions", on: "aws_cloudwatch_metric_alarm", "aws_cloudwatch_dashboard",
      limit: Limit(
        "a metric is another one for each set of dimensions, so it is named with exactly those that it has",
        source: "Amazon CloudWatch User Guide, \"CloudWatch concepts\""),
      remedy: "name the dimensions of the service's metrics"
    ) { resource in
      resource.watchedMetrics.flatMap { metric -> [Violation] in
        guard let known = metric.known, let dimensions = metric.dimensions else { return [] }
        let given = Set(dimensions.map(\.name))
        if known.dimensions.contains(where: {
          $0.isSubset(of: given) && given.subtracting($0).isSubset(of: known.optional)
        }) {
          return []
        }
        let names = dimensions.map(\.name).sorted().joined(separator: ", ")
        let sets = known.dimensions.filter { !$0.isEmpty }.map { $0.sorted().joined(separator: " with ") }
        return [
          (dimensions.first?.place ?? metric.name).violation(
            "has \(names.isEmpty ? "no dimension" : names), and \(metric.namespace.text ?? "") has "
              + sets.joined(separator: ", "))
        ]
      }
    },
    Rule(
      "metric-source", on: "aws_cloudwatch_metric_alarm", "aws_cloudwatch_dashboard",
      limit: Limit(
        "a dimension has the value that the service gives it, and with another one there is no data",
        source: "Amazon CloudWatch User Guide, \"AWS services that publish CloudWatch metrics\""),
      remedy: "refer to the attribute that has the value"
    ) { resource in
      resource.watchedMetrics.flatMap { metric -> [Violation] in
        guard metric.known != nil else { return [] }
        return (metric.dimensions ?? []).flatMap { dimension -> [Violation] in
          MetricSource.all[dimension.name]?.violations(of: dimension.value) ?? []
        }
      }
    },
    Rule(
      "dashboard-widget", on: "aws_cloudwatch_dashboard",
      limit: Limit(
        "a widget has the type metric, text, log, alarm or explorer",
        source: "Amazon CloudWatch API Reference, \"Dashboard Body Structure and Syntax\""),
      remedy: "correct the type"
    ) { dashboard in
      dashboard.widgets.flatMap { widget -> [Violation] in
        let type = widget["type"]
        return type.isAbsent
          ? [type.violation("is not set")] : type.unless(oneOf: ["metric", "text", "log", "alarm", "explorer"])
      }
    },
    Rule(
      "dashboard-grid", on: "aws_cloudwatch_dashboard",
      limit: Limit(
        "a dashboard has 24 columns, from 0, and a widget 1 to 1000 rows",
        source: "Amazon CloudWatch API Reference, \"Dashboard Body Structure and Syntax\""),
      remedy: "move the widget, or make it smaller"
    ) { dashboard in
      dashboard.widgets.flatMap { widget -> [Violation] in
        let outside =
          widget["x"].unless(within: 0...23) + widget["y"].unless(within: 0...Int(Int32.max))
          + widget["width"].unless(within: 1...24) + widget["height"].unless(within: 1...1000)
        if !outside.isEmpty { return outside }
        guard let x = widget["x"].integer else { return [] }
        let width = widget["width"].isAbsent ? 6 : widget["width"].integer
        guard let width, x + width > 24 else { return [] }
        return [widget["x"].violation("is \(x) with a width of \(width)")]
      }
    },
  ]
}

extension MetricNamespace {
  fileprivate static let mysql: Set<String> = [
    "SelectLatency", "SelectThroughput", "InsertLatency", "InsertThroughput", "UpdateLatency", "UpdateThroughput",
    "DeleteLatency", "DeleteThroughput", "DMLLatency", "DMLThroughput", "DDLLatency", "DDLThroughput", "Queries",
    "LoginFailures", "AuroraBinlogReplicaLag",
  ]
}

extension PlannedConfiguration {
  /// The names of the metrics that the filters of log groups publish to a namespace.
  fileprivate func published(to namespace: String) -> Set<String> {
    let blocks = resources(ofType: "aws_cloudwatch_log_metric_filter").flatMap { $0.blocks("metric_transformation") }
    return Set(blocks.filter { $0["namespace"].text == namespace }.compactMap { $0["name"].text })
  }

  /// Whether it makes databases, and all of them are PostgreSQL.
  fileprivate var hasNoMySQL: Bool {
    let databases = ["aws_rds_cluster", "aws_db_instance"].flatMap { everything(ofType: $0) }
    return !databases.isEmpty
      && databases.allSatisfy {
        $0["engine"].text?.hasSuffix("postgres") == true
          || $0["engine"].text == "aurora-postgresql"
      }
  }
}

extension String {
  /// The word that it is most likely meant to be: one that differs in case alone, or in one or two letters.
  fileprivate func nearest(of words: Set<String>) -> String? {
    let lower = lowercased()
    if let same = words.first(where: { $0.lowercased() == lower }) { return same }
    let near = words.map { ($0.distance(to: self), $0) }.filter { $0.0 <= 2 }
    return near.min { $0 < $1 }?.1
  }

  /// How many letters must be put in, taken out or changed to make another word of it; 3 stands for that and more.
  private func distance(to other: String) -> Int {
    let (one, two) = (Array(utf8), Array(other.utf8))
    guard abs(one.count - two.count) <= 2 else { return 3 }
    var row = Array(0...two.count)
    for (i, byte) in one.enumerated() {
      var diagonal = row[0]
      row[0] = i + 1
      for (j, otherByte) in two.enumerated() {
        let changed = diagonal + (byte == otherByte ? 0 : 1)
        diagonal = row[j + 1]
        row[j + 1] = Swift.min(changed, row[j] + 1, row[j + 1] + 1)
      }
    }
    return row[two.count]
  }
}
