import AWS
import HCL
import Terraform
import Testing

@Suite struct CIDRBlockTests {
  @Test func `takes blocks that start where they say`() {
    #expect(CIDRBlock.refused(["10.0.0.0/16", "0.0.0.0/0", "192.168.1.128/25", "10.0.0.1/32"]) == [])
  }

  @Test(arguments: [
    ("10.0.0.0", "\"10.0.0.0\" is no CIDR block — a CIDR block reads address/length — write it like 10.0.0.0/16"),
    (
      "10.0.0.256/16",
      "\"10.0.0.256/16\" is no CIDR block — an IPv4 address has four numbers from 0 to 255 without leading zeros"
        + " — correct the address"
    ),
    (
      "10.0.0.0/33",
      "\"10.0.0.0/33\" is no CIDR block — the length of an IPv4 block is 0 to 32 — correct the number after the slash"
    ),
    (
      "10.0.1.0/16",
      "\"10.0.1.0/16\" has host bits set — AWS takes the first address of a block only"
        + " — write 10.0.0.0/16, or a longer prefix"
    ),
    (
      "fd00::/8",
      "\"fd00::/8\" is no IPv4 CIDR block — an address with colons is one of IPv6"
        + " — write an IPv4 block, or set the argument for IPv6 blocks"
    ),
  ])
  func `says what is wrong`(_ literal: String, _ line: String) {
    #expect(CIDRBlock.fault(in: literal)?.line == line)
  }

  @Test func `is made of a computed block`() throws {
    let network = try #require(try IPv4Network("10.0.0.0/16").subnet(newBits: 8, number: 3))
    #expect(Value<CIDRBlock>(network).expression == .string("10.0.3.0/24"))
    #expect(Value<CIDRBlock>.everyIPv4.expression == .string("0.0.0.0/0"))
  }
}
