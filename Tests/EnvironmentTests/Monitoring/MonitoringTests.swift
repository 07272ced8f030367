import TestSupport
import Testing

/// Requirement 16: logs, alarms and the topic they publish to.
@Suite(.requires(.terraform, .providerMirror)) struct MonitoringTests {
  static let once = Work.once { try Trial.plan(WatchedShop.self) }

  private func alarms() async throws -> [String: PlannedResource] {
    let alarms = try await Self.once.value.resources("aws_cloudwatch_metric_alarm")
    return Dictionary(alarms.map { ($0["alarm_name"]?.string ?? "", $0) }, uniquingKeysWith: { first, _ in first })
  }

  @Test func `R16.1 each service has a log group, kept for 30 days`() async throws {
    let groups = try await Self.once.value.resources("aws_cloudwatch_log_group")
    #expect(
      groups.compactMap { $0["name"]?.string }.sorted() == [
        "/ecs/shop-test/backend", "/ecs/shop-test/scraper", "/ecs/shop-test/temporal-server",
      ])
    for group in groups { #expect(group["retention_in_days"] == 30, "\(group.address)") }
  }

  @Test func `R16.5 hands the log groups to the task definitions, by service`() async throws {
    let outputs = try #require(try await Self.once.value.module("monitoring")?.outputs)
    let groups = ["backend", "scraper", "temporal_server"].map { "aws_cloudwatch_log_group.\($0)" }
    #expect(outputs["log_group_names"]?.references == groups.map { "\($0).name" })
    #expect(outputs["log_group_arns"]?.references == groups.map { "\($0).arn" })
    #expect(outputs["sns_topic_arn"]?.references == ["aws_sns_topic.alarms.arn"])
    #expect(outputs.keys.sorted() == ["dashboard_name", "log_group_arns", "log_group_names", "sns_topic_arn"])
  }

  /// What an alarm watches: metric, statistic, comparison, threshold, periods.
  private static let rules: [(alarm: String, rule: String)] = [
    ("backend-cpu", "AWS/ECS CPUUtilization Average GreaterThanThreshold 80 in 2 x 300 s"),
    ("backend-memory", "AWS/ECS MemoryUtilization Average GreaterThanThreshold 80 in 2 x 300 s"),
    ("scraper-cpu", "AWS/ECS CPUUtilization Average GreaterThanThreshold 80 in 2 x 300 s"),
    ("scraper-memory", "AWS/ECS MemoryUtilization Average GreaterThanThreshold 80 in 2 x 300 s"),
    ("temporal-server-cpu", "AWS/ECS CPUUtilization Average GreaterThanThreshold 80 in 2 x 300 s"),
    ("temporal-server-memory", "AWS/ECS MemoryUtilization Average GreaterThanThreshold 80 in 2 x 300 s"),
    ("alb-response-time", "AWS/ApplicationELB TargetResponseTime Average GreaterThanThreshold 2 in 2 x 300 s"),
    ("aurora-cpu", "AWS/RDS CPUUtilization Maximum GreaterThanThreshold 80 in 2 x 300 s"),
    ("aurora-memory", "AWS/RDS FreeableMemory Minimum LessThanThreshold 524288000 in 2 x 300 s"),
    ("redis-cpu-1", "AWS/ElastiCache CPUUtilization Average GreaterThanThreshold 70 in 2 x 300 s"),
    ("redis-cpu-2", "AWS/ElastiCache CPUUtilization Average GreaterThanThreshold 70 in 2 x 300 s"),
    ("clickhouse-cpu", "AWS/EC2 CPUUtilization Average GreaterThanThreshold 80 in 2 x 300 s"),
    ("backend-errors", "Shop/shop-test backend-errors Sum GreaterThanThreshold 10 in 1 x 60 s"),
  ]

  @Test func `R16.2 R16.6 fault 15 alarms go off beyond the values that are asked for`() async throws {
    let alarms = try await alarms()
    #expect(alarms.count == Self.rules.count + 1)
    for (name, rule) in Self.rules {
      let alarm = try #require(alarms["shop-test-\(name)"])
      let words = ["namespace", "metric_name", "statistic", "comparison_operator"].map { alarm[$0]?.string ?? "none" }
      let numbers = ["threshold", "evaluation_periods", "period"].map { alarm[$0]?.integer ?? -1 }
      #expect("\(words.joined(separator: " ")) \(numbers[0]) in \(numbers[1]) x \(numbers[2]) s" == rule)
    }
  }

  @Test func `fault 11 alarms name what they watch as CloudWatch does`() async throws {
    let alarms = try await alarms()
    let dimensions: [(alarm: String, dimensions: JSON)] = [
      ("temporal-server-cpu", ["ClusterName": "shop-test", "ServiceName": "shop-test-temporal"]),
      ("backend-memory", ["ClusterName": "shop-test", "ServiceName": "shop-test-backend"]),
      ("alb-response-time", ["LoadBalancer": "app/shop-test/50dc6c495c0c9188"]),
      ("aurora-cpu", ["DBClusterIdentifier": "shop-test"]),
      ("aurora-memory", ["DBClusterIdentifier": "shop-test"]),
      ("redis-cpu-1", ["CacheClusterId": "shop-test-001"]),
      ("redis-cpu-2", ["CacheClusterId": "shop-test-002"]),
      ("clickhouse-cpu", ["InstanceId": "i-0123456789abcdef0"]),
    ]
    for (alarm, expected) in dimensions { #expect(alarms["shop-test-\(alarm)"]?["dimensions"] == expected) }
  }

  @Test func `R16.2 the rate of 5xx counts errors of targets and of the load balancer, over 5 minutes`() async throws {
    let alarm = try #require(try await alarms()["shop-test-alb-5xx"])
    #expect(alarm["threshold"] == 5)
    #expect(alarm["evaluation_periods"] == 1)
    #expect(alarm["comparison_operator"] == "GreaterThanThreshold")
    #expect(alarm["treat_missing_data"] == "notBreaching")
    let queries = alarm["metric_query"]?.elements ?? []
    let ids = queries.compactMap { $0["id"]?.string }
    #expect(ids.sorted() == ["elb", "rate", "requests", "target"])
    #expect(ids.allSatisfy { $0.wholeMatch(of: /[a-z][a-zA-Z0-9_]*/) != nil }, "CloudWatch refuses others")
    let returned = queries.filter { $0["return_data"] == true }
    #expect(
      returned.map { $0["expression"] } == [
        "IF(requests > 0, 100 * (FILL(target, 0) + FILL(elb, 0)) / requests, 0)"
      ])
    let metrics = ["target": "HTTPCode_Target_5XX_Count", "elb": "HTTPCode_ELB_5XX_Count", "requests": "RequestCount"]
    for query in queries where query["id"] != "rate" {
      let metric = query["metric"]?[0]
      #expect(metric?["metric_name"]?.string == metrics[query["id"]?.string ?? ""])
      #expect(metric?["namespace"] == "AWS/ApplicationELB")
      #expect(metric?["dimensions"] == ["LoadBalancer": "app/shop-test/50dc6c495c0c9188"])
      #expect(metric?["stat"] == "Sum")
      #expect(metric?["period"] == 300)
    }
  }

  @Test func `R16.3 every alarm publishes to the topic, and its end too`() async throws {
    let alarms = try await alarms()
    for (name, alarm) in alarms {
      #expect(alarm.references("alarm_actions") == ["aws_sns_topic.alarms.arn"], "\(name)")
      #expect(alarm.references("ok_actions") == ["aws_sns_topic.alarms.arn"], "\(name)")
      #expect(alarm["actions_enabled"] == true, "\(name)")
    }
  }

  @Test func `R16.3 CloudWatch may publish to the topic and use its key, and people get the messages`() async throws {
    let plan = try await Self.once.value
    let topic = try #require(plan.resources("aws_sns_topic").first)
    #expect(topic.references("kms_master_key_id") == ["aws_kms_key.alarms.arn"], "alias/aws/sns drops every alarm")
    let key = try #require(plan.resources("aws_kms_key").first)
    #expect(key["enable_key_rotation"] == true)
    let statements = try key.policy("policy")["Statement"]?.elements ?? []
    #expect(
      statements == [
        [
          "Effect": "Allow", "Action": "kms:*", "Resource": "*",
          "Principal": ["AWS": "arn:aws:iam::333333333333:root"],
        ],
        [
          "Effect": "Allow", "Action": ["kms:GenerateDataKey*", "kms:Decrypt"], "Resource": "*",
          "Principal": ["Service": "cloudwatch.amazonaws.com"],
        ],
      ])
    let document = try #require(plan.module("monitoring")?.block("data.aws_iam_policy_document.alarms"))
    let grants = document.blocks("statement")
    #expect(grants.map { $0["actions"].constant } == [["sns:Publish"]])
    #expect(
      grants.flatMap { $0.blocks("principals") }.map { $0["identifiers"].constant } == [["cloudwatch.amazonaws.com"]])
    #expect(grants.flatMap { $0.blocks("condition") }.map { $0["values"].references } == [["var.account_id"]])
    let emails = plan.resources("aws_sns_topic_subscription")
    #expect(emails.compactMap { $0["endpoint"]?.string }.sorted() == ["night@shop.example", "ops@shop.example"])
    for email in emails {
      #expect(email["protocol"] == "email")
      #expect(email.references("topic_arn") == ["aws_sns_topic.alarms.arn"])
    }
  }

  @Test func `R16.6 errors in the log of the service that is named are counted, and of no other`() async throws {
    let filters = try await Self.once.value.resources("aws_cloudwatch_log_metric_filter")
    #expect(filters.map { $0.references("log_group_name") } == [["aws_cloudwatch_log_group.backend.name"]])
    #expect(
      filters.map { $0["pattern"] } == ["{ ($.level = \"error\") || ($.level = \"ERROR\") || ($.level = 50) }"])
    let counted = filters.first?["metric_transformation"]?[0]
    #expect(counted?["name"] == "backend-errors")
    #expect(counted?["namespace"] == "Shop/shop-test")
    #expect(counted?["value"] == "1")
    #expect(counted?["default_value"] == "0")
    #expect(counted?["dimensions"] == .null, "CloudWatch refuses dimensions beside a default")
    #expect(try await alarms()["shop-test-backend-errors"]?["treat_missing_data"] == "notBreaching")
  }

  @Test func `R2.6 tags that are given reach every resource that takes tags`() async throws {
    let resources = try await Self.once.value.resources
    let tagged = resources.filter { $0["tags_all"] != nil || $0.isUnknown("tags_all") }
    #expect(tagged.count == 19)
    for resource in tagged { #expect(resource["tags"]?["Owner"] == "growth", "\(resource.address)") }
  }
}
