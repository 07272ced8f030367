import AWS
import Terraform

/// Ways to AWS services that do not go through NAT.
struct EndpointHandles: HandleGroup {
  let s3 = AWS.VPCEndpoint("s3")
  let group = AWS.SecurityGroup.Counted("endpoints")
  let rules = AWS.VPCSecurityGroupIngressRule.Keyed<ID<AWS.SecurityGroup>>("endpoints")
  let interface = AWS.VPCEndpoint.Keyed<String>("interface")
}

extension VPC {
  @ModuleBuilder var vpcEndpoints: ModuleContent {
    Section("Endpoints")
    endpoints.s3(vpcID: vpc.id) {
      $0.serviceName = "com.amazonaws.\(region.name).s3"
      $0.vpcEndpointType = .gateway
      $0.routeTableIDs = routing.privateTables.id
      $0.tags = named("\(name)-s3")
    }
    .comment("Free, and takes the layers of container images off the NAT gateways.")
    endpoints.group(count: enableInterfaceEndpoints.then(1, else: 0)) { group, _ in
      group.namePrefix = "\(name)-endpoints-"
      group.description = "Interface endpoints"
      group.vpcID = vpc.id
      group.tags = named("\(name)-endpoints")
    }
    .lifecycle { $0.createBeforeDestroy = true }
    endpoints.rules(
      forEach: enableInterfaceEndpoints.then(endpointClients, else: [:]), securityGroupID: endpoints.group[0].id,
      ipProtocol: "tcp"
    ) { rule, client in
      rule.description = "HTTPS to AWS services"
      rule.fromPort = 443
      rule.toPort = 443
      rule.referencedSecurityGroupID = client.value
      rule.tags = tags
    }
    endpoints.interface(
      forEach: enableInterfaceEndpoints.then(interfaceEndpointServices, else: toset([])), vpcID: vpc.id
    ) { endpoint, service in
      endpoint.serviceName = "com.amazonaws.\(region.name).\(service.key)"
      endpoint.vpcEndpointType = .interface
      endpoint.privateDNSEnabled = true
      endpoint.subnetIDs = privateSubnets.id
      endpoint.securityGroupIDs = endpoints.group.id
      endpoint.tags = named("\(name)-\(service.key)")
    }
  }

  /// Who calls AWS services from inside the VPC: tasks, and the groups that may leave it.
  private var endpointClients: Value<[String: ID<AWS.SecurityGroup>]> {
    let others = guarded.filter { !$0.shape.exits.isEmpty }
    return Value([("ecs", groups.ecs.id)] + others.map { (MapKey(stringLiteral: $0.shape.name), $0.group.id) })
  }
}
