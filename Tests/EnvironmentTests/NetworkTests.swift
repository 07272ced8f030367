import TestSupport
import Testing

/// Requirement 2, criteria 1 to 3: the VPC, its subnets and its ways out.
@Suite(.requires(.terraform, .providerMirror)) struct NetworkTests {
  @Test(arguments: [("staging", "10.0.0.0/16" as JSON), ("production", "10.1.0.0/16")])
  func `R2.1 one VPC with names in DNS`(environment: String, range: JSON) async throws {
    let plan = try await Rehearsal.of(environment).plan
    let networks = plan.resources("aws_vpc")
    #expect(networks.map(\.address) == ["module.vpc.aws_vpc.this"])
    let network = try #require(networks.first)
    #expect(network["cidr_block"] == range)
    #expect(network["enable_dns_support"] == true)
    #expect(network["enable_dns_hostnames"] == true)
  }

  @Test(arguments: Rehearsal.names)
  func `R2.1 the range is configurable, 10.0.0.0/16 and two zones by default`(environment: String) async throws {
    let module = try #require(try await Rehearsal.of(environment).plan.module("vpc"))
    #expect(module.variables?["cidr_block"]?.default == "10.0.0.0/16")
    #expect(module.variables?["availability_zones"]?.default == ["us-east-1a", "us-east-1b"])
    #expect(module.block("aws_vpc.this")?["cidr_block"].references == ["var.cidr_block"])
  }

  @Test(
    arguments: [
      ("staging", ["10.0.0.0/24", "10.0.1.0/24"] as [JSON], ["10.0.16.0/24", "10.0.17.0/24"] as [JSON]),
      ("production", ["10.1.0.0/24", "10.1.1.0/24"], ["10.1.16.0/24", "10.1.17.0/24"]),
    ])
  func `R2.2 a public and a private subnet in each of two zones`(
    environment: String, publicRanges: [JSON], privateRanges: [JSON]
  ) async throws {
    let plan = try await Rehearsal.of(environment).plan
    for (name, ranges) in [("public", publicRanges), ("private", privateRanges)] {
      let subnets = plan.resources("aws_subnet", name, module: "vpc")
      #expect(subnets.map { $0["availability_zone"] } == ["us-east-1a", "us-east-1b"])
      #expect(subnets.map { $0["cidr_block"] } == ranges.map(Optional.some))
      for subnet in subnets {
        #expect(subnet.references("vpc_id") == ["aws_vpc.this.id"])
        #expect(subnet["map_public_ip_on_launch"] == false)
      }
    }
    #expect(plan.resources("aws_subnet").count == 4)
  }

  @Test(arguments: Rehearsal.names)
  func `R2.2 a route table for the public subnets leads to the internet`(environment: String) async throws {
    let plan = try await Rehearsal.of(environment).plan
    let routes = plan.resources("aws_route", "public_internet")
    #expect(routes.count == 1)
    for route in routes {
      #expect(route["destination_cidr_block"] == "0.0.0.0/0")
      #expect(route.references("route_table_id") == ["aws_route_table.public.id"])
      #expect(route.references("gateway_id") == ["aws_internet_gateway.this.id"])
    }
    let associations = plan.resources("aws_route_table_association", "public")
    #expect(associations.count == 2)
    for association in associations {
      #expect(association.references("route_table_id") == ["aws_route_table.public.id"])
      #expect(association.references("subnet_id") == ["aws_subnet.public", "count.index"])
    }
    #expect(plan.resources("aws_internet_gateway").map { $0.references("vpc_id") } == [["aws_vpc.this.id"]])
  }

  @Test(arguments: [("staging", 1), ("production", 2)])
  func `R2.3 NAT gateways in public subnets, each with an address`(environment: String, count: Int) async throws {
    let plan = try await Rehearsal.of(environment).plan
    let gateways = plan.resources("aws_nat_gateway")
    let addresses = plan.resources("aws_eip")
    #expect(gateways.map(\.key) == (0..<count).map { .number(Double($0)) })
    #expect(addresses.map(\.key) == (0..<count).map { .number(Double($0)) })
    for gateway in gateways {
      #expect(gateway["connectivity_type"] == "public")
      #expect(gateway.references("subnet_id") == ["aws_subnet.public", "count.index"])
      #expect(gateway.references("allocation_id") == ["aws_eip.nat", "count.index"])
      #expect(gateway.dependsOn == ["aws_internet_gateway.this"])
    }
    for address in addresses {
      #expect(address["domain"] == "vpc")
      #expect(address.dependsOn == ["aws_internet_gateway.this"])
    }
    let count = plan.module("vpc")?.variables?["nat_gateway_count"]?.default
    #expect(count == 2, "one a zone unless an environment says otherwise")
  }

  @Test(arguments: Rehearsal.names)
  func `R2.3 a route table for the private subnet of each zone leads to NAT`(environment: String) async throws {
    let plan = try await Rehearsal.of(environment).plan
    #expect(plan.resources("aws_route_table", "private").count == 2)
    #expect(plan.resources("aws_route_table").count == 3)
    let routes = plan.resources("aws_route", "private_nat")
    #expect(routes.count == 2)
    for route in routes {
      #expect(route["destination_cidr_block"] == "0.0.0.0/0")
      #expect(route.references("route_table_id") == ["aws_route_table.private", "count.index"])
      #expect(route.references("nat_gateway_id") == ["aws_nat_gateway.this", "count.index", "var.nat_gateway_count"])
    }
    #expect(plan.resources("aws_route").count == 3)
    let associations = plan.resources("aws_route_table_association", "private")
    #expect(associations.count == 2)
    for association in associations {
      #expect(association.references("route_table_id") == ["aws_route_table.private", "count.index"])
      #expect(association.references("subnet_id") == ["aws_subnet.private", "count.index"])
    }
    for table in plan.resources("aws_route_table") {
      #expect(!table.writes("route"), "routes are resources of their own; the two forms undo each other")
    }
  }

  @Test(arguments: Rehearsal.names)
  func `R2.3 what starts in a private subnet waits for its way out`(environment: String) async throws {
    let output = try await Rehearsal.of(environment).plan.module("vpc")?.outputs?["private_subnet_ids"]
    #expect(output?.dependsOn?.sorted() == ["aws_route.private_nat", "aws_route_table_association.private"])
  }

  @Test(arguments: Rehearsal.names)
  func `S3 is reached by a gateway endpoint from the private subnets`(environment: String) async throws {
    let plan = try await Rehearsal.of(environment).plan
    let endpoints = plan.resources("aws_vpc_endpoint", "s3")
    #expect(endpoints.map { $0["service_name"] } == ["com.amazonaws.us-east-1.s3"])
    #expect(endpoints.map { $0["vpc_endpoint_type"] } == ["Gateway"])
    #expect(endpoints.map { $0.references("route_table_ids") } == [["aws_route_table.private"]])
  }

  @Test func `production reaches four AWS services by interface endpoints`() async throws {
    let endpoints = try await Rehearsal.of("production").plan.resources("aws_vpc_endpoint", "interface")
    let services = ["ecr.api", "ecr.dkr", "logs", "secretsmanager"]
    #expect(endpoints.compactMap { $0.key?.string }.sorted() == services)
    for endpoint in endpoints {
      let service = try #require(endpoint.key?.string)
      #expect(endpoint["service_name"] == .string("com.amazonaws.us-east-1.\(service)"))
      #expect(endpoint["vpc_endpoint_type"] == "Interface")
      #expect(endpoint["private_dns_enabled"] == true)
      #expect(endpoint.references("subnet_ids") == ["aws_subnet.private"])
      #expect(endpoint.references("security_group_ids").map(SecurityRule.group) == ["endpoints"])
    }
  }

  @Test func `staging has no interface endpoint, and no group and rule for one`() async throws {
    let plan = try await Rehearsal.of("staging").plan
    #expect(plan.resources("aws_vpc_endpoint").map(\.address) == ["module.vpc.aws_vpc_endpoint.s3"])
    #expect(plan.resources("aws_security_group", "endpoints").map(\.address) == [])
    #expect(plan.resources.filter { $0.name.hasPrefix("endpoints_from") }.map(\.address) == [])
  }
}
