import AWS
import Terraform
import Testing

@Suite struct LogRuleTests {
  private let group = AWS.CloudWatchLogGroup("api")
  private let other = AWS.CloudWatchLogGroup("other")
  private let filter = AWS.CloudWatchLogMetricFilter("errors")

  /// A filter of the group, of which nothing is wrong but what the test sets.
  private func counted(
    _ pattern: Value<String>,
    _ set: (inout Arguments<AWS.CloudWatchLogMetricFilter.MetricTransformation>) -> Void = { _ in }
  ) -> Definition<AWS.CloudWatchLogMetricFilter> {
    filter(logGroupName: group.name, name: "errors", pattern: pattern) {
      $0.metricTransformation(name: "errors", namespace: "Shop", value: "1", set)
    }
  }

  @Test func `refuses a name of a log group that is composed wrongly`() {
    let stage = Local<String>("stage")
    refuses(
      """
      aws_cloudwatch_log_group.api: name is "/ecs/test (old)" — the name of a log group has 1 to 512 letters, digits \
      and ._-/# (Amazon CloudWatch Logs API Reference, "CreateLogGroup") — correct what the name is made of \
      [log-group-name]
      """
    ) {
      stage.projectedValue("test (old)")
      group {
        $0.name = "/ecs/\(stage.wrappedValue)"  // ←
      }
    }
    accepts {
      stage.projectedValue("test#1_a.b")
      group { $0.name = "/ecs/\(stage.wrappedValue)" }
    }
  }

  @Test func `refuses a retention that is computed and that there is not`() {
    let days = Local<RetentionDays>("days")
    refuses(
      """
      aws_cloudwatch_log_group.api: retention_in_days is 45 — CloudWatch Logs keeps events for certain numbers of \
      days, such as 30, 60 and 90 (Amazon CloudWatch Logs API Reference, "PutRetentionPolicy") — use one of its \
      numbers; RetentionDays has them [log-group-retention]
      """
    ) {
      days.projectedValue(Value<Int>(number: 45).cast())
      group {
        $0.name = "/ecs/api"
        $0.retentionInDays = days.wrappedValue  // ←
      }
    }
    accepts {
      days.projectedValue(0)
      group {
        $0.name = "/ecs/api"
        $0.retentionInDays = days.wrappedValue
      }
    }
  }

  @Test func `refuses two log groups of one name`() {
    refuses(
      """
      aws_cloudwatch_log_group.other: name is "/ecs/api", as that of aws_cloudwatch_log_group.api — a region has one \
      log group of a name (Amazon CloudWatch Logs API Reference, "CreateLogGroup") — take one of the two out, or give \
      it another name [log-group-twice]
      """
    ) {
      group { $0.name = "/ecs/api" }
      other {
        $0.name = "/ecs/api"  // ←
      }
    }
    accepts {
      group { $0.name = "/ecs/api" }
      other { $0.name = "/ecs/other" }
    }
  }

  @Test func `refuses a filter of a log group that nothing makes`() {
    refuses(
      """
      aws_cloudwatch_log_metric_filter.errors: log_group_name is "/ecs/app", which is no log group of the \
      configuration — events go to a log group that is there, and no other part of the configuration makes it (Amazon \
      CloudWatch Logs API Reference, "PutLogEvents" and "PutMetricFilter") — refer to the log group \
      [metric-filter-group]
      """
    ) {
      group { $0.name = "/ecs/api" }
      filter(
        logGroupName: "/ecs/app",  // ←
        name: "errors", pattern: "ERROR"
      ) { $0.metricTransformation(name: "errors", namespace: "Shop", value: "1") }
    }
    refuses(
      """
      aws_cloudwatch_log_metric_filter.errors: log_group_name is "/ecs/app", which is no log group of the \
      configuration — events go to a log group that is there, and no other part of the configuration makes it (Amazon \
      CloudWatch Logs API Reference, "PutLogEvents" and "PutMetricFilter") — refer to the log group \
      [metric-filter-group]
      """
    ) {
      filter(
        logGroupName: "/ecs/app",  // ←
        name: "errors", pattern: "ERROR"
      ) { $0.metricTransformation(name: "errors", namespace: "Shop", value: "1") }
    }
    let read = AWS.Data.CloudWatchLogGroup("app")
    accepts {
      read(name: "/ecs/app")
      filter(logGroupName: read.name, name: "errors", pattern: "ERROR") {
        $0.metricTransformation(name: "errors", namespace: "Shop", value: "1")
      }
    }
    accepts {
      filter(logGroupName: "/aws/lambda/resize", name: "errors", pattern: "ERROR") {
        $0.metricTransformation(name: "errors", namespace: "Shop", value: "1")
      }
    }
  }

  @Test func `refuses a pattern that cannot be read`() {
    refuses(
      """
      aws_cloudwatch_log_metric_filter.errors: pattern has no } at its end — a filter pattern has terms, fields in [ \
      ], or conditions on JSON in { } (Amazon CloudWatch Logs User Guide, "Filter pattern syntax for metric filters") \
      — write it like { $.level = "error" } or ?ERROR ?error [metric-filter-pattern]
      """
    ) {
      group { $0.name = "/ecs/api" }
      filter(
        logGroupName: group.name, name: "errors",
        pattern: "{ $.level = \"error\""  // ←
      ) { $0.metricTransformation(name: "errors", namespace: "Shop", value: "1") }
    }
    accepts {
      group { $0.name = "/ecs/api" }
      counted("{ ($.level = \"error\") || ($.level = \"ERROR\") || ($.level = 50) }")
    }
  }

  @Test func `refuses a default value beside dimensions`() {
    refuses(
      """
      aws_cloudwatch_log_metric_filter.errors: metric_transformation.default_value is set beside dimensions — a \
      metric with dimensions has no default value (Amazon CloudWatch Logs User Guide, "Creating metrics from log \
      events using filters") — leave default_value or dimensions out [metric-filter-default]
      """
    ) {
      group { $0.name = "/ecs/api" }
      filter(logGroupName: group.name, name: "errors", pattern: "{ $.status = 500 }") {
        $0.metricTransformation(name: "errors", namespace: "Shop", value: "1") {
          $0.defaultValue = "0"  // ←
          $0.dimensions = ["Path": "$.path"]
        }
      }
    }
    accepts {
      group { $0.name = "/ecs/api" }
      counted("{ $.status = 500 }") { $0.dimensions = ["Path": "$.path"] }
    }
    accepts {
      group { $0.name = "/ecs/api" }
      counted("{ $.status = 500 }") { $0.defaultValue = "0" }
    }
  }

  @Test func `refuses a fourth dimension`() {
    refuses(
      """
      aws_cloudwatch_log_metric_filter.errors: metric_transformation.dimensions has 4 of them — a metric filter has \
      at most three dimensions (Amazon CloudWatch Logs API Reference, "MetricTransformation") — leave some out \
      [metric-filter-dimensions]
      """
    ) {
      group { $0.name = "/ecs/api" }
      filter(logGroupName: group.name, name: "errors", pattern: "{ $.status = 500 }") {
        $0.metricTransformation(name: "errors", namespace: "Shop", value: "1") {
          $0.dimensions = ["A": "$.a", "B": "$.b", "C": "$.c", "D": "$.d"]  // ←
        }
      }
    }
    accepts {
      group { $0.name = "/ecs/api" }
      counted("{ $.status = 500 }") { $0.dimensions = ["A": "$.a", "B": "$.b", "C": "$.c"] }
    }
  }

  @Test func `refuses a metric whose name has a colon, and a namespace of AWS`() {
    refuses(
      """
      aws_cloudwatch_log_metric_filter.errors: metric_transformation.name is "api:errors" — the names of a metric and \
      its namespace have 1 to 255 characters, and none of : * $ (Amazon CloudWatch Logs API Reference, \
      "MetricTransformation") — correct the name [metric-filter-name]
      """
    ) {
      group { $0.name = "/ecs/api" }
      filter(logGroupName: group.name, name: "errors", pattern: "ERROR") {
        $0.metricTransformation(
          name: "api:errors",  // ←
          namespace: "Shop", value: "1")
      }
    }
    refuses(
      """
      aws_cloudwatch_log_metric_filter.errors: metric_transformation.namespace is "AWS/Shop" — namespaces that begin \
      with AWS/ are those of AWS (Amazon CloudWatch API Reference, "PutMetricData") — use a namespace of your own \
      [metric-filter-namespace]
      """
    ) {
      group { $0.name = "/ecs/api" }
      filter(logGroupName: group.name, name: "errors", pattern: "ERROR") {
        $0.metricTransformation(
          name: "errors",
          namespace: "AWS/Shop",  // ←
          value: "1")
      }
    }
    accepts {
      group { $0.name = "/ecs/api" }
      counted("ERROR")
    }
  }
}
