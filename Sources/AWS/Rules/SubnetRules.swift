import Terraform

/// What EC2 refuses in subnets.
enum SubnetRules {
  static let all: [Rule] = [
    Rule("subnet-size", on: "aws_subnet", limit: .subnetSize, remedy: "give it a block of a length from 16 to 28") {
      subnet in
      guard let network = subnet.network, !(16...28).contains(network.prefixLength) else { return [] }
      return [subnet["cidr_block"].violation("is \"\(network)\"")]
    },
    Rule(
      "subnet-in-vpc", on: "aws_subnet",
      limit: Limit(
        "the block of a subnet lies in a block of its VPC", source: "Amazon EC2 API Reference, \"CreateSubnet\""),
      remedy: "take a part of the VPC's block"
    ) { subnet in
      guard let network = subnet.network, let vpc = subnet["vpc_id"].target, let ranges = vpc.ranges,
        !ranges.contains(where: { $0.contains(network) })
      else { return [] }
      return [
        subnet["cidr_block"].violation(
          "is \"\(network)\", outside of \(ranges.map { "\"\($0)\"" }.joined(separator: " and ")) of \(vpc.address)")
      ]
    },
    Rule(
      "subnet-overlap", on: "aws_subnet",
      limit: Limit(
        "the blocks of a VPC's subnets have no address in common",
        source: "Amazon VPC User Guide, \"Subnet CIDR blocks\""),
      remedy: "give it a block of its own"
    ) { subnet in
      guard let network = subnet.network, let vpc = subnet["vpc_id"].target else { return [] }
      let other = subnet.plan.resources(ofType: "aws_subnet").prefix { $0 != subnet }
        .first { $0.network?.overlaps(network) == true && $0["vpc_id"].target == vpc }
      guard let other else { return [] }
      return [
        subnet["cidr_block"].violation(
          "is \"\(network)\", which overlaps \"\(other["cidr_block"].text ?? "")\" of \(other.address)")
      ]
    },
    Rule(
      "subnet-zone", on: "aws_subnet", limit: .zoneInRegion, remedy: "name a zone of the provider's region"
    ) { $0["availability_zone"].unlessZone(ofRegionOf: $0) },
  ]
}

extension Limit {
  /// /16 to /28.
  static let subnetSize = Limit(
    16...28, "the block of a subnet has a length from 16 to 28", source: "Amazon VPC User Guide, \"Subnet CIDR blocks\""
  )
  /// A zone belongs to a region.
  static let zoneInRegion = Limit(
    "a resource stands in a zone of the region that its provider is configured for",
    source: "Amazon EC2 User Guide, \"Regions and Zones\"")
}

extension PlannedArgument {
  /// A violation if a zone is known to be one of another region than the resource's.
  func unlessZone(ofRegionOf resource: PlannedResource) -> [Violation] {
    guard let zone = text, let region = resource.plan.providerArgument("region", of: resource)?.text,
      !zone.hasPrefix(region)
    else { return [] }
    return [violation("is \"\(zone)\", and the region is \(region)")]
  }
}

extension PlannedResource {
  /// The block of a subnet.
  fileprivate var network: IPv4Network? { self["cidr_block"].text.flatMap { try? IPv4Network($0) } }

  /// The blocks of a VPC, if all are known: its own, and those that are associated with it.
  fileprivate var ranges: [IPv4Network]? {
    guard type == "aws_vpc", mode == .managed, let own = network else { return nil }
    let others = plan.resources(ofType: "aws_vpc_ipv4_cidr_block_association").filter {
      $0["vpc_id"].target == self || $0["vpc_id"].target == nil
    }
    let more = others.map(\.network)
    return more.contains(nil) ? nil : [own] + more.compactMap { $0 }
  }
}
