import AWS
import Testing

@Suite struct PercentageTests {
  @Test func `takes 0 to 100`() {
    #expect(Percentage.fault(in: 0) == nil)
    #expect(Percentage.fault(in: 100) == nil)
  }

  @Test(arguments: [-1, 101]) func `says what is wrong`(_ literal: Int) {
    #expect(
      Percentage.fault(in: literal)?.line
        == "\(literal) is no percentage — a percentage goes from 0 to 100 — correct the number")
  }
}
