import AWS
import Testing

@Suite struct EmailAddressTests {
  @Test func `takes addresses`() {
    #expect(EmailAddress.refused(["ops@morket.example", "ops+alarms@mail.morket.example"]) == [])
  }

  @Test(arguments: ["ops", "ops@", "@morket.example", "ops@localhost", "a b@morket.example", "a@b@morket.example"])
  func `says what is wrong`(_ literal: String) {
    #expect(
      EmailAddress.fault(in: literal)?.line
        == "\"\(literal)\" is no e-mail address — an address reads name@domain, with a dot in the domain"
        + " — correct the address")
  }
}
