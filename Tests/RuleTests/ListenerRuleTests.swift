import AWS
import Terraform
import Testing

@Suite struct ListenerRuleTests {
  private let balancer = AWS.LB("this")
  private let listener = AWS.LBListener("https")
  private let group = AWS.LBTargetGroup("api")
  private let rule = AWS.LBListenerRule("api")

  @Test func `refuses a listener for HTTPS without a certificate`() {
    refuses(
      """
      aws_lb_listener.https: certificate_arn is not set — a listener that speaks HTTPS or TLS presents a certificate \
      (Elastic Load Balancing API Reference, "CreateListener") — set certificate_arn [alb-listener-certificate]
      """
    ) {
      balancer { $0.name = "shop" }
      listener(loadBalancerARN: balancer.arn) {  // ←
        $0.port = 443
        $0.protocol = .https
        $0.defaultAction(type: .fixedResponse) { $0.fixedResponse(contentType: .textPlain) }
      }
    }
    accepts { plainListener("http", 80) }
  }

  @Test func `refuses two listeners on one port`() {
    refuses(
      """
      aws_lb_listener.again: port is 80, as that of aws_lb_listener.http — the listeners of a load balancer have \
      different ports (Elastic Load Balancing API Reference, "CreateListener") — give it another port \
      [alb-listener-port]
      """
    ) {
      balancer { $0.name = "shop" }
      plainListener("http", 80)
      AWS.LBListener("again")(loadBalancerARN: balancer.arn) {
        $0.port = 80  // ←
        $0.protocol = .http
        $0.defaultAction(type: .fixedResponse) { $0.fixedResponse(contentType: .textPlain) }
      }
    }
    accepts {
      balancer { $0.name = "shop" }
      plainListener("http", 80)
      plainListener("other", 8080)
    }
  }

  @Test func `refuses two listener rules of one priority`() {
    refuses(
      """
      aws_lb_listener_rule.second: priority is 10, as that of aws_lb_listener_rule.first — the rules of a listener \
      have different priorities (Elastic Load Balancing API Reference, "CreateRule") — give it another priority \
      [alb-rule-priority]
      """
    ) {
      plainListener("http", 80)
      route("first", 10)
      AWS.LBListenerRule("second")(listenerARN: AWS.LBListener("http").arn) {
        $0.priority = 10  // ←
        $0.action(type: .fixedResponse) { $0.fixedResponse(contentType: .textPlain) }
        $0.condition { $0.hostHeader(values: ["b.example"]) }
      }
    }
    accepts {
      plainListener("http", 80)
      plainListener("other", 8080)
      route("first", 10)
      route("second", 20)
      route("third", 10, of: "other")
    }
  }

  @Test func `refuses more than five values in the conditions of a rule`() {
    refuses(
      """
      aws_lb_listener_rule.api: condition.path_pattern.values has 6 values — the conditions of a rule have at most \
      five values together (Elastic Load Balancing User Guide for Application Load Balancers, "Quotas") — write a \
      second rule for the others [alb-rule-values]
      """
    ) {
      rule(listenerARN: listener.arn) {
        $0.action(type: .forward) { $0.targetGroupARN = group.arn }
        $0.condition {
          $0.pathPattern(values: ["/a", "/b", "/c", "/d", "/e", "/f"])  // ←
        }
      }
    }
    refuses(
      """
      aws_lb_listener_rule.api: condition.source_ip.values brings the rule to 6 values — the conditions of a rule have \
      at most five values together (Elastic Load Balancing User Guide for Application Load Balancers, "Quotas") — \
      write a second rule for the others [alb-rule-values]
      """
    ) {
      rule(listenerARN: listener.arn) {
        $0.action(type: .forward) { $0.targetGroupARN = group.arn }
        $0.condition { $0.hostHeader(values: ["a.example", "b.example"]) }
        $0.condition {
          $0.sourceIP(values: ["10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "203.0.113.0/24"])  // ←
        }
      }
    }
    accepts {
      rule(listenerARN: listener.arn) {
        $0.action(type: .forward) { $0.targetGroupARN = group.arn }
        $0.condition { $0.hostHeader(values: ["a.example", "b.example"]) }
        $0.condition { $0.pathPattern(values: ["/a", "/b", "/c"]) }
      }
    }
  }

  @Test func `refuses a health check whose timeout is not below its interval`() {
    refuses(
      """
      aws_lb_target_group.api: health_check.timeout is 10 with the interval 10 — the interval between the health \
      checks of a load balancer is greater than their timeout (Elastic Load Balancing API Reference, \
      "CreateTargetGroup") — shorten the timeout, or lengthen the interval [alb-health-check]
      """
    ) {
      targets {
        $0.healthCheck {
          $0.interval = 10
          $0.timeout = 10  // ←
        }
      }
    }
    refuses(
      """
      aws_lb_target_group.api: health_check.interval is 5 with the timeout 5 — the interval between the health checks \
      of a load balancer is greater than their timeout (Elastic Load Balancing API Reference, "CreateTargetGroup") — \
      shorten the timeout, or lengthen the interval [alb-health-check]
      """
    ) {
      targets {
        $0.healthCheck {
          $0.interval = 5  // ←
        }
      }
    }
    accepts {
      targets {
        $0.healthCheck {
          $0.interval = 10
          $0.timeout = 9
        }
      }
    }
    accepts {
      group {
        $0.port = 5432
        $0.protocol = .tcp
        $0.vpcID = "vpc-1"
        $0.healthCheck {
          $0.interval = 10
          $0.timeout = 10
        }
      }
    }
  }

  @Test func `refuses a target that may leave for more than an hour`() {
    refuses(
      """
      aws_lb_target_group.api: deregistration_delay is 3601 — a target that leaves has 0 to 3600 seconds to finish its \
      requests (Elastic Load Balancing API Reference, "TargetGroupAttribute") — give it a number of seconds from 0 to \
      3600 [target-group-delay]
      """
    ) {
      targets {
        $0.deregistrationDelay = 3601  // ←
      }
    }
    accepts { targets { $0.deregistrationDelay = 0 } }
  }

  @Test func `refuses a target group without port, protocol and VPC`() {
    refuses(
      """
      aws_lb_target_group.api: port and protocol are not set — a target group has a port, a protocol and a VPC unless \
      its target is a function (Elastic Load Balancing API Reference, "CreateTargetGroup") — set all three \
      [target-group-port]
      """
    ) {
      group {  // ←
        $0.targetType = .ip
        $0.vpcID = "vpc-1"
      }
    }
    accepts { group { $0.targetType = .lambda } }
  }

  @Test func `refuses a fixed name for what is replaced before it goes`() {
    refuses(
      """
      aws_lb_target_group.api: name is "shop-api", and create_before_destroy is set — two of one name cannot be there \
      at once, so a replacement that is made first cannot have the same name (Elastic Load Balancing API Reference, \
      "CreateTargetGroup"; Amazon EC2 API Reference, "CreateSecurityGroup") — set name_prefix, or leave \
      create_before_destroy out [replacement-name]
      """
    ) {
      targets {
        $0.name = "shop-api"  // ←
      }
      .lifecycle { $0.createBeforeDestroy = true }
    }
    refuses(
      """
      aws_security_group.alb: name is "shop-alb", and create_before_destroy is set — two of one name cannot be there \
      at once, so a replacement that is made first cannot have the same name (Elastic Load Balancing API Reference, \
      "CreateTargetGroup"; Amazon EC2 API Reference, "CreateSecurityGroup") — set name_prefix, or leave \
      create_before_destroy out [replacement-name]
      """
    ) {
      AWS.SecurityGroup("alb") {
        $0.name = "shop-alb"  // ←
        $0.description = "Load balancer"
      }
      .lifecycle { $0.createBeforeDestroy = true }
    }
    accepts { targets { $0.name = "shop-api" } }
    accepts { targets { $0.namePrefix = "shop-" }.lifecycle { $0.createBeforeDestroy = true } }
    accepts { targets { $0.name = "shop-8080" }.lifecycle { $0.createBeforeDestroy = true } }
  }

  /// A target group with what it needs.
  private func targets(
    file: String = #filePath, line: Int = #line,
    _ arguments: (inout Arguments<AWS.LBTargetGroup.Schema>) -> Void
  ) -> Definition<AWS.LBTargetGroup> {
    group(file: file, line: line) {
      $0.port = 8080
      $0.protocol = .http
      $0.vpcID = "vpc-1"
      arguments(&$0)
    }
  }

  private func plainListener(_ name: String, _ port: Value<Port>) -> Definition<AWS.LBListener> {
    AWS.LBListener(name)(loadBalancerARN: balancer.arn) {
      $0.port = port
      $0.protocol = .http
      $0.defaultAction(type: .fixedResponse) { $0.fixedResponse(contentType: .textPlain) }
    }
  }

  private func route(
    _ name: String, _ priority: Value<Int>, of listener: String = "http"
  ) -> Definition<AWS.LBListenerRule> {
    AWS.LBListenerRule(name)(listenerARN: AWS.LBListener(listener).arn) {
      $0.priority = priority
      $0.action(type: .fixedResponse) { $0.fixedResponse(contentType: .textPlain) }
      $0.condition { $0.hostHeader(values: ["a.example"]) }
    }
  }
}
