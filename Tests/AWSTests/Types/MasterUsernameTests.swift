import AWS
import Testing

@Suite struct MasterUsernameTests {
  @Test func `takes a letter, then letters and digits`() {
    #expect(MasterUsername.refused(["morketadmin", "a1", "postgres", "admin"]) == [])
  }

  @Test(arguments: ["rdsadmin", "RDSadmin"])
  func `says that a name is reserved`(_ literal: String) {
    #expect(
      MasterUsername.fault(in: literal)?.line
        == "\"\(literal)\" cannot be the name of the first user — Amazon RDS keeps this name for itself"
        + " — choose another name")
  }

  @Test(arguments: ["morket_admin", "abcdefghijklmnopq", ""])
  func `says what is wrong with the form`(_ literal: String) {
    #expect(
      MasterUsername.fault(in: literal)?.line
        == "\"\(literal)\" cannot be the name of the first user — a name has a letter, then at most 15 letters and digits"
        + " — replace what is not one of these")
  }
}
