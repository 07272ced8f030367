import AWS
import Terraform
import Testing

@Suite struct MetricRuleTests {
  private let alarm = AWS.CloudWatchMetricAlarm("this")
  private let balancer = AWS.LB("this")
  private let group = AWS.LBTargetGroup("api")
  private let cluster = AWS.ECSCluster("this")
  private let service = AWS.ECSService("api")
  private let cache = AWS.ElastiCacheReplicationGroup("this")
  private let database = AWS.RDSCluster("this")

  private func watching(
    _ namespace: Value<String>, _ name: Value<String>, _ dimensions: Value<[String: String]>
  ) -> Definition<AWS.CloudWatchMetricAlarm> {
    alarm(alarmName: "this", comparisonOperator: .greaterThanThreshold, evaluationPeriods: 1) {
      $0.namespace = namespace
      $0.metricName = name
      $0.dimensions = dimensions
    }
  }

  @Test func `refuses a metric that is misspelt, or that the namespace has not`() {
    refuses(
      """
      aws_cloudwatch_metric_alarm.this: metric_name is "CpuUtilization", and AWS/EC2 has "CPUUtilization" — \
      CloudWatch takes any name, and a metric that nothing publishes has no data (Amazon CloudWatch User Guide, "AWS \
      services that publish CloudWatch metrics") — use a metric that the namespace has [metric-name]
      """
    ) {
      alarm(alarmName: "this", comparisonOperator: .greaterThanThreshold, evaluationPeriods: 1) {
        $0.namespace = "AWS/EC2"
        $0.metricName = "CpuUtilization"  // ←
        $0.dimensions = ["InstanceId": "i-1"]
      }
    }
    refuses(
      """
      aws_cloudwatch_metric_alarm.this: metric_name is "Latency", which AWS/ApplicationELB has not — CloudWatch takes \
      any name, and a metric that nothing publishes has no data (Amazon CloudWatch User Guide, "AWS services that \
      publish CloudWatch metrics") — use a metric that the namespace has [metric-name]
      """
    ) {
      alarm(alarmName: "this", comparisonOperator: .greaterThanThreshold, evaluationPeriods: 1) {
        $0.namespace = "AWS/ApplicationELB"
        $0.metricName = "Latency"  // ←
        $0.dimensions = ["LoadBalancer": "app/this/50dc6c495c0c9188"]
      }
    }
    accepts { watching("AWS/EC2", "CPUUtilization", ["InstanceId": "i-1"]) }
    accepts { watching("AWS/RDS", "AuroraSomethingNew", ["DBClusterIdentifier": "shop"]) }
  }

  @Test func `refuses a metric that is nearly one that a filter publishes`() {
    let filter = AWS.CloudWatchLogMetricFilter("errors")
    let logs = AWS.CloudWatchLogGroup("api")
    refuses(
      """
      aws_cloudwatch_metric_alarm.this: metric_name is "api-error", and Shop has "api-errors" — CloudWatch takes any \
      name, and a metric that nothing publishes has no data (Amazon CloudWatch User Guide, "AWS services that publish \
      CloudWatch metrics") — use a metric that the namespace has [metric-name]
      """
    ) {
      logs { $0.name = "/ecs/api" }
      filter(logGroupName: logs.name, name: "errors", pattern: "ERROR") {
        $0.metricTransformation(name: "api-errors", namespace: "Shop", value: "1")
      }
      alarm(alarmName: "this", comparisonOperator: .greaterThanThreshold, evaluationPeriods: 1) {
        $0.namespace = "Shop"
        $0.metricName = "api-error"  // ←
      }
    }
    accepts {
      logs { $0.name = "/ecs/api" }
      filter(logGroupName: logs.name, name: "errors", pattern: "ERROR") {
        $0.metricTransformation(name: "api-errors", namespace: "Shop", value: "1")
      }
      watching("Shop", "orders", [:])
    }
  }

  @Test func `refuses a metric of another engine`() {
    refuses(
      """
      aws_cloudwatch_metric_alarm.this: metric_name is "SelectLatency", and the configuration has PostgreSQL — the \
      latency and throughput of statements are published by Aurora MySQL alone (Amazon Aurora User Guide, "Amazon \
      CloudWatch metrics for Amazon Aurora") — use ReadLatency, WriteLatency or CommitLatency [metric-engine]
      """
    ) {
      database(engine: "aurora-postgresql") {
        $0.clusterIdentifier = "shop"
        $0.skipFinalSnapshot = true
      }
      alarm(alarmName: "this", comparisonOperator: .greaterThanThreshold, evaluationPeriods: 1) {
        $0.namespace = "AWS/RDS"
        $0.metricName = "SelectLatency"  // ←
        $0.dimensions = ["DBClusterIdentifier": "shop"]
      }
    }
    accepts {
      database(engine: "aurora-mysql") {
        $0.clusterIdentifier = "shop"
        $0.skipFinalSnapshot = true
      }
      watching("AWS/RDS", "SelectLatency", ["DBClusterIdentifier": "shop"])
    }
  }

  @Test func `refuses dimensions that the namespace has not`() {
    refuses(
      """
      aws_cloudwatch_metric_alarm.this: dimensions has ReplicationGroupId, and AWS/ElastiCache has \
      CacheClusterId, clusterId — a metric is another one for each set of dimensions, so it is named with exactly \
      those that it has (Amazon CloudWatch User Guide, "CloudWatch concepts") — name the dimensions of the service's \
      metrics [metric-dimensions]
      """
    ) {
      alarm(alarmName: "this", comparisonOperator: .greaterThanThreshold, evaluationPeriods: 1) {
        $0.namespace = "AWS/ElastiCache"
        $0.metricName = "CPUUtilization"
        $0.dimensions = ["ReplicationGroupId": "shop"]  // ←
      }
    }
    refuses(
      """
      aws_cloudwatch_metric_alarm.this: dimensions has DomainName, and AWS/ES has ClientId with \
      DomainName — a metric is another one for each set of dimensions, so it is named with exactly those that it has \
      (Amazon CloudWatch User Guide, "CloudWatch concepts") — name the dimensions of the service's metrics \
      [metric-dimensions]
      """
    ) {
      alarm(alarmName: "this", comparisonOperator: .greaterThanThreshold, evaluationPeriods: 1) {
        $0.namespace = "AWS/ES"
        $0.metricName = "ClusterStatus.red"
        $0.dimensions = ["DomainName": "shop"]  // ←
      }
    }
    accepts { watching("AWS/ES", "ClusterStatus.red", ["DomainName": "shop", "ClientId": "111111111111"]) }
    accepts { watching("AWS/ElastiCache", "CPUUtilization", ["CacheClusterId": "shop-001", "CacheNodeId": "0001"]) }
  }

  @Test func `refuses the ARN of a load balancer and the name of a target group`() {
    refuses(
      """
      aws_cloudwatch_metric_alarm.this: dimensions.LoadBalancer is aws_lb.this.arn, and not its arn_suffix — a \
      dimension has the value that the service gives it, and with another one there is no data (Amazon CloudWatch \
      User Guide, "AWS services that publish CloudWatch metrics") — refer to the attribute that has the value \
      [metric-source]
      """
    ) {
      balancer { $0.name = "shop" }
      alarm(alarmName: "this", comparisonOperator: .greaterThanThreshold, evaluationPeriods: 1) {
        $0.namespace = "AWS/ApplicationELB"
        $0.metricName = "RequestCount"
        $0.dimensions = [
          "LoadBalancer": balancer.arn.asString  // ←
        ]
      }
    }
    refuses(
      """
      aws_cloudwatch_metric_alarm.this: metric_query.metric.dimensions.TargetGroup is "api", which does not look like \
      targetgroup/name/id — a dimension has the value that the service gives it, and with another one there is no \
      data (Amazon CloudWatch User Guide, "AWS services that publish CloudWatch metrics") — refer to the attribute \
      that has the value [metric-source]
      """
    ) {
      balancer { $0.name = "shop" }
      group {
        $0.name = "api"
        $0.port = 80
        $0.protocol = .http
        $0.vpcID = "vpc-1"
      }
      alarm(alarmName: "this", comparisonOperator: .greaterThanThreshold, evaluationPeriods: 1) {
        $0.metricQuery(id: "m1") {
          $0.returnData = true
          $0.metric(metricName: "HealthyHostCount", period: 60, stat: .minimum) {
            $0.namespace = "AWS/ApplicationELB"
            $0.dimensions = [
              "LoadBalancer": balancer.arnSuffix,
              "TargetGroup": group.name.asString,  // ←
            ]
          }
        }
      }
    }
    accepts {
      balancer { $0.name = "shop" }
      group {
        $0.name = "api"
        $0.port = 80
        $0.protocol = .http
        $0.vpcID = "vpc-1"
      }
      watching(
        "AWS/ApplicationELB", "HealthyHostCount", ["LoadBalancer": balancer.arnSuffix, "TargetGroup": group.arnSuffix])
    }
  }

  @Test func `refuses a service and a cluster that are not there`() {
    refuses(
      """
      aws_cloudwatch_metric_alarm.this: dimensions.ServiceName is "app", and the configuration has "api" — a \
      dimension has the value that the service gives it, and with another one there is no data (Amazon CloudWatch \
      User Guide, "AWS services that publish CloudWatch metrics") — refer to the attribute that has the value \
      [metric-source]
      """
    ) {
      cluster(name: "shop")
      service(name: "api")
      alarm(alarmName: "this", comparisonOperator: .greaterThanThreshold, evaluationPeriods: 1) {
        $0.namespace = "AWS/ECS"
        $0.metricName = "CPUUtilization"
        $0.dimensions = [
          "ClusterName": cluster.name.asString,
          "ServiceName": "app",  // ←
        ]
      }
    }
    refuses(
      """
      aws_cloudwatch_metric_alarm.this: dimensions.ClusterName is aws_ecs_cluster.this.arn, and not its name — a \
      dimension has the value that the service gives it, and with another one there is no data (Amazon CloudWatch \
      User Guide, "AWS services that publish CloudWatch metrics") — refer to the attribute that has the value \
      [metric-source]
      """
    ) {
      cluster(name: "shop")
      alarm(alarmName: "this", comparisonOperator: .greaterThanThreshold, evaluationPeriods: 1) {
        $0.namespace = "AWS/ECS"
        $0.metricName = "CPUUtilization"
        $0.dimensions = [
          "ClusterName": cluster.arn.asString  // ←
        ]
      }
    }
    accepts {
      cluster(name: "shop")
      service(name: "api")
      watching("AWS/ECS", "CPUUtilization", ["ClusterName": "shop", "ServiceName": service.name.asString])
    }
  }

  @Test func `refuses a node that the cache has not`() {
    refuses(
      """
      aws_cloudwatch_metric_alarm.this: dimensions.CacheClusterId is "shop", and the configuration has "shop-001", \
      "shop-002" — a dimension has the value that the service gives it, and with another one there is no data (Amazon \
      CloudWatch User Guide, "AWS services that publish CloudWatch metrics") — refer to the attribute that has the \
      value [metric-source]
      """
    ) {
      cache(replicationGroupID: "shop", description: "Cache") { $0.numCacheClusters = 2 }
      alarm(alarmName: "this", comparisonOperator: .greaterThanThreshold, evaluationPeriods: 1) {
        $0.namespace = "AWS/ElastiCache"
        $0.metricName = "CPUUtilization"
        $0.dimensions = [
          "CacheClusterId": cache.replicationGroupID.asString  // ←
        ]
      }
    }
    refuses(
      """
      aws_cloudwatch_metric_alarm.this: dimensions.CacheClusterId is "shop-003", and the configuration has \
      "shop-001", "shop-002" — a dimension has the value that the service gives it, and with another one there is no \
      data (Amazon CloudWatch User Guide, "AWS services that publish CloudWatch metrics") — refer to the attribute \
      that has the value [metric-source]
      """
    ) {
      cache(replicationGroupID: "shop", description: "Cache") { $0.numCacheClusters = 2 }
      alarm(alarmName: "this", comparisonOperator: .greaterThanThreshold, evaluationPeriods: 1) {
        $0.namespace = "AWS/ElastiCache"
        $0.metricName = "CPUUtilization"
        $0.dimensions = [
          "CacheClusterId": "shop-003"  // ←
        ]
      }
    }
    accepts {
      cache(replicationGroupID: "shop", description: "Cache") { $0.numCacheClusters = 2 }
      watching("AWS/ElastiCache", "CPUUtilization", ["CacheClusterId": "shop-002"])
    }
    accepts {
      cache(replicationGroupID: "shop", description: "Cache") { $0.numNodeGroups = 2 }
      watching("AWS/ElastiCache", "CPUUtilization", ["CacheClusterId": "shop-0001-001"])
    }
  }
}
