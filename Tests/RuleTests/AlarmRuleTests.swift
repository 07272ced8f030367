import AWS
import Terraform
import Testing

@Suite struct AlarmRuleTests {
  private let alarm = AWS.CloudWatchMetricAlarm("errors")
  private let topic = AWS.SNSTopic("alarms")

  private func watching(
    _ set: (inout Arguments<AWS.CloudWatchMetricAlarm.Schema>) -> Void
  ) -> Definition<AWS.CloudWatchMetricAlarm> {
    alarm(alarmName: "errors", comparisonOperator: .greaterThanThreshold, evaluationPeriods: 1, set)
  }

  @Test func `refuses the id of a query that begins with a capital`() {
    refuses(
      """
      aws_cloudwatch_metric_alarm.errors: metric_query.id is "Errors" — the id of a query begins with a lower-case \
      letter and has letters, digits and underscores (Amazon CloudWatch API Reference, "MetricDataQuery") — write it \
      like errors or m1 [alarm-query-id]
      """
    ) {
      alarm(alarmName: "errors", comparisonOperator: .greaterThanThreshold, evaluationPeriods: 1) {
        $0.metricQuery(
          id: "Errors"  // ←
        ) {
          $0.expression = "SELECT COUNT(Errors) FROM Shop"
          $0.returnData = true
        }
      }
    }
    accepts {
      watching {
        $0.metricQuery(id: "errors_2") {
          $0.expression = "SELECT COUNT(Errors) FROM Shop"
          $0.returnData = true
        }
      }
    }
  }

  @Test func `refuses two queries of one id`() {
    refuses(
      """
      aws_cloudwatch_metric_alarm.errors: metric_query.id is "m1" — the queries of an alarm have different ids \
      (Amazon CloudWatch API Reference, "MetricDataQuery") — give one of them another id [alarm-query-twice]
      """
    ) {
      alarm(alarmName: "errors", comparisonOperator: .greaterThanThreshold, evaluationPeriods: 1) {
        $0.metricQuery(id: "m1") {
          $0.metric(metricName: "Errors", period: 60, stat: .sum)
          $0.returnData = true
        }
        $0.metricQuery(
          id: "m1"  // ←
        ) {
          $0.metric(metricName: "Requests", period: 60, stat: .sum)
        }
      }
    }
    accepts {
      watching {
        $0.metricQuery(id: "m1") {
          $0.metric(metricName: "Errors", period: 60, stat: .sum)
          $0.returnData = true
        }
        $0.metricQuery(id: "m2") { $0.metric(metricName: "Requests", period: 60, stat: .sum) }
      }
    }
  }

  @Test func `refuses two queries that return data, and none`() {
    refuses(
      """
      aws_cloudwatch_metric_alarm.errors: metric_query.return_data of "m1" is true, as that of "rate" — one query of \
      an alarm returns the data that it watches, and with an anomaly band the band, too (Amazon CloudWatch API \
      Reference, "PutMetricAlarm") — set return_data to true in that query alone [alarm-return-data]
      """
    ) {
      alarm(alarmName: "errors", comparisonOperator: .greaterThanThreshold, evaluationPeriods: 1) {
        $0.metricQuery(id: "rate") {
          $0.expression = "m1 / 60"
          $0.returnData = true
        }
        $0.metricQuery(id: "m1") {
          $0.metric(metricName: "Errors", period: 60, stat: .sum)
          $0.returnData = true  // ←
        }
      }
    }
    refuses(
      """
      aws_cloudwatch_metric_alarm.errors: no metric_query has return_data — one query of an alarm returns the data \
      that it watches, and with an anomaly band the band, too (Amazon CloudWatch API Reference, "PutMetricAlarm") — \
      set return_data to true in that query alone [alarm-return-data]
      """
    ) {
      alarm(alarmName: "errors", comparisonOperator: .greaterThanThreshold, evaluationPeriods: 1) {  // ←
        $0.metricQuery(id: "m1") { $0.metric(metricName: "Errors", period: 60, stat: .sum) }
      }
    }
    accepts {
      alarm(alarmName: "errors", comparisonOperator: .greaterThanUpperThreshold, evaluationPeriods: 2) {
        $0.thresholdMetricID = "band"
        $0.metricQuery(id: "band") {
          $0.expression = "ANOMALY_DETECTION_BAND(m1, 2)"
          $0.returnData = true
        }
        $0.metricQuery(id: "m1") {
          $0.metric(metricName: "Errors", period: 60, stat: .sum)
          $0.returnData = true
        }
      }
    }
  }

  @Test func `refuses an expression with an id that no query has`() {
    refuses(
      """
      aws_cloudwatch_metric_alarm.errors: metric_query.expression is "IF(requests > 0, 100 * FILL(erors, 0) / \
      requests, 0)", and no metric_query has the id "erors" — an expression computes with the ids of the queries \
      beside it (Amazon CloudWatch User Guide, "Using math expressions with CloudWatch metrics") — correct the id, or \
      add the query [alarm-expression]
      """
    ) {
      alarm(alarmName: "errors", comparisonOperator: .greaterThanThreshold, evaluationPeriods: 1) {
        $0.metricQuery(id: "rate") {
          $0.expression = "IF(requests > 0, 100 * FILL(erors, 0) / requests, 0)"  // ←
          $0.returnData = true
        }
        for name in ["errors", "requests"] {
          $0.metricQuery(id: Value(text: name)) { $0.metric(metricName: Value(text: name), period: 60, stat: .sum) }
        }
      }
    }
    accepts {
      watching {
        $0.metricQuery(id: "rate") {
          $0.expression = "IF(requests > 0, 100 * FILL(errors, 0) / requests, 0)"
          $0.returnData = true
        }
        for name in ["errors", "requests"] {
          $0.metricQuery(id: Value(text: name)) { $0.metric(metricName: Value(text: name), period: 60, stat: .sum) }
        }
      }
    }
  }

  @Test func `refuses an alarm that looks back for more than a day`() {
    refuses(
      """
      aws_cloudwatch_metric_alarm.errors: evaluation_periods is 300, with a period of 300 seconds — an alarm looks \
      back at most a day, or seven days with periods of an hour or more (Amazon CloudWatch API Reference, \
      "PutMetricAlarm") — lower evaluation_periods or the period [alarm-evaluation]
      """
    ) {
      alarm(
        alarmName: "errors", comparisonOperator: .greaterThanThreshold,
        evaluationPeriods: 300  // ←
      ) {
        $0.metricName = "Errors"
        $0.namespace = "Shop"
        $0.statistic = .sum
        $0.period = 300
      }
    }
    accepts {
      alarm(alarmName: "errors", comparisonOperator: .greaterThanThreshold, evaluationPeriods: 168) {
        $0.metricName = "Errors"
        $0.namespace = "Shop"
        $0.statistic = .sum
        $0.period = 3600
      }
    }
  }

  @Test func `refuses more datapoints than periods`() {
    refuses(
      """
      aws_cloudwatch_metric_alarm.errors: datapoints_to_alarm is 4 — of the periods that are evaluated 1 to all must \
      breach (Amazon CloudWatch User Guide, "Evaluating an alarm") — give datapoints_to_alarm no more than \
      evaluation_periods [alarm-datapoints]
      """
    ) {
      alarm(alarmName: "errors", comparisonOperator: .greaterThanThreshold, evaluationPeriods: 3) {
        $0.datapointsToAlarm = 4  // ←
      }
    }
    accepts {
      alarm(alarmName: "errors", comparisonOperator: .greaterThanThreshold, evaluationPeriods: 3) {
        $0.datapointsToAlarm = 3
      }
    }
  }

  @Test func `refuses a sixth action`() {
    let topics = (1...6).map { AWS.SNSTopic("topic_\($0)") }
    refuses(
      """
      aws_cloudwatch_metric_alarm.errors: alarm_actions has 6 elements — an alarm has at most five actions for each \
      state (Amazon CloudWatch API Reference, "PutMetricAlarm") — let one topic tell the others [alarm-actions]
      """
    ) {
      topics.map { $0() }
      alarm(alarmName: "errors", comparisonOperator: .greaterThanThreshold, evaluationPeriods: 1) {
        $0.alarmActions = Value(topics.map { $0.arn.any() })  // ←
      }
    }
    accepts {
      topics.map { $0() }
      watching { $0.alarmActions = Value(topics.dropLast().map { $0.arn.any() }) }
    }
  }

  @Test func `refuses a name of more than 255 characters`() {
    let long = String(repeating: "a", count: 250)
    refuses(
      """
      aws_cloudwatch_metric_alarm.errors: alarm_name \
      "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa-errors" \
      has 257 characters — the name of an alarm has 1 to 255 characters (Amazon CloudWatch API Reference, \
      "PutMetricAlarm") — shorten what the name is made of [alarm-name]
      """
    ) {
      alarm(
        alarmName: "\(swift: long)-errors",  // ←
        comparisonOperator: .greaterThanThreshold, evaluationPeriods: 1)
    }
    accepts {
      alarm(alarmName: "\(swift: long)-high", comparisonOperator: .greaterThanThreshold, evaluationPeriods: 1)
    }
  }
}
