import AWS
import Terraform
import Testing

@Suite struct SubnetRuleTests {
  private let network = AWS.VPC("this")
  private let subnet = AWS.Subnet("one")
  private let other = AWS.Subnet("other")
  private let subnets = AWS.Subnet.Counted("private")

  @Test func `refuses a subnet smaller than 16 addresses`() {
    refuses(
      """
      aws_subnet.one: cidr_block is "10.0.0.0/29" — the block of a subnet has a length from 16 to 28 (Amazon VPC User \
      Guide, "Subnet CIDR blocks") — give it a block of a length from 16 to 28 [subnet-size]
      """
    ) {
      subnet(vpcID: network.id) {
        $0.cidrBlock = "10.0.0.0/29"  // ←
      }
    }
    accepts { subnet(vpcID: network.id) { $0.cidrBlock = "10.0.0.0/28" } }
  }

  @Test func `refuses a subnet that is computed too small, in every instance at once`() {
    refuses(
      """
      aws_subnet.private[0]: cidr_block is "10.0.0.56/29" (and so in 2 more) — the block of a subnet has a length from \
      16 to 28 (Amazon VPC User Guide, "Subnet CIDR blocks") — give it a block of a length from 16 to 28 [subnet-size]
      """
    ) {
      network { $0.cidrBlock = "10.0.0.0/24" }
      subnets(count: 3, vpcID: network.id) { subnet, index in
        subnet.cidrBlock = cidrsubnet(network.cidrBlock, newbits: 5, netnum: 7)  // ←
      }
      .waive("subnet-overlap", "a test of another rule")
    }
    accepts {
      network { $0.cidrBlock = "10.0.0.0/24" }
      subnets(count: 16, vpcID: network.id) { subnet, index in
        subnet.cidrBlock = cidrsubnet(network.cidrBlock, newbits: 4, netnum: index)
      }
    }
  }

  @Test func `refuses a subnet outside of its VPC`() {
    refuses(
      """
      aws_subnet.one: cidr_block is "10.1.0.0/24", outside of "10.0.0.0/16" of aws_vpc.this — the block of a subnet \
      lies in a block of its VPC (Amazon EC2 API Reference, "CreateSubnet") — take a part of the VPC's block \
      [subnet-in-vpc]
      """
    ) {
      network { $0.cidrBlock = "10.0.0.0/16" }
      subnet(vpcID: network.id) {
        $0.cidrBlock = "10.1.0.0/24"  // ←
      }
    }
    accepts {
      network { $0.cidrBlock = "10.0.0.0/16" }
      AWS.VPCIPv4CIDRBlockAssociation("more")(vpcID: network.id) { $0.cidrBlock = "10.1.0.0/16" }
      subnet(vpcID: network.id) { $0.cidrBlock = "10.1.0.0/24" }
    }
    accepts {
      network { $0.ipv4IPAMPoolID = "ipam-pool-1" }
      subnet(vpcID: network.id) { $0.cidrBlock = "10.1.0.0/24" }
    }
  }

  @Test func `refuses two subnets of a VPC that overlap`() {
    refuses(
      """
      aws_subnet.other: cidr_block is "10.0.15.0/24", which overlaps "10.0.0.0/20" of aws_subnet.one — the blocks of a \
      VPC's subnets have no address in common (Amazon VPC User Guide, "Subnet CIDR blocks") — give it a block of its \
      own [subnet-overlap]
      """
    ) {
      network { $0.cidrBlock = "10.0.0.0/16" }
      subnet(vpcID: network.id) { $0.cidrBlock = "10.0.0.0/20" }
      other(vpcID: network.id) {
        $0.cidrBlock = "10.0.15.0/24"  // ←
      }
    }
    accepts {
      network { $0.cidrBlock = "10.0.0.0/16" }
      AWS.VPC("second") { $0.cidrBlock = "10.0.0.0/16" }
      subnet(vpcID: network.id) { $0.cidrBlock = "10.0.0.0/20" }
      other(vpcID: network.id) { $0.cidrBlock = "10.0.16.0/24" }
      AWS.Subnet("third")(vpcID: AWS.VPC("second").id) { $0.cidrBlock = "10.0.0.0/20" }
    }
  }

  @Test func `refuses a zone of another region, in a module call's argument`() {
    let call = ModuleCall(Zone())
    refuses(
      """
      module.zone.aws_subnet.this: availability_zone is "eu-west-1a", and the region is us-east-1 — a resource stands \
      in a zone of the region that its provider is configured for (Amazon EC2 User Guide, "Regions and Zones") — name \
      a zone of the provider's region [subnet-zone]
      """
    ) {
      call {
        $0.zone = "eu-west-1a"  // ←
      }
    }
    accepts { call { $0.zone = "us-east-1f" } }
    accepts { call { $0.zone = "us-east-1-wl1-bos-wlz-1" } }
  }
}

/// A module with one subnet in a zone that its caller names.
private struct Zone: Module {
  static let name = "zone"

  @Variable("zone", "Zone of the subnet.") var zone: Value<AvailabilityZone>
  let subnet = AWS.Subnet("this")

  var body: ModuleContent {
    subnet(vpcID: "vpc-1") { $0.availabilityZone = zone }
  }
}
