import AWS
import Terraform

extension Monitoring {
  /// A metric of a service; its space is `AWS/ECS`, or `ECS/ContainerInsights` for what the first lacks.
  func metric(_ name: String, of service: ServiceWatch, in space: Value<String> = "AWS/ECS") -> Metric {
    Metric(space, name, ("ClusterName", clusterName), ("ServiceName", serviceNames[service.key]))
  }

  /// A metric of the load balancer, which goes by the end of its ARN.
  func balancerMetric(_ name: String) -> Metric {
    Metric("AWS/ApplicationELB", name, ("LoadBalancer", albARNSuffix))
  }

  /// A metric of the Aurora cluster, over all its instances.
  func auroraMetric(_ name: String) -> Metric {
    Metric("AWS/RDS", name, ("DBClusterIdentifier", auroraClusterIdentifier))
  }

  /// A metric of one node: no metric of ElastiCache has the replication group for a dimension.
  func redisMetric(_ name: String, ofNode id: Value<String>) -> Metric {
    Metric("AWS/ElastiCache", name, ("CacheClusterId", id))
  }

  /// A metric that the ClickHouse instance publishes itself.
  func clickHouseMetric(_ metric: ClickHouseMetric) -> Metric {
    Metric(clickHouseMetricNamespace, metric.rawValue, ("InstanceId", clickHouseInstanceID.asString))
  }

  /// A metric of the OpenSearch domain, whose owner is a dimension too.
  func openSearchMetric(_ name: String) -> Metric {
    Metric("AWS/ES", name, ("DomainName", openSearchDomainName), ("ClientId", accountID.asString))
  }

  /// Errors in the log of a service.
  func errorMetric(of watch: ErrorWatch) -> Metric { Metric(metricNamespace, "\(watch.service)-errors") }
}
