import AWS
import Terraform

extension Monitoring {
  /// What the expression is about, by the names in it: the metrics of the load balancer that make up its error rate.
  var errorRateParts: [(id: String, metric: Metric)] {
    [
      ("target", balancerMetric("HTTPCode_Target_5XX_Count")), ("elb", balancerMetric("HTTPCode_ELB_5XX_Count")),
      ("requests", balancerMetric("RequestCount")),
    ]
  }

  @ModuleBuilder var loadBalancerAlarms: ModuleContent {
    Section("Alarms of the load balancer")
    $errorRate(
      "IF(requests > 0, 100 * (FILL(target, 0) + FILL(elb, 0)) / requests, 0)",
      comment:
        "Errors of the targets and of the load balancer itself; their counts are absent, not zero, without errors.")
    alarms.balancerErrors(
      alarmName: "\(name)-alb-5xx", comparisonOperator: .greaterThanThreshold, evaluationPeriods: 1
    ) {
      $0.alarmDescription = "Many requests end in a 5xx."
      $0.threshold = thresholds.alb5xxPercent.cast()
      $0.treatMissingData = .notBreaching
      publish(&$0)
      $0.metricQuery(id: "rate") {
        $0.label = "5xx in percent of requests"
        $0.expression = errorRate
        $0.returnData = true
      }
      for part in errorRateParts {
        $0.metricQuery(id: Value(text: part.id)) {
          $0.metric(metricName: Value(text: part.metric.name), period: .seconds(in: .minutes(5)), stat: .sum) {
            $0.namespace = part.metric.namespace
            $0.dimensions = part.metric.dimensionMap
          }
        }
      }
    }
    alarm(
      alarms.balancerLatency, "alb-response-time", "Targets of the load balancer answer slowly.",
      AlarmRule(
        metric: balancerMetric("TargetResponseTime"), statistic: .average, threshold: thresholds.albResponseSeconds,
        absence: .notBreaching))
  }
}
