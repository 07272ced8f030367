import AWS
import Testing

@Suite struct AccountIDTests {
  @Test func `takes twelve digits`() {
    #expect(AccountID.refused(["111111111111", "012345678901"]) == [])
  }

  @Test(arguments: ["1111-1111-1111", "11111111111", "1111111111111", "١١١١١١١١١١١١", ""])
  func `says what is wrong`(_ literal: String) {
    #expect(
      AccountID.fault(in: literal)?.line
        == "\"\(literal)\" is no account id — an account id has twelve digits — write the digits without hyphens")
  }
}
