import AWS
import Terraform
import Testing

@Suite struct ScalingRuleTests {
  private let target = AWS.AppAutoscalingTarget("api")
  private let policy = AWS.AppAutoscalingPolicy("api")
  private let alarm = AWS.CloudWatchMetricAlarm("api")

  private func scaled(
    _ set: (inout Arguments<AWS.AppAutoscalingPolicy.StepScalingPolicyConfiguration>) -> Void
  ) -> Definition<AWS.AppAutoscalingPolicy> {
    policy(
      name: "api", resourceID: "service/shop/api", scalableDimension: "ecs:service:DesiredCount",
      serviceNamespace: "ecs"
    ) {
      $0.policyType = "StepScaling"
      $0.stepScalingPolicyConfiguration {
        $0.adjustmentType = "ChangeInCapacity"
        set(&$0)
      }
    }
  }

  private func alarmed(
    _ comparison: Value<AWS.CloudWatchMetricAlarm.ComparisonOperator>
  ) -> Definition<AWS.CloudWatchMetricAlarm> {
    alarm(alarmName: "api", comparisonOperator: comparison, evaluationPeriods: 3) {
      $0.alarmActions = [policy.arn.any()]  // ←
    }
  }

  @Test func `refuses an alarm whose policy has no step where the alarm is`() {
    refuses(
      """
      aws_cloudwatch_metric_alarm.api: alarm_actions[0] is of aws_appautoscaling_policy.api, whose steps leave out a \
      part of what is above the threshold — an alarm above its threshold needs a step from 0 up, an alarm below it a \
      step from 0 down (Application Auto Scaling User Guide, "Step scaling policies for Application Auto Scaling") — \
      let the steps of the policy begin or end at 0, on the side of the threshold where the alarm is \
      [scaling-steps-reach]
      """
    ) {
      scaled {
        $0.stepAdjustment(scalingAdjustment: -1) { $0.metricIntervalUpperBound = "0" }
      }
      alarm(alarmName: "api", comparisonOperator: .greaterThanThreshold, evaluationPeriods: 3) {
        $0.alarmActions = [policy.arn.any()]  // ←
      }
    }
    refuses(
      """
      aws_cloudwatch_metric_alarm.api: alarm_actions[0] is of aws_appautoscaling_policy.api, whose steps leave out a \
      part of what is below the threshold — an alarm above its threshold needs a step from 0 up, an alarm below it a \
      step from 0 down (Application Auto Scaling User Guide, "Step scaling policies for Application Auto Scaling") — \
      let the steps of the policy begin or end at 0, on the side of the threshold where the alarm is \
      [scaling-steps-reach]
      """
    ) {
      scaled {
        $0.stepAdjustment(scalingAdjustment: 1) { $0.metricIntervalLowerBound = "0" }
      }
      alarm(alarmName: "api", comparisonOperator: .lessThanThreshold, evaluationPeriods: 3) {
        $0.alarmActions = [policy.arn.any()]  // ←
      }
    }
    accepts {
      scaled {
        $0.stepAdjustment(scalingAdjustment: 2) { $0.metricIntervalLowerBound = "15" }
        $0.stepAdjustment(scalingAdjustment: 1) {
          $0.metricIntervalLowerBound = "0"
          $0.metricIntervalUpperBound = "15"
        }
      }
      alarmed(.greaterThanOrEqualToThreshold)
    }
    accepts {
      scaled { $0.stepAdjustment(scalingAdjustment: -1) { $0.metricIntervalUpperBound = "0" } }
      alarmed(.lessThanThreshold)
    }
  }

  @Test func `refuses fewer tasks at most than at least`() {
    refuses(
      """
      aws_appautoscaling_target.api: min_capacity is 3, and max_capacity 2 — the least number of a scalable target is \
      from 0, and no more than the greatest (Application Auto Scaling API Reference, "RegisterScalableTarget") — \
      lower min_capacity, or raise max_capacity [scaling-capacity]
      """
    ) {
      target(
        maxCapacity: 2,
        minCapacity: 3,  // ←
        resourceID: "service/shop/api", scalableDimension: "ecs:service:DesiredCount", serviceNamespace: "ecs")
    }
    accepts {
      target(
        maxCapacity: 3, minCapacity: 3, resourceID: "service/shop/api", scalableDimension: "ecs:service:DesiredCount",
        serviceNamespace: "ecs")
    }
  }

  @Test func `refuses steps that overlap`() {
    refuses(
      """
      aws_appautoscaling_policy.api: step_scaling_policy_configuration.step_adjustment.metric_interval_lower_bound is \
      15, and the step below ends at 20 — the steps of a policy meet: they neither overlap nor leave a gap, and each \
      has a bound (Application Auto Scaling API Reference, "StepAdjustment") — begin each step where the one below it \
      ends [scaling-steps]
      """
    ) {
      policy(
        name: "api", resourceID: "service/shop/api", scalableDimension: "ecs:service:DesiredCount",
        serviceNamespace: "ecs"
      ) {
        $0.policyType = "StepScaling"
        $0.stepScalingPolicyConfiguration {
          $0.adjustmentType = "ChangeInCapacity"
          $0.stepAdjustment(scalingAdjustment: 1) {
            $0.metricIntervalLowerBound = "0"
            $0.metricIntervalUpperBound = "20"
          }
          $0.stepAdjustment(scalingAdjustment: 2) {
            $0.metricIntervalLowerBound = "15"  // ←
          }
        }
      }
    }
    accepts {
      scaled {
        $0.stepAdjustment(scalingAdjustment: 1) {
          $0.metricIntervalLowerBound = "0"
          $0.metricIntervalUpperBound = "15"
        }
        $0.stepAdjustment(scalingAdjustment: 2) { $0.metricIntervalLowerBound = "15.0" }
      }
    }
  }

  @Test func `refuses steps with a gap between them, also in a loop`() {
    refuses(
      """
      aws_appautoscaling_policy.api: step_scaling_policy_configuration.step_adjustment.metric_interval_lower_bound is \
      20, and the step below ends at 10 — the steps of a policy meet: they neither overlap nor leave a gap, and each \
      has a bound (Application Auto Scaling API Reference, "StepAdjustment") — begin each step where the one below it \
      ends [scaling-steps]
      """
    ) {
      policy(
        name: "api", resourceID: "service/shop/api", scalableDimension: "ecs:service:DesiredCount",
        serviceNamespace: "ecs"
      ) {
        $0.policyType = "StepScaling"
        $0.stepScalingPolicyConfiguration {
          $0.adjustmentType = "ChangeInCapacity"
          for (from, to) in [("0", "10"), ("20", nil as String?)] {
            $0.stepAdjustment(scalingAdjustment: 1) {
              $0.metricIntervalLowerBound = Value(text: from)  // ←
              if let to { $0.metricIntervalUpperBound = Value(text: to) }
            }
          }
        }
      }
    }
  }

  @Test func `refuses a step without bounds, and a policy without steps`() {
    refuses(
      """
      aws_appautoscaling_policy.api: step_scaling_policy_configuration.step_adjustment has neither a lower nor an \
      upper bound — the steps of a policy meet: they neither overlap nor leave a gap, and each has a bound \
      (Application Auto Scaling API Reference, "StepAdjustment") — begin each step where the one below it ends \
      [scaling-steps]
      """
    ) {
      policy(
        name: "api", resourceID: "service/shop/api", scalableDimension: "ecs:service:DesiredCount",
        serviceNamespace: "ecs"
      ) {
        $0.stepScalingPolicyConfiguration {
          $0.adjustmentType = "ChangeInCapacity"
          $0.stepAdjustment(scalingAdjustment: 1)  // ←
        }
      }
    }
    refuses(
      """
      aws_appautoscaling_policy.api: step_scaling_policy_configuration has no step — the steps of a policy meet: they \
      neither overlap nor leave a gap, and each has a bound (Application Auto Scaling API Reference, \
      "StepAdjustment") — begin each step where the one below it ends [scaling-steps]
      """
    ) {
      policy(
        name: "api", resourceID: "service/shop/api", scalableDimension: "ecs:service:DesiredCount",
        serviceNamespace: "ecs"
      ) {
        $0.stepScalingPolicyConfiguration {  // ←
          $0.adjustmentType = "ChangeInCapacity"
        }
      }
    }
    accepts { scaled { $0.stepAdjustment(scalingAdjustment: 1) { $0.metricIntervalLowerBound = "0" } } }
  }

  @Test func `refuses a highest step that ends`() {
    refuses(
      """
      aws_appautoscaling_policy.api: step_scaling_policy_configuration.step_adjustment.metric_interval_upper_bound is \
      15 in the highest step — below a negative bound there is a step without a lower one, above a positive bound a \
      step without an upper one (Application Auto Scaling API Reference, "StepAdjustment") — leave the lower bound \
      out of the lowest step, or the upper bound out of the highest [scaling-steps-open]
      """
    ) {
      policy(
        name: "api", resourceID: "service/shop/api", scalableDimension: "ecs:service:DesiredCount",
        serviceNamespace: "ecs"
      ) {
        $0.stepScalingPolicyConfiguration {
          $0.adjustmentType = "ChangeInCapacity"
          $0.stepAdjustment(scalingAdjustment: 1) {
            $0.metricIntervalLowerBound = "0"
            $0.metricIntervalUpperBound = "15"  // ←
          }
        }
      }
    }
    refuses(
      """
      aws_appautoscaling_policy.api: step_scaling_policy_configuration.step_adjustment.metric_interval_lower_bound is \
      -10 in the lowest step — below a negative bound there is a step without a lower one, above a positive bound a \
      step without an upper one (Application Auto Scaling API Reference, "StepAdjustment") — leave the lower bound \
      out of the lowest step, or the upper bound out of the highest [scaling-steps-open]
      """
    ) {
      policy(
        name: "api", resourceID: "service/shop/api", scalableDimension: "ecs:service:DesiredCount",
        serviceNamespace: "ecs"
      ) {
        $0.stepScalingPolicyConfiguration {
          $0.adjustmentType = "ChangeInCapacity"
          $0.stepAdjustment(scalingAdjustment: -1) {
            $0.metricIntervalLowerBound = "-10"  // ←
            $0.metricIntervalUpperBound = "0"
          }
        }
      }
    }
    accepts {
      scaled {
        $0.stepAdjustment(scalingAdjustment: -2) { $0.metricIntervalUpperBound = "-10" }
        $0.stepAdjustment(scalingAdjustment: -1) {
          $0.metricIntervalLowerBound = "-10"
          $0.metricIntervalUpperBound = "0"
        }
      }
    }
  }

  @Test func `refuses a policy without the configuration of its type`() {
    refuses(
      """
      aws_appautoscaling_policy.api: policy_type is TargetTrackingScaling, and \
      target_tracking_scaling_policy_configuration is not there — a policy has the configuration of its type, \
      StepScaling or TargetTrackingScaling (Application Auto Scaling API Reference, "PutScalingPolicy") — set \
      policy_type to the configuration that is there [scaling-policy-type]
      """
    ) {
      policy(
        name: "api", resourceID: "service/shop/api", scalableDimension: "ecs:service:DesiredCount",
        serviceNamespace: "ecs"
      ) {
        $0.policyType = "TargetTrackingScaling"  // ←
        $0.stepScalingPolicyConfiguration {
          $0.adjustmentType = "ChangeInCapacity"
          $0.stepAdjustment(scalingAdjustment: 1) { $0.metricIntervalLowerBound = "0" }
        }
      }
    }
    accepts {
      policy(
        name: "api", resourceID: "service/shop/api", scalableDimension: "ecs:service:DesiredCount",
        serviceNamespace: "ecs"
      ) {
        $0.policyType = "TargetTrackingScaling"
        $0.targetTrackingScalingPolicyConfiguration(targetValue: 70) {
          $0.predefinedMetricSpecification(predefinedMetricType: "ECSServiceAverageCPUUtilization")
        }
      }
    }
  }

  @Test func `refuses an adjustment that there is not`() {
    refuses(
      """
      aws_appautoscaling_policy.api: step_scaling_policy_configuration.adjustment_type is "ChangeCapacity" — a step \
      changes the capacity by a number, by a percentage, or to a number (Application Auto Scaling API Reference, \
      "StepScalingPolicyConfiguration") — use ChangeInCapacity, PercentChangeInCapacity or ExactCapacity \
      [scaling-adjustment-type]
      """
    ) {
      policy(
        name: "api", resourceID: "service/shop/api", scalableDimension: "ecs:service:DesiredCount",
        serviceNamespace: "ecs"
      ) {
        $0.stepScalingPolicyConfiguration {
          $0.adjustmentType = "ChangeCapacity"  // ←
          $0.stepAdjustment(scalingAdjustment: 1) { $0.metricIntervalLowerBound = "0" }
        }
      }
    }
    accepts {
      scaled {
        $0.adjustmentType = "PercentChangeInCapacity"
        $0.stepAdjustment(scalingAdjustment: 25) { $0.metricIntervalLowerBound = "0" }
      }
    }
  }

  @Test func `refuses the ARN of a service for what is scaled`() {
    refuses(
      """
      aws_appautoscaling_target.api: resource_id is "arn:aws:ecs:us-east-1:111111111111:service/shop/api" — the \
      service of a scalable target is service/cluster/service (Application Auto Scaling API Reference, \
      "RegisterScalableTarget") — name the cluster and the service, not their ARNs [scaling-resource]
      """
    ) {
      target(
        maxCapacity: 3, minCapacity: 1,
        resourceID: "arn:aws:ecs:us-east-1:111111111111:service/shop/api",  // ←
        scalableDimension: "ecs:service:DesiredCount", serviceNamespace: "ecs")
    }
    accepts {
      target(
        maxCapacity: 3, minCapacity: 0, resourceID: "service/shop/api", scalableDimension: "ecs:service:DesiredCount",
        serviceNamespace: "ecs")
    }
  }
}
