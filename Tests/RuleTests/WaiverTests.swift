import AWS
import Terraform
import Testing

@Suite struct WaiverTests {
  private let balancer = AWS.LB("this")
  private let balancers = AWS.LB.Counted("several")

  @Test func `lets pass what a definition may break`() {
    accepts {
      balancer { $0.idleTimeout = 5000 }.waive("alb-idle-timeout", "a quota of our own")
    }
  }

  @Test func `lets nothing else of the definition pass`() {
    refuses(
      """
      aws_lb.this: idle_timeout is 5000 — the idle timeout of an Application Load Balancer is 1 to 4000 seconds \
      (Elastic Load Balancing API Reference, "LoadBalancerAttribute") — give it a number of seconds from 1 to 4000 \
      [alb-idle-timeout]
      """,
      """
      aws_lb.this waives "alb-listener-certificate", which it does not break — a waiver that lets nothing pass hides the \
      next mistake — take the waiver out
      """
    ) {
      balancer {
        $0.idleTimeout = 5000  // ←
      }
      .waive("alb-listener-certificate", "why")  // ←
    }
  }

  @Test func `knows the rules that can be waived`() {
    refuses(
      """
      there is no rule "alb-idle-time" — docs/rules.md names them all — waive one of these; did you mean \
      "alb-idle-timeout"?
      """
    ) {
      balancer()
        .waive("alb-idle-time", "why")  // ←
    }
  }

  @Test func `says once what several instances of a block share`() {
    refuses(
      """
      aws_lb.several[0]: idle_timeout is 0 (and so in 2 more) — the idle timeout of an Application Load Balancer is 1 to \
      4000 seconds (Elastic Load Balancing API Reference, "LoadBalancerAttribute") — give it a number of seconds from 1 to \
      4000 [alb-idle-timeout]
      """
    ) {
      balancers(count: 3) { balancer, index in
        balancer.name = "shop-\(index)"
        balancer.idleTimeout = 0  // ←
      }
    }
  }
}
