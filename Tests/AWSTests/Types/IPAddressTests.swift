import AWS
import Testing

@Suite struct IPAddressTests {
  @Test func `takes addresses of both families`() {
    #expect(IPAddress.refused(["10.0.0.10", "255.255.255.255", "::1", "2001:db8::10", "::ffff:10.0.0.1"]) == [])
  }

  @Test(arguments: [
    ("10.0.0.10/32", "\"10.0.0.10/32\" is no IP address — a slash makes it a CIDR block — write the address alone"),
    ("10.0.0", "\"10.0.0\" is no IP address — an address reads like 10.0.0.10 or 2001:db8::10 — correct the address"),
    ("host", "\"host\" is no IP address — an address reads like 10.0.0.10 or 2001:db8::10 — correct the address"),
  ])
  func `says what is wrong`(_ literal: String, _ line: String) {
    #expect(IPAddress.fault(in: literal)?.line == line)
  }
}
