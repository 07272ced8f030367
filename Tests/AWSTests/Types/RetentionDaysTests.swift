import AWS
import Testing

@Suite struct RetentionDaysTests {
  private let offer =
    "it offers 1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288, 3653,"
    + " and 0 for ever"

  @Test func `takes the periods that CloudWatch Logs offers`() {
    #expect(RetentionDays.values.filter { RetentionDays.fault(in: $0) != nil } == [])
    #expect(RetentionDays.values.count == 23)
  }

  @Test func `says which longer period there is`() {
    #expect(
      RetentionDays.fault(in: 31)?.line
        == "CloudWatch Logs cannot keep events for 31 days — \(offer) — use 60, the next longer one")
  }

  @Test func `says that there is no longer period`() {
    #expect(
      RetentionDays.fault(in: 3654)?.line
        == "CloudWatch Logs cannot keep events for 3654 days — \(offer) — use 3653, the longest, or 0")
  }
}
