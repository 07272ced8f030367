import AWS
import Terraform

/// Alarms of what is not a service.
struct StoreAlarms: HandleGroup {
  let balancerErrors = AWS.CloudWatchMetricAlarm("alb_5xx")
  let balancerLatency = AWS.CloudWatchMetricAlarm("alb_response_time")
  let auroraCPU = AWS.CloudWatchMetricAlarm("aurora_cpu")
  let auroraMemory = AWS.CloudWatchMetricAlarm("aurora_memory")
  let redisCPU = AWS.CloudWatchMetricAlarm.Counted("redis_cpu")
  let clickHouseCPU = AWS.CloudWatchMetricAlarm("clickhouse_cpu")
}

/// What an alarm watches, and when it goes off.
struct AlarmRule {
  let metric: Metric
  let statistic: Value<AWS.Statistic>
  var comparison: Value<AWS.CloudWatchMetricAlarm.ComparisonOperator> = .greaterThanThreshold
  let threshold: Value<Int>
  var period: TimeSpan = .minutes(5)
  /// How many periods in a row.
  var periods = 2
  /// What to think where no value is; for counts that are absent when there is nothing to count.
  var absence: Value<AWS.CloudWatchMetricAlarm.TreatMissingData>?
}

extension Monitoring {
  @ModuleBuilder var serviceAlarms: ModuleContent {
    Section("Alarms of the services")
    for watch in services {
      alarm(
        watch.cpu, "\(watch.service)-cpu", "CPU of the service \(watch.service) is high.",
        AlarmRule(
          metric: metric("CPUUtilization", of: watch), statistic: .average,
          threshold: thresholds.ecsCPUPercent.cast()))
      alarm(
        watch.memory, "\(watch.service)-memory", "Memory of the service \(watch.service) is nearly used up.",
        AlarmRule(
          metric: metric("MemoryUtilization", of: watch), statistic: .average,
          threshold: thresholds.ecsMemoryPercent.cast()))
    }
    for watch in errors { errorAlarm(watch) }
  }

  @ModuleBuilder private func errorAlarm(_ watch: ErrorWatch) -> ModuleContent {
    for service in services where service.service == watch.service {
      watch.filter(
        logGroupName: service.logs.name, name: "\(name)-\(swift: watch.service)-errors", pattern: errorFilterPattern
      ) {
        $0.metricTransformation(
          name: Value(text: errorMetric(of: watch).name), namespace: metricNamespace, value: "1"
        ) { $0.defaultValue = "0" }
      }
    }
    alarm(
      watch.alarm, "\(watch.service)-errors", "The service \(watch.service) logs many errors.",
      AlarmRule(
        metric: errorMetric(of: watch), statistic: .sum, threshold: thresholds.errorsPerMinute,
        period: .minutes(1), periods: 1, absence: .notBreaching))
  }

  @ModuleBuilder var storeAlarms: ModuleContent {
    Section("Alarms of the data stores")
    alarm(
      alarms.auroraCPU, "aurora-cpu", "CPU of an Aurora instance is high.",
      AlarmRule(
        metric: auroraMetric("CPUUtilization"), statistic: .maximum, threshold: thresholds.auroraCPUPercent.cast()))
    alarm(
      alarms.auroraMemory, "aurora-memory", "An Aurora instance has little memory left.",
      AlarmRule(
        metric: auroraMetric("FreeableMemory"), statistic: .minimum, comparison: .lessThanThreshold,
        threshold: thresholds.auroraFreeMemoryMB * 1024 * 1024))
    redisAlarms
    alarm(
      alarms.clickHouseCPU, "clickhouse-cpu", "CPU of the ClickHouse instance is high.",
      AlarmRule(
        metric: Metric("AWS/EC2", "CPUUtilization", ("InstanceId", clickHouseInstanceID.asString)),
        statistic: .average, threshold: thresholds.clickHouseCPUPercent.cast()))
  }

  @ModuleBuilder private var redisAlarms: ModuleContent {
    alarms.redisCPU(
      count: length(redisMemberClusterIDs), alarmName: "\(name)-redis-cpu-\(alarms.redisCPU.index + 1)",
      comparisonOperator: .greaterThanThreshold, evaluationPeriods: 2
    ) { alarm, index in
      write(
        AlarmRule(
          metric: redisMetric("CPUUtilization", ofNode: redisMemberClusterIDs[index]), statistic: .average,
          threshold: thresholds.redisCPUPercent.cast()),
        "CPU of a Redis node is high.", to: &alarm)
    }
    .comment("One a node: no metric has the replication group for a dimension.")
  }

  /// Defines an alarm whose name ends so.
  func alarm(
    _ handle: AWS.CloudWatchMetricAlarm, _ suffix: String, _ description: String, _ rule: AlarmRule,
    file: String = #filePath, line: Int = #line
  ) -> Definition<AWS.CloudWatchMetricAlarm> {
    handle(
      alarmName: "\(name)-\(swift: suffix)", comparisonOperator: rule.comparison,
      evaluationPeriods: Value(number: rule.periods), file: file, line: line
    ) { write(rule, description, to: &$0) }
  }

  private func write(
    _ rule: AlarmRule, _ description: String, to alarm: inout Arguments<AWS.CloudWatchMetricAlarm.Schema>
  ) {
    alarm.alarmDescription = Value(text: description)
    alarm.namespace = rule.metric.namespace
    alarm.metricName = Value(text: rule.metric.name)
    if !rule.metric.dimensions.isEmpty { alarm.dimensions = rule.metric.dimensionMap }
    alarm.statistic = rule.statistic
    alarm.period = .seconds(in: rule.period)
    alarm.threshold = rule.threshold
    if let absence = rule.absence { alarm.treatMissingData = absence }
    publish(&alarm)
  }

  /// Sends both the alarm and its end.
  func publish(_ alarm: inout Arguments<AWS.CloudWatchMetricAlarm.Schema>) {
    alarm.alarmActions = [notifications.topic.arn.any()]
    alarm.okActions = [notifications.topic.arn.any()]
    alarm.tags = tags
  }
}
