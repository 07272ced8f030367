import AWS
import Terraform

/// What carries traffic out of the VPC.
struct RoutingHandles: HandleGroup {
  let addresses = AWS.EIP.Counted("nat")
  let natGateways = AWS.NATGateway.Counted("this")
  let publicTable = AWS.RouteTable("public")
  let privateTables = AWS.RouteTable.Counted("private")
  let publicRoute = AWS.Route("public_internet")
  let privateRoutes = AWS.Route.Counted("private_nat")
  let publicAssociations = AWS.RouteTableAssociation.Counted("public")
  let privateAssociations = AWS.RouteTableAssociation.Counted("private")
}

extension VPC {
  @ModuleBuilder var routes: ModuleContent {
    Section("Routing")
    routing.addresses(count: natGatewayCount) { address, index in
      address.domain = .vpc
      address.tags = named("\(name)-nat-\(availabilityZones[index])")
    }
    .dependsOn(internetGateway)
    routing.natGateways(count: natGatewayCount, subnetID: publicSubnets[routing.natGateways.index].id) {
      gateway, index in
      gateway.allocationID = routing.addresses[index].id
      gateway.tags = named("\(name)-\(availabilityZones[index])")
    }
    .dependsOn(internetGateway)
    routing.publicTable(vpcID: vpc.id) {
      $0.tags = named("\(name)-public")
    }
    routing.publicRoute(routeTableID: routing.publicTable.id) {
      $0.destinationCIDRBlock = "0.0.0.0/0"
      $0.gatewayID = internetGateway.id
    }
    routing.publicAssociations(
      count: length(availabilityZones), routeTableID: routing.publicTable.id
    ) { association, index in
      association.subnetID = publicSubnets[index].id
    }
    routing.privateTables(count: length(availabilityZones), vpcID: vpc.id) { table, index in
      table.tags = named("\(name)-private-\(availabilityZones[index])")
    }
    .comment("One a zone even with one NAT gateway, so that a second gateway changes routes and nothing else.")
    routing.privateRoutes(
      count: length(availabilityZones), routeTableID: routing.privateTables[routing.privateRoutes.index].id
    ) { route, index in
      route.destinationCIDRBlock = "0.0.0.0/0"
      route.natGatewayID = routing.natGateways[min(index, natGatewayCount - 1)].id
    }
    routing.privateAssociations(
      count: length(availabilityZones),
      routeTableID: routing.privateTables[routing.privateAssociations.index].id
    ) { association, index in
      association.subnetID = privateSubnets[index].id
    }
  }
}
