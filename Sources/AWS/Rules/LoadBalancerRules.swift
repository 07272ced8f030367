public import Terraform

/// What Elastic Load Balancing refuses.
enum LoadBalancerRules {
  static let all: [Rule] = [
    Rule(
      "alb-idle-timeout", on: "aws_lb", limit: .albIdleTimeout, remedy: "give it a number of seconds from 1 to 4000"
    ) { $0["idle_timeout"].unless(within: .albIdleTimeout) },
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
  ]
}

extension Limit {
  /// 1 to 4000 seconds.
  public static let albIdleTimeout = Limit(
    1...4000, "the idle timeout of an Application Load Balancer is 1 to 4000 seconds",
    source: "Elastic Load Balancing API Reference, \"LoadBalancerAttribute\"")
}
