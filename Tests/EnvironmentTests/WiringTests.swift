import TestSupport
import Testing

/// What stands in which place once there are identifiers: three zones, two NAT gateways.
@Suite(.requires(.terraform, .providerMirror)) struct WiringTests {
  /// The one resource of a type with a value in an attribute.
  private func one(_ type: String, _ attribute: String, _ value: JSON?, in state: State) throws -> Resource {
    let found = state.resources(type).filter { $0[attribute] == value }
    try #require(found.count == 1, "\(type) with \(attribute) \(value?.description ?? "unknown")")
    return found[0]
  }

  @Test func `R2.3 a private subnet leaves by the NAT gateway of its zone, or by the last one`() async throws {
    let state = try await Variations.get().applied
    var zones: [String: String] = [:]
    for subnet in state.resources("aws_subnet", "private") {
      let association = try one("aws_route_table_association", "subnet_id", subnet["id"], in: state)
      let table = try one("aws_route_table", "id", association["route_table_id"], in: state)
      #expect(table["vpc_id"] == subnet["vpc_id"])
      let route = try one("aws_route", "route_table_id", table["id"], in: state)
      let gateway = try one("aws_nat_gateway", "id", route["nat_gateway_id"], in: state)
      let outer = try one("aws_subnet", "id", gateway["subnet_id"], in: state)
      #expect(outer.name == "public")
      zones[subnet["availability_zone"]?.string ?? ""] = outer["availability_zone"]?.string
    }
    #expect(zones == ["us-east-1c": "us-east-1c", "us-east-1a": "us-east-1a", "us-east-1b": "us-east-1a"])
  }

  @Test func `R2.3 each NAT gateway has an address of its own`() async throws {
    let state = try await Variations.get().applied
    let used = Set(state.resources("aws_nat_gateway").map { $0["allocation_id"] })
    #expect(used == Set(state.resources("aws_eip").map { $0["id"] }))
    #expect(used.count == 2)
  }

  @Test func `R2.2 every public subnet leaves by the internet gateway`() async throws {
    let state = try await Variations.get().applied
    let subnets = state.resources("aws_subnet", "public")
    #expect(subnets.count == 3)
    for subnet in subnets {
      let association = try one("aws_route_table_association", "subnet_id", subnet["id"], in: state)
      let route = try one("aws_route", "route_table_id", association["route_table_id"], in: state)
      let gateway = try one("aws_internet_gateway", "id", route["gateway_id"], in: state)
      #expect(gateway["vpc_id"] == subnet["vpc_id"])
    }
  }

  @Test func `endpoints stand in the private subnets and in the tables that lead there`() async throws {
    let state = try await Variations.get().applied
    let subnets = Set(state.resources("aws_subnet", "private").compactMap { $0["id"] })
    let interfaces = state.resources("aws_vpc_endpoint", "interface")
    #expect(interfaces.count == 2)
    let groups = state.resources("aws_security_group", "endpoints").compactMap { $0["id"] }
    for endpoint in interfaces {
      #expect(Set(endpoint["subnet_ids"]?.elements ?? []) == subnets)
      #expect(endpoint["security_group_ids"]?.elements == groups)
    }
    let tables = Set(state.resources("aws_route_table", "private").compactMap { $0["id"] })
    #expect(tables.count == 3)
    #expect(state.resources("aws_vpc_endpoint", "s3").map { Set($0["route_table_ids"]?.elements ?? []) } == [tables])
  }

  @Test func `everything that names a VPC names the same one`() async throws {
    let state = try await Variations.get().applied
    let network = state.resources("aws_vpc")[0]["id"]
    let named = state.resources.filter { $0.mode == "managed" && $0["vpc_id"] != nil }
    #expect(named.count > 20)
    for resource in named { #expect(resource["vpc_id"] == network, "\(resource.address)") }
  }
}
