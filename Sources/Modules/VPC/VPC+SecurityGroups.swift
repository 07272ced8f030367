import AWS
import Terraform

/// The groups of the load balancer and of the tasks it reaches.
struct SecurityGroupHandles: HandleGroup {
  let alb = AWS.SecurityGroup("alb")
  let ecs = AWS.SecurityGroup("ecs")
}

extension VPC {
  @ModuleBuilder var securityGroups: ModuleContent {
    Section("Security groups")
    securityGroup(groups.alb, "Load balancer")
    securityGroup(groups.ecs, "ECS tasks")
    guarded.map { securityGroup($0.group, Value(text: $0.shape.title)) }
    publicRules
    taskRules
    guarded.map(rules)
  }

  @ModuleBuilder private var publicRules: ModuleContent {
    ingress("alb_https", "HTTPS from the internet", into: groups.alb, from: .internet, .tcp(443))
    ingress("alb_http", "HTTP from the internet, only to be redirected", into: groups.alb, from: .internet, .tcp(80))
      .skip("CKV_AWS_260", "the listener on port 80 only redirects to HTTPS")
    zip(services, ports).map {
      egress(
        "alb_\($0.label)", "To the service \(swift: $0.name)", from: groups.alb, to: .group(groups.ecs),
        .tcp($1.wrappedValue))
    }
  }

  @ModuleBuilder private var taskRules: ModuleContent {
    zip(services, ports).map {
      ingress(
        "ecs_\($0.label)", "The service \(swift: $0.name), from the load balancer", into: groups.ecs,
        from: .group(groups.alb), .tcp($1.wrappedValue))
    }
    egress("ecs_all", "External APIs and proxies, on any port", from: groups.ecs, to: .internet, .all)
  }

  /// A group without rules; its name is made unique, so that a replacement can stand before the old one goes.
  func securityGroup(
    _ group: AWS.SecurityGroup, _ description: Value<SecurityGroupDescription>, file: String = #filePath,
    line: Int = #line
  ) -> Definition<AWS.SecurityGroup> {
    let label: Value<String> = "\(name)-\(swift: group._handle.name)"
    return group(file: file, line: line) {
      $0.namePrefix = "\(label)-"
      $0.description = description
      $0.vpcID = vpc.id
      $0.tags = named(label)
    }
    .lifecycle { $0.createBeforeDestroy = true }
    .skip("CKV2_AWS_5", "attached by the module that uses it")
  }

  func ingress(
    _ name: String, _ description: Value<SecurityGroupDescription>, into group: AWS.SecurityGroup,
    from peer: SecurityGroupPeer, _ traffic: SecurityGroupTraffic, file: String = #filePath, line: Int = #line
  ) -> Definition<AWS.VPCSecurityGroupIngressRule> {
    AWS.VPCSecurityGroupIngressRule(name, file: file, line: line)(
      securityGroupID: group.id, ipProtocol: traffic.ipProtocol, file: file, line: line
    ) {
      $0.admit(traffic, peer, description)
      $0.tags = tags
    }
  }

  func egress(
    _ name: String, _ description: Value<SecurityGroupDescription>, from group: AWS.SecurityGroup,
    to peer: SecurityGroupPeer, _ traffic: SecurityGroupTraffic, file: String = #filePath, line: Int = #line
  ) -> Definition<AWS.VPCSecurityGroupEgressRule> {
    AWS.VPCSecurityGroupEgressRule(name, file: file, line: line)(
      securityGroupID: group.id, ipProtocol: traffic.ipProtocol, file: file, line: line
    ) {
      $0.admit(traffic, peer, description)
      $0.tags = tags
    }
  }
}
