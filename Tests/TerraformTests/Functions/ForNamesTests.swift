import HCL
import Testing

@testable import Terraform

@Suite struct ForNamesTests {
  private let zones = Value<[String]>(expression: .reference("var", "zones"))

  @Test("refuses a name that is no identifier")
  func noIdentifier() {
    #expect(
      zones.map("a zone") { $0 }.faults == [
        LiteralFault(
          "a zone", what: "\"a zone\" is no name for the value of a for",
          why: "a name starts with a letter or _ and goes on with letters, digits, _ and -",
          remedy: "choose another name")
      ])
  }

  @Test("refuses a name that hides a reference of Terraform", arguments: ["var", "local", "each", "path", "null"])
  func reserved(_ name: String) {
    #expect(
      zones.filter(name) { $0 != "a" }.faults == [
        LiteralFault(
          name, what: "\"\(name)\" is no name for the value of a for",
          why: "inside the for it would hide Terraform's own", remedy: "choose another name")
      ])
  }

  @Test("refuses two equal names")
  func equalNames() {
    #expect(
      zones.toMap("zone", "zone") { _, zone in (zone, zone) }.faults == [
        LiteralFault(
          "zone", what: "for gives the name zone twice", why: "the second hides the first", remedy: "choose two names")
      ])
  }

  @Test("refuses the name of an outer for inside it, wherever the inner one stands")
  func nestedNames() {
    let fault = LiteralFault(
      "zone", what: "a for inside a for gives the name zone again", why: "inside it the outer value is hidden",
      remedy: "choose another name")
    let inner = zones.map("zone") { $0 }
    #expect(zones.map("zone") { _ in inner }.faults == [fault])
    #expect(zones.map("zone") { _ in "x\(inner[0])" }.faults == [fault])
    #expect(zones.map("zone") { upper(inner[length($0)]) }.faults == [fault])
    #expect(zones.map("zone", where: { contains(inner, $0) }) { $0 }.faults == [fault])
    #expect(zones.toMap("zone") { (join($0, inner), "x" as Value<String>) }.faults == [fault])
    #expect(zones.map("zone") { ($0 == inner[0]).then(-length(inner), else: 1) }.faults == [fault])
    #expect(zones.map("other") { _ in inner }.faults.isEmpty)
    let text: Value<String> = "\(for: "zone", in: zones, do: { "\($0)\(for: "zone", in: zones, do: { $0 })" })"
    #expect(text.faults == [fault])
  }

  @Test("keeps the faults of all parts, in order")
  func faults() {
    let wrong = { (name: String) in zones.map(name) { $0 } }
    let value = wrong("1").map("zone", where: { _ in contains(wrong("2"), "x") }) { _ in wrong("3") }
    #expect(value.faults.map(\.literal) == ["1", "2", "3"])
    let object = wrong("1").toMap("zone") { (join($0, wrong("2")), wrong("3")) }
    #expect(object.faults.map(\.literal) == ["1", "2", "3"])
  }
}
