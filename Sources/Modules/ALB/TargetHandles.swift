import AWS
import Terraform

/// A service behind the load balancer: its target group and the rule that leads there.
struct TargetHandles: HandleGroup {
  let service: LoadBalancedService
  let port: Variable<Port>
  let group: AWS.LBTargetGroup
  let rule: AWS.LBListenerRule

  init(_ service: LoadBalancedService, file: String = #filePath, line: Int = #line) {
    self.service = service
    port = service.portVariable(file: file, line: line)
    group = AWS.LBTargetGroup(service.label, file: file, line: line)
    rule = AWS.LBListenerRule(service.label, file: file, line: line)
  }
}

extension ALB {
  @ModuleBuilder func routing(_ target: TargetHandles) -> ModuleContent {
    let service = target.service
    target.group {
      $0.name = "\(name)-\(swift: service.name)"
      $0.port = target.port.wrappedValue
      $0.protocol = .http
      $0.explain("Fargate tasks have addresses of their own, and are no instances.")
      $0.targetType = .ip
      $0.vpcID = vpcID
      $0.deregistrationDelay = Value(expression: deregistrationDelay.expression)
      $0.tags = tags
      $0.healthCheck {
        $0.path = Value(text: service.healthPath)
        $0.interval = 30
        $0.timeout = 5
        $0.healthyThreshold = 2
        $0.unhealthyThreshold = 3
        $0.matcher = "200"
      }
    }
    .skip("CKV_AWS_378", "TLS ends at the load balancer; behind it is the VPC")
    target.rule(listenerARN: https.arn) {
      $0.priority = Value(number: service.priority)
      $0.tags = tags
      $0.action(type: .forward) { $0.targetGroupARN = target.group.arn }
      $0.condition {
        $0.pathPattern(values: Value(service.paths.map { Value(text: $0) }))
      }
    }
  }
}
