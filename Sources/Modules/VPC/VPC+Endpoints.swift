import AWS
import Terraform

/// Ways to AWS services that do not go through NAT.
struct EndpointHandles: HandleGroup {
  let s3 = AWS.VPCEndpoint("s3")
  let group = AWS.SecurityGroup("endpoints")
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
    securityGroup(endpoints.group, "Interface endpoints")
    for (source, group) in [("ecs", groups.ecs), ("temporal", groups.temporal), ("clickhouse", groups.clickHouse)] {
      ingress("endpoints_from_\(source)", "HTTPS to AWS services", into: endpoints.group, from: .group(group), .tcp(443))
    }
    endpoints.interface(
      forEach: enableInterfaceEndpoints.then(interfaceEndpointServices, else: toset([])), vpcID: vpc.id
    ) { endpoint, service in
      endpoint.serviceName = "com.amazonaws.\(region.name).\(service.key)"
      endpoint.vpcEndpointType = .interface
      endpoint.privateDNSEnabled = true
      endpoint.subnetIDs = privateSubnets.id
      endpoint.securityGroupIDs = [endpoints.group.id]
      endpoint.tags = named("\(name)-\(service.key)")
    }
  }
}
