import AWS
import HCL
import Terraform
import Testing

@Suite struct RegionTests {
  @Test func `takes the regions it knows and newer ones of the same form`() {
    #expect(Region.refused(Region.values + ["us-iso-east-1", "eu-east-9"]) == [])
    #expect(Set(Region.values).count == Region.values.count)
  }

  @Test(arguments: [
    (
      "us-east-1a",
      "\"us-east-1a\" is no region — the letter at its end makes it an availability zone — write us-east-1"
    ),
    (
      "us-east1",
      "\"us-east1\" is no region — a region reads like us-east-1 — use a member such as .usEast1; did you mean"
        + " \"us-east-1\"?"
    ),
    (
      "EU-CENTRAL-1",
      "\"EU-CENTRAL-1\" is no region — a region reads like us-east-1 — use a member such as .usEast1; did you mean"
        + " \"eu-central-1\"?"
    ),
    ("Virginia", "\"Virginia\" is no region — a region reads like us-east-1 — use a member such as .usEast1"),
  ])
  func `says what is wrong`(_ literal: String, _ line: String) {
    #expect(Region.fault(in: literal)?.line == line)
  }

  @Test func `has a member for each region it knows`() {
    let members: [Value<Region>] = [
      .afSouth1, .apEast1, .apEast2, .apNortheast1, .apNortheast2, .apNortheast3, .apSouth1, .apSouth2, .apSoutheast1,
      .apSoutheast2, .apSoutheast3, .apSoutheast4, .apSoutheast5, .apSoutheast6, .apSoutheast7, .caCentral1, .caWest1,
      .euCentral1, .euCentral2, .euNorth1, .euSouth1, .euSouth2, .euWest1, .euWest2, .euWest3, .ilCentral1,
      .meCentral1, .meSouth1, .mxCentral1, .saEast1, .usEast1, .usEast2, .usWest1, .usWest2, .cnNorth1, .cnNorthwest1,
      .usGovEast1, .usGovWest1, .euscDeEast1,
    ]
    #expect(members.map(\.expression) == Region.values.map(Expression.string))
  }
}
