import Terraform

/// What Application Auto Scaling refuses.
enum ScalingRules {
  static let all: [Rule] = [
    Rule(
      "scaling-capacity", on: "aws_appautoscaling_target", limit: .scalingCapacity,
      remedy: "lower min_capacity, or raise max_capacity"
    ) { target in
      guard let least = target["min_capacity"].integer, let most = target["max_capacity"].integer else { return [] }
      if least < 0 { return [target["min_capacity"].violation("is \(least)")] }
      return least > most ? [target["min_capacity"].violation("is \(least), and max_capacity \(most)")] : []
    },
    Rule(
      "scaling-steps", on: "aws_appautoscaling_policy",
      limit: Limit(
        "the steps of a policy meet: they neither overlap nor leave a gap, and each has a bound",
        source: "Application Auto Scaling API Reference, \"StepAdjustment\""),
      remedy: "begin each step where the one below it ends"
    ) { policy in
      policy.blocks("step_scaling_policy_configuration").flatMap { configuration -> [Violation] in
        guard let steps = configuration.steps else { return [] }
        if steps.isEmpty { return [configuration.violation("has no step")] }
        return zip(steps, steps.dropFirst()).compactMap { below, above in above.unlessMeets(below) }
          + steps.compactMap(\.withoutBounds)
      }
    },
    Rule(
      "scaling-steps-open", on: "aws_appautoscaling_policy",
      limit: Limit(
        "below a negative bound there is a step without a lower one, above a positive bound a step without an upper one",
        source: "Application Auto Scaling API Reference, \"StepAdjustment\""),
      remedy: "leave the lower bound out of the lowest step, or the upper bound out of the highest"
    ) { policy in
      policy.blocks("step_scaling_policy_configuration").flatMap { configuration -> [Violation] in
        guard let steps = configuration.steps, let lowest = steps.first, let highest = steps.last else { return [] }
        var violations: [Violation] = []
        if let bound = lowest.lower, bound < 0 {
          violations.append(
            lowest.block["metric_interval_lower_bound"].violation("is \(bound.shown) in the lowest step"))
        }
        if let bound = highest.upper, bound > 0 {
          violations.append(
            highest.block["metric_interval_upper_bound"].violation("is \(bound.shown) in the highest step"))
        }
        return violations
      }
    },
    Rule(
      "scaling-steps-reach", on: "aws_cloudwatch_metric_alarm",
      limit: Limit(
        "an alarm above its threshold needs a step from 0 up, an alarm below it a step from 0 down",
        source: "Application Auto Scaling User Guide, \"Step scaling policies for Application Auto Scaling\""),
      remedy: "let the steps of the policy begin or end at 0, on the side of the threshold where the alarm is"
    ) { alarm in
      guard let comparison = alarm["comparison_operator"].text else { return [] }
      return (alarm["alarm_actions"].list ?? []).flatMap { action -> [Violation] in
        guard let policy = action.target, policy.type == "aws_appautoscaling_policy" else { return [] }
        return policy.blocks("step_scaling_policy_configuration").compactMap { configuration in
          guard let steps = configuration.steps, let lowest = steps.first, let highest = steps.last else { return nil }
          if comparison.hasPrefix("Greater"), (lowest.lower ?? 0) > 0 || highest.upper != nil {
            return action.violation(
              "is of \(policy.address), whose steps leave out a part of what is above the threshold")
          }
          if comparison.hasPrefix("Less"), (highest.upper ?? 0) < 0 || lowest.lower != nil {
            return action.violation(
              "is of \(policy.address), whose steps leave out a part of what is below the threshold")
          }
          return nil
        }
      }
    },
    Rule(
      "scaling-policy-type", on: "aws_appautoscaling_policy",
      limit: Limit(
        "a policy has the configuration of its type, StepScaling or TargetTrackingScaling",
        source: "Application Auto Scaling API Reference, \"PutScalingPolicy\""),
      remedy: "set policy_type to the configuration that is there"
    ) { policy in
      let kinds = [
        ("step_scaling_policy_configuration", "StepScaling"),
        ("target_tracking_scaling_policy_configuration", "TargetTrackingScaling"),
      ]
      let type = policy["policy_type"].isAbsent ? "StepScaling" : policy["policy_type"].text
      guard let type, let kind = kinds.first(where: { $0.1 == type }) else { return [] }
      if policy.arguments.has(kind.0) { return [] }
      return [policy["policy_type"].violation("is \(type), and \(kind.0) is not there")]
    },
    Rule(
      "scaling-adjustment-type", on: "aws_appautoscaling_policy",
      limit: Limit(
        "a step changes the capacity by a number, by a percentage, or to a number",
        source: "Application Auto Scaling API Reference, \"StepScalingPolicyConfiguration\""),
      remedy: "use ChangeInCapacity, PercentChangeInCapacity or ExactCapacity"
    ) { policy in
      policy.blocks("step_scaling_policy_configuration").flatMap { configuration -> [Violation] in
        let type = configuration["adjustment_type"]
        return type.isAbsent
          ? [type.violation("is not set")]
          : type.unless(oneOf: ["ChangeInCapacity", "PercentChangeInCapacity", "ExactCapacity"])
      }
    },
    Rule(
      "scaling-resource", on: "aws_appautoscaling_target",
      limit: Limit(
        "the service of a scalable target is service/cluster/service",
        source: "Application Auto Scaling API Reference, \"RegisterScalableTarget\""),
      remedy: "name the cluster and the service, not their ARNs"
    ) { target in
      guard target["service_namespace"].text == "ecs" else { return [] }
      let id = target["resource_id"]
      return id.unless { text in
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        return parts.count == 3 && parts[0] == "service" && parts.dropFirst().allSatisfy { String($0).isECSName }
      }
    },
  ]
}

extension Limit {
  static let scalingCapacity = Limit(
    "the least number of a scalable target is from 0, and no more than the greatest",
    source: "Application Auto Scaling API Reference, \"RegisterScalableTarget\"")
}

/// A step of a scaling policy: what its bounds are, as distances from the threshold.
private struct ScalingStep {
  let block: PlannedBlock
  let lower: Double?
  let upper: Double?

  /// What is wrong with where the step begins, after the step below it.
  func unlessMeets(_ below: ScalingStep) -> Violation? {
    guard let begin = lower else {
      return block.violation("has no lower bound, as another step has none")
    }
    let bound = block["metric_interval_lower_bound"]
    guard let end = below.upper else {
      return bound.violation("is \(begin.shown), and a step below has no upper bound")
    }
    return begin == end
      ? nil : bound.violation("is \(begin.shown), and the step below ends at \(end.shown)")
  }

  var withoutBounds: Violation? {
    lower == nil && upper == nil ? block.violation("has neither a lower nor an upper bound") : nil
  }
}

extension Double {
  /// The number without a fraction that says nothing.
  fileprivate var shown: String { rounded() == self && magnitude < 1e15 ? String(Int(self)) : description }
}

extension PlannedBlock {
  /// The steps of a policy from low to high; `nil` where a bound is not known.
  fileprivate var steps: [ScalingStep]? {
    var steps: [ScalingStep] = []
    for block in blocks("step_adjustment") {
      let (lower, upper) = (block["metric_interval_lower_bound"], block["metric_interval_upper_bound"])
      guard lower.isAbsent || lower.number != nil, upper.isAbsent || upper.number != nil else { return nil }
      steps.append(ScalingStep(block: block, lower: lower.number, upper: upper.number))
    }
    return steps.sorted {
      ($0.lower ?? -.infinity, $0.upper ?? .infinity) < ($1.lower ?? -.infinity, $1.upper ?? .infinity)
    }
  }
}
