import TestSupport
import Testing

@Suite struct RequirementTests {
  @Test func `says what is missing`() {
    #expect(Requirement.terraform.reason == "needs terraform on PATH")
    #expect(
      Requirement.providerMirror.reason
        == "needs a mirror of the provider hashicorp/aws (set MORKET_PROVIDER_MIRROR to the folder that holds it)")
    #expect(
      RequirementMissing(requirement: .terraform).description
        == "this test needs terraform on PATH, and with CI=true it may not be skipped")
  }

  @Test func `is not met by a program that is not there`() {
    #expect(!Requirement.tool(Tool(name: "morket-no-such-tool")).isMet())
    #expect(Requirement.tool(Tool(name: "sh")).isMet())
  }
}
