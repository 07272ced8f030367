import AWS
import Terraform

/// Moves a service's number of tasks with its CPU utilization.
///
/// By steps and not to a target: target tracking at 70 % takes tasks away again near 63 %, and 30 % is asked for
/// (Application Auto Scaling User Guide, "Step scaling policies").
struct ServiceScaling: HandleGroup {
  private let target: AWS.AppAutoscalingTarget.Counted
  private let out: Direction
  private let back: Direction

  init(_ label: String, file: String = #filePath, line: Int = #line) {
    target = AWS.AppAutoscalingTarget.Counted(label, file: file, line: line)
    out = Direction("\(label)_out", file: file, line: line)
    back = Direction("\(label)_in", file: file, line: line)
  }

  /// A policy and the alarm that sets it off.
  private struct Direction: HandleGroup {
    let policy: AWS.AppAutoscalingPolicy.Counted
    let alarm: AWS.CloudWatchMetricAlarm.Counted

    init(_ label: String, file: String, line: Int) {
      policy = AWS.AppAutoscalingPolicy.Counted(label, file: file, line: line)
      alarm = AWS.CloudWatchMetricAlarm.Counted(label, file: file, line: line)
    }
  }

  /// When a direction is taken, and how far.
  private struct Rule {
    let name: String
    let description: String
    let comparison: Value<AWS.CloudWatchMetricAlarm.ComparisonOperator>
    let threshold: Value<Int>
    let minutes: Value<Int>
    let cooldown: Value<Int>
    let steps: [(from: Value<String>?, to: Value<String>?, change: Value<Int>)]
  }

  /// Defines it, when the environment scales at all.
  @ModuleBuilder func callAsFunction(
    _ service: ServiceHandles, in module: ECS, autoscaling: Value<Autoscaling>
  ) -> ModuleContent {
    let count: Value<Int> = autoscaling.enabled.then(1, else: 0)
    target(
      count: count, maxCapacity: autoscaling.maxCapacity, minCapacity: autoscaling.minCapacity,
      resourceID: "service/\(module.cluster.name)/\(service.ecsService.name)",
      scalableDimension: "ecs:service:DesiredCount", serviceNamespace: "ecs"
    ) { target, _ in target.tags = module.tags }
    direction(
      out, count, service, module,
      Rule(
        name: "cpu-high", description: "Adds tasks", comparison: .greaterThanOrEqualToThreshold, threshold: 70,
        minutes: 3, cooldown: 60, steps: [(from: "0", to: "15", change: 1), (from: "15", to: nil, change: 2)]))
    direction(
      back, count, service, module,
      Rule(
        name: "cpu-low", description: "Takes a task away", comparison: .lessThanOrEqualToThreshold, threshold: 30,
        minutes: 15, cooldown: 300, steps: [(from: nil, to: "0", change: -1)]))
  }

  @ModuleBuilder private func direction(
    _ direction: Direction, _ count: Value<Int>, _ service: ServiceHandles, _ module: ECS, _ rule: Rule
  ) -> ModuleContent {
    direction.policy(
      count: count, name: "\(module.name)-\(swift: service.service.name)-\(swift: rule.name)",
      resourceID: target[direction.policy.index].resourceID,
      scalableDimension: target[direction.policy.index].scalableDimension,
      serviceNamespace: target[direction.policy.index].serviceNamespace
    ) { policy, _ in
      policy.policyType = "StepScaling"
      policy.stepScalingPolicyConfiguration {
        $0.adjustmentType = "ChangeInCapacity"
        $0.cooldown = rule.cooldown
        $0.metricAggregationType = "Average"
        for step in rule.steps {
          $0.stepAdjustment(scalingAdjustment: step.change) {
            if let bound = step.from { $0.metricIntervalLowerBound = bound }
            if let bound = step.to { $0.metricIntervalUpperBound = bound }
          }
        }
      }
    }
    direction.alarm(
      count: count, alarmName: "\(module.name)-\(swift: service.service.name)-\(swift: rule.name)",
      comparisonOperator: rule.comparison, evaluationPeriods: rule.minutes
    ) { alarm, index in
      alarm.alarmDescription = "\(swift: rule.description)"
      alarm.namespace = "AWS/ECS"
      alarm.metricName = "CPUUtilization"
      alarm.statistic = .average
      alarm.period = 60
      alarm.threshold = rule.threshold
      alarm.dimensions = ["ClusterName": module.cluster.name.asString, "ServiceName": service.ecsService.name.asString]
      alarm.explain("Sets off scaling and tells nobody: the lower one is in alarm whenever there is little to do.")
      alarm.alarmActions = [direction.policy[index].arn.any()]
      alarm.tags = module.tags
    }
  }
}
