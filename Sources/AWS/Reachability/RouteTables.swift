import Terraform

/// Where the subnets of an environment send what is for the internet.
struct RouteTables {
  private let associations: [(subnet: PlannedResource, table: PlannedResource)]
  private let routes: [(table: PlannedResource, argument: PlannedBlock)]

  init(_ plan: PlannedConfiguration) {
    associations = plan.resources(ofType: "aws_route_table_association").compactMap { association in
      guard let subnet = association["subnet_id"].target, let table = association["route_table_id"].target else {
        return nil
      }
      return (subnet, table)
    }
    let apart = plan.resources(ofType: "aws_route").compactMap { route in
      route["route_table_id"].target.map { ($0, route.arguments) }
    }
    let inside = plan.resources(ofType: "aws_route_table").flatMap { table in table.blocks("route").map { (table, $0) }
    }
    routes = apart + inside
  }

  /// Whether a subnet has a route to an internet gateway, so that public addresses in it are reached.
  func leadsToInternetGateway(_ subnet: PlannedResource) -> Bool {
    leads(subnet) { $0["gateway_id"].target?.type == "aws_internet_gateway" }
  }

  /// Whether a subnet has a route out by a NAT gateway.
  func leadsToNAT(_ subnet: PlannedResource) -> Bool {
    leads(subnet) { $0["nat_gateway_id"].isSet }
  }

  private func leads(_ subnet: PlannedResource, _ isWay: (PlannedBlock) -> Bool) -> Bool {
    associations.contains { association in
      association.subnet == subnet && routes.contains { $0.table == association.table && isWay($0.argument) }
    }
  }
}
