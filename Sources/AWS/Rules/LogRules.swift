import Terraform

/// What CloudWatch Logs refuses.
enum LogRules {
  static let all: [Rule] = [
    Rule(
      "log-group-name", on: "aws_cloudwatch_log_group",
      limit: Limit(
        "the name of a log group has 1 to 512 letters, digits and ._-/#",
        source: "Amazon CloudWatch Logs API Reference, \"CreateLogGroup\""),
      remedy: "correct what the name is made of"
    ) { $0["name"].unless { $0.isLogGroupName } },
    Rule(
      "log-group-retention", on: "aws_cloudwatch_log_group",
      limit: Limit(
        "CloudWatch Logs keeps events for certain numbers of days, such as 30, 60 and 90",
        source: "Amazon CloudWatch Logs API Reference, \"PutRetentionPolicy\""),
      remedy: "use one of its numbers; RetentionDays has them"
    ) { group in
      let days = group["retention_in_days"]
      guard let number = days.integer, !RetentionDays.values.contains(number) else { return [] }
      return [days.violation("is \(number)")]
    },
    Rule(
      "log-group-twice", on: "aws_cloudwatch_log_group",
      limit: Limit(
        "a region has one log group of a name", source: "Amazon CloudWatch Logs API Reference, \"CreateLogGroup\""),
      remedy: "take one of the two out, or give it another name"
    ) { group in
      guard let name = group["name"].text, let other = group.plan.logGroups[name]?.first(where: { $0.isBeside(group) }),
        other != group
      else { return [] }
      return [group["name"].violation("is \"\(name)\", as that of \(other.address)")]
    },
    Rule(
      "metric-filter-group", on: "aws_cloudwatch_log_metric_filter", "aws_cloudwatch_log_subscription_filter",
      limit: .logGroupExists, remedy: "refer to the log group"
    ) { $0["log_group_name"].unlessLogGroup },
    Rule(
      "metric-filter-pattern", on: "aws_cloudwatch_log_metric_filter", "aws_cloudwatch_log_subscription_filter",
      limit: Limit(
        "a filter pattern has terms, fields in [ ], or conditions on JSON in { }",
        source: "Amazon CloudWatch Logs User Guide, \"Filter pattern syntax for metric filters\""),
      remedy: "write it like { $.level = \"error\" } or ?ERROR ?error"
    ) { filter in
      ["pattern", "filter_pattern"].flatMap { name -> [Violation] in
        guard let text = filter[name].text else { return [] }
        if text.utf8.count > 1024 { return filter[name].unless(atMost: 1024) }
        guard let fault = FilterPattern.fault(in: text) else { return [] }
        return [filter[name].violation(fault)]
      }
    },
    Rule(
      "metric-filter-default", on: "aws_cloudwatch_log_metric_filter",
      limit: Limit(
        "a metric with dimensions has no default value",
        source: "Amazon CloudWatch Logs User Guide, \"Creating metrics from log events using filters\""),
      remedy: "leave default_value or dimensions out"
    ) { filter in
      filter.blocks("metric_transformation").filter {
        $0["default_value"].isSet && $0["dimensions"].isSet && $0["dimensions"].members?.isEmpty != true
      }.map { $0["default_value"].violation("is set beside dimensions") }
    },
    Rule(
      "metric-filter-dimensions", on: "aws_cloudwatch_log_metric_filter",
      limit: Limit(
        "a metric filter has at most three dimensions",
        source: "Amazon CloudWatch Logs API Reference, \"MetricTransformation\""
      ),
      remedy: "leave some out"
    ) { filter in
      filter.blocks("metric_transformation").flatMap { block -> [Violation] in
        guard let count = block["dimensions"].members?.count, count > 3 else { return [] }
        return [block["dimensions"].violation("has \(count) of them")]
      }
    },
    Rule(
      "metric-filter-name", on: "aws_cloudwatch_log_metric_filter",
      limit: Limit(
        "the names of a metric and its namespace have 1 to 255 characters, and none of : * $",
        source: "Amazon CloudWatch Logs API Reference, \"MetricTransformation\""),
      remedy: "correct the name"
    ) { filter in
      filter.blocks("metric_transformation").flatMap { block in
        ["name", "namespace"].flatMap { name in
          block[name].unless { (1...255).contains($0.count) && !$0.contains { ":*$".contains($0) } }
        }
      }
    },
    Rule(
      "metric-filter-namespace", on: "aws_cloudwatch_log_metric_filter",
      limit: Limit(
        "namespaces that begin with AWS/ are those of AWS", source: "Amazon CloudWatch API Reference, \"PutMetricData\""
      ),
      remedy: "use a namespace of your own"
    ) { filter in
      filter.blocks("metric_transformation").flatMap { $0["namespace"].unless { !$0.hasPrefix("AWS/") } }
    },
  ]
}

extension Limit {
  static let logGroupExists = Limit(
    "events go to a log group that is there, and no other part of the configuration makes it",
    source: "Amazon CloudWatch Logs API Reference, \"PutLogEvents\" and \"PutMetricFilter\"")
}

extension PlannedArgument {
  /// A violation if the text is known and is the name of no log group of the configuration, nor one that AWS makes.
  var unlessLogGroup: [Violation] {
    let groups = resource.plan.everything(ofType: "aws_cloudwatch_log_group")
    guard let text, !text.hasPrefix("/aws/") else { return [] }
    guard groups.allSatisfy({ $0["name"].text != nil && $0["name"].text != text }) else { return [] }
    return [violation("is \"\(text)\", which is no log group of the configuration")]
  }
}

extension PlannedResource {
  /// Whether both are made in one region, as far as it is known.
  func isBeside(_ other: PlannedResource) -> Bool {
    plan.providerArgument("region", of: self)?.text == plan.providerArgument("region", of: other)?.text
  }
}

extension String {
  fileprivate var isLogGroupName: Bool {
    utf8.count <= 512 && consists { $0.isASCIILetter || $0.isASCIIDigit || ".-_/#".utf8.contains($0) }
  }
}

/// The log groups of an environment, by name.
private struct LogGroups {
  let byName: [String: [PlannedResource]]
}

extension PlannedConfiguration {
  fileprivate var logGroups: [String: [PlannedResource]] {
    once {
      let named = resources(ofType: "aws_cloudwatch_log_group").filter { $0["name"].text != nil }
      return LogGroups(byName: Dictionary(grouping: named) { $0["name"].text ?? "" })
    }
    .byName
  }
}
