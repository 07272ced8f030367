import Terraform

/// A metric that an alarm or a dashboard names.
struct WatchedMetric {
  let namespace: PlannedArgument
  let name: PlannedArgument
  /// The dimensions; `nil` where it is not known which there are.
  let dimensions: [Dimension]?

  /// A dimension, with the place of its name.
  struct Dimension {
    let name: String
    let place: PlannedArgument
    let value: PlannedArgument
  }

  /// What is known of the namespace.
  var known: MetricNamespace? { namespace.text.flatMap { MetricNamespace.all[$0] } }
}

/// The metrics of one alarm or dashboard.
private struct WatchedMetrics {
  let all: [WatchedMetric]
}

extension PlannedResource {
  /// The metrics of an alarm or of a dashboard.
  var watchedMetrics: [WatchedMetric] { once { WatchedMetrics(all: namedMetrics) }.all }

  private var namedMetrics: [WatchedMetric] {
    if type == "aws_cloudwatch_dashboard" { return widgets.flatMap(\.metrics) }
    return ([arguments] + blocks("metric_query").flatMap { $0.blocks("metric") }).compactMap { block in
      guard block["metric_name"].isSet else { return nil }
      let dimensions = block["dimensions"]
      return WatchedMetric(
        namespace: block["namespace"], name: block["metric_name"],
        dimensions: dimensions.isAbsent
          ? [] : dimensions.members?.map { .init(name: $0.name, place: dimensions, value: $0.argument) })
    }
  }

  /// The widgets of a dashboard, where it is known which there are.
  var widgets: [PlannedArgument] { self["dashboard_body"].decoded?["widgets"].list ?? [] }
}

extension PlannedArgument {
  /// The metrics of a widget: lists of a namespace, a name, and dimensions by turns with their values, with `.` for what
  /// stands at the same place in the list before, and `...` for several of these.
  fileprivate var metrics: [WatchedMetric] {
    var metrics: [WatchedMetric] = []
    var before: [PlannedArgument] = []
    for row in self["properties"]["metrics"].list ?? [] {
      guard var words = row.list else { continue }
      if let last = words.last, last.members != nil { words.removeLast() }
      if let index = words.firstIndex(where: { $0.text == "..." }) {
        let kept = before.count - (words.count - 1)
        guard kept >= index else { continue }
        words.replaceSubrange(index...index, with: before[index..<kept])
      }
      words = words.enumerated().map { $1.text == "." && $0 < before.count ? before[$0] : $1 }
      before = words
      guard words.count >= 2 else { continue }
      let pairs = stride(from: 2, to: words.count - 1, by: 2).map { (words[$0], words[$0 + 1]) }
      let names = pairs.compactMap(\.0.text)
      metrics.append(
        WatchedMetric(
          namespace: words[0], name: words[1],
          dimensions: names.count < pairs.count
            ? nil : pairs.map { .init(name: $0.text ?? "", place: $0, value: $1) }))
    }
    return metrics
  }
}
