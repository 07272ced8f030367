import AWS
import HCL
import Terraform
import Testing

@Suite struct IPv6CIDRBlockTests {
  @Test func `takes blocks that start where they say`() {
    #expect(IPv6CIDRBlock.refused(["2001:db8::/32", "::/0", "2001:DB8:0:1::/64"]) == [])
  }

  @Test(arguments: [
    (
      "2001:db8::",
      "\"2001:db8::\" is no IPv6 CIDR block — a CIDR block reads address/length — write it like 2001:db8:1234::/56"
    ),
    (
      "10.0.0.0/8",
      "\"10.0.0.0/8\" is no IPv6 CIDR block — an IPv6 address has eight groups of up to four hexadecimal digits,"
        + " one run of zeros left out as :: — correct the address"
    ),
    (
      "2001:db8::/129",
      "\"2001:db8::/129\" is no IPv6 CIDR block — the length of an IPv6 block is 0 to 128"
        + " — correct the number after the slash"
    ),
    (
      "2001:db8::1/64",
      "\"2001:db8::1/64\" has host bits set — AWS takes the first address of a block only"
        + " — write 2001:db8::/64, or a longer prefix"
    ),
  ])
  func `says what is wrong`(_ literal: String, _ line: String) {
    #expect(IPv6CIDRBlock.fault(in: literal)?.line == line)
  }

  @Test func `is made of a computed block`() throws {
    #expect(Value<IPv6CIDRBlock>(try IPv6Network("2001:db8::/32")).expression == .string("2001:db8::/32"))
    #expect(Value<IPv6CIDRBlock>.everyIPv6.expression == .string("::/0"))
  }
}
