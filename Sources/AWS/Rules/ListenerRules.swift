public import Terraform

/// What Elastic Load Balancing refuses in listeners, their rules and target groups.
enum ListenerRules {
  static let all: [Rule] = [
    Rule(
      "alb-listener-certificate", on: "aws_lb_listener",
      limit: Limit(
        "a listener that speaks HTTPS or TLS presents a certificate",
        source: "Elastic Load Balancing API Reference, \"CreateListener\""),
      remedy: "set certificate_arn"
    ) { listener in
      guard ["HTTPS", "TLS"].contains(listener["protocol"].text), listener["certificate_arn"].isAbsent else {
        return []
      }
      return [listener["certificate_arn"].violation("is not set")]
    },
    Rule(
      "alb-listener-port", on: "aws_lb_listener",
      limit: Limit(
        "the listeners of a load balancer have different ports",
        source: "Elastic Load Balancing API Reference, \"CreateListener\""),
      remedy: "give it another port"
    ) { listener in
      listener.unlessFirst(of: "load_balancer_arn", with: "port")
    },
    Rule(
      "alb-rule-priority", on: "aws_lb_listener_rule",
      limit: Limit(
        "the rules of a listener have different priorities",
        source: "Elastic Load Balancing API Reference, \"CreateRule\""
      ),
      remedy: "give it another priority"
    ) { rule in
      rule.unlessFirst(of: "listener_arn", with: "priority")
    },
    Rule(
      "alb-rule-values", on: "aws_lb_listener_rule",
      limit: Limit(
        "the conditions of a rule have at most five values together",
        source: "Elastic Load Balancing User Guide for Application Load Balancers, \"Quotas\""),
      remedy: "write a second rule for the others"
    ) { rule in
      let conditions = rule.blocks("condition")
      let count = conditions.reduce(0) { $0 + $1.valueCount }
      guard count > 5, let last = conditions.last(where: { $0.valueCount > 0 }) else { return [] }
      return [
        last.lastValues.violation(conditions.count == 1 ? "has \(count) values" : "brings the rule to \(count) values")
      ]
    },
    Rule(
      "alb-health-check", on: "aws_lb_target_group",
      limit: Limit(
        "the interval between the health checks of a load balancer is greater than their timeout",
        source: "Elastic Load Balancing API Reference, \"CreateTargetGroup\""),
      remedy: "shorten the timeout, or lengthen the interval"
    ) { group in
      guard ["HTTP", "HTTPS"].contains(group["protocol"].text) else { return [] }
      return group.blocks("health_check").flatMap { check -> [Violation] in
        // Defaults: Elastic Load Balancing API Reference, "CreateTargetGroup".
        guard let interval = check["interval"].isAbsent ? 30 : check["interval"].number,
          let timeout = check["timeout"].isAbsent ? 5 : check["timeout"].number, timeout >= interval
        else { return [] }
        let place = check["timeout"].isSet ? check["timeout"] : check["interval"]
        let other = check["timeout"].isSet ? "the interval \(Int(interval))" : "the timeout \(Int(timeout))"
        return [place.violation("is \(Int(check["timeout"].isSet ? timeout : interval)) with \(other)")]
      }
    },
    Rule(
      "target-group-delay", on: "aws_lb_target_group", limit: .deregistrationDelay,
      remedy: "give it a number of seconds from 0 to 3600"
    ) { $0["deregistration_delay"].unless(within: .deregistrationDelay) },
    Rule(
      "target-group-port", on: "aws_lb_target_group",
      limit: Limit(
        "a target group has a port, a protocol and a VPC unless its target is a function",
        source: "Elastic Load Balancing API Reference, \"CreateTargetGroup\""),
      remedy: "set all three"
    ) { group in
      guard group["target_type"].isAbsent || group["target_type"].text.map({ $0 != "lambda" }) == true else {
        return []
      }
      let absent = ["port", "protocol", "vpc_id"].filter { group[$0].isAbsent }
      guard !absent.isEmpty else { return [] }
      return [
        group.arguments.violation("\(absent.joined(separator: " and ")) \(absent.count == 1 ? "is" : "are") not set")
      ]
    },
    Rule(
      "replacement-name", on: "aws_lb_target_group", "aws_security_group",
      limit: Limit(
        "two of one name cannot be there at once, so a replacement that is made first cannot have the same name",
        source:
          "Elastic Load Balancing API Reference, \"CreateTargetGroup\"; Amazon EC2 API Reference, \"CreateSecurityGroup\""
      ),
      remedy: "set name_prefix, or leave create_before_destroy out"
    ) { resource in
      guard resource.isReplacedFirst, let name = resource["name"].text else { return [] }
      // A name that changes with the port does not stand in the way of another port.
      if let port = resource["port"].integer, name.contains(String(port)) { return [] }
      return [resource["name"].violation("is \"\(name)\", and create_before_destroy is set")]
    },
  ]
}

extension Limit {
  /// 0 to 3600 seconds.
  public static let deregistrationDelay = Limit(
    0...3600, "a target that leaves has 0 to 3600 seconds to finish its requests",
    source: "Elastic Load Balancing API Reference, \"TargetGroupAttribute\"")
}

extension PlannedResource {
  /// A violation if an earlier one of the same owner has the same value.
  fileprivate func unlessFirst(of owner: String, with name: String) -> [Violation] {
    guard let value = self[name].text, let mine = self[owner].target else { return [] }
    let earlier = plan.resources(ofType: type).prefix { $0 != self }
    guard let other = earlier.first(where: { $0[name].text == value && $0[owner].target == mine }) else { return [] }
    return [self[name].violation("is \(value), as that of \(other.address)")]
  }
}

extension PlannedBlock {
  private static let kinds = ["host_header", "http_header", "http_request_method", "path_pattern", "source_ip"]

  /// How many values a condition has, as far as is known.
  fileprivate var valueCount: Int {
    Self.kinds.flatMap { blocks($0) }.reduce(blocks("query_string").count) { $0 + ($1["values"].list?.count ?? 0) }
  }

  /// The values of the condition, for their place.
  fileprivate var lastValues: PlannedArgument {
    Self.kinds.flatMap { blocks($0) }.last?["values"] ?? blocks("query_string").last?["value"] ?? self["values"]
  }
}
