import AWS
import Terraform
import Testing

@Suite struct LoadBalancerRuleTests {
  private let balancer = AWS.LB("this")
  private let listener = AWS.LBListener("https")

  @Test func `refuses an idle timeout of more than 4000 seconds`() {
    refuses(
      """
      aws_lb.this: idle_timeout is 5000 — the idle timeout of an Application Load Balancer is 1 to 4000 seconds \
      (Elastic Load Balancing API Reference, "LoadBalancerAttribute") — give it a number of seconds from 1 to 4000 \
      [alb-idle-timeout]
      """
    ) {
      balancer {
        $0.name = "shop"
        $0.idleTimeout = 5000  // ←
      }
    }
    accepts { balancer { $0.idleTimeout = 4000 } }
  }

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
  }
}
