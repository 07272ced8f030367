import AWS
import Testing

@Suite struct DatabaseNameTests {
  @Test func `takes a letter, then letters and digits`() {
    #expect(DatabaseName.refused(["morket", "a", "Db1", String(repeating: "a", count: 63)]) == [])
  }

  @Test(arguments: ["morket-db", "morket_db", "1morket", ""])
  func `says what is wrong`(_ literal: String) {
    #expect(
      DatabaseName.fault(in: literal)?.line
        == "\"\(literal)\" cannot be the name of a database — a name has a letter, then at most 62 letters and digits"
        + " — replace what is not one of these")
  }
}
