import AWS
import Testing

@Suite struct AvailabilityZoneTests {
  @Test func `takes zones, Local Zones and Wavelength Zones`() {
    let zones = ["us-east-1a", "ap-southeast-2c", "us-gov-west-1b", "us-west-2-lax-1a", "us-east-1-wl1-bos-wlz-1"]
    #expect(AvailabilityZone.refused(zones) == [])
  }

  @Test(arguments: [
    (
      "us-east-1",
      "\"us-east-1\" is no availability zone — it names a whole region"
        + " — add the letter of a zone, for example us-east-1a"
    ),
    (
      "use1-az1",
      "\"use1-az1\" is no availability zone — it is a zone's identifier, and this argument takes its name"
        + " — write the name, for example us-east-1a, or set the argument for zone identifiers"
    ),
    (
      "us-east-1A",
      "\"us-east-1A\" is no availability zone — a zone reads like us-east-1a — write the region and the letter of a zone"
        + "; did you mean \"us-east-1a\"?"
    ),
  ])
  func `says what is wrong`(_ literal: String, _ line: String) {
    #expect(AvailabilityZone.fault(in: literal)?.line == line)
  }
}
