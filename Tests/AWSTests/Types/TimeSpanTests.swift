import AWS
import HCL
import Terraform
import Testing

@Suite struct TimeSpanTests {
  @Test func `counts whole units`() {
    #expect(Value<Int>.seconds(in: .minutes(2)).expression == .number(.integer(120)))
    #expect(Value<Int>.minutes(in: .hours(3)).expression == .number(.integer(180)))
    #expect(Value<Int>.hours(in: .days(2)).expression == .number(.integer(48)))
    #expect(Value<RetentionDays>.days(in: .days(30)).expression == .number(.integer(30)))
    #expect(Value<RetentionDays>.days(in: .hours(24)).faults == [])
  }

  @Test func `refuses a remainder`() {
    #expect(
      Value<Int>.minutes(in: .seconds(90)).faults.map(\.line) == [
        "90 seconds are no whole number of minutes — the argument counts minutes — use a multiple of one minute"
      ])
    #expect(
      Value<Int>.days(in: .hours(30)).faults.map(\.line) == [
        "108000 seconds are no whole number of days — the argument counts days — use a multiple of one day"
      ])
  }

  @Test func `is checked by the type of the number`() {
    #expect(Value<RetentionDays>.days(in: .days(31)).faults.count == 1)
  }

  @Test(arguments: [
    (TimeSpan.minutes(30), "30m"), (.minutes(90), "90m"), (.hours(2), "2h"), (.days(1), "24h"), (.seconds(45), "45s"),
    (.seconds(0), "0s"),
  ])
  func `is a Terraform duration in the largest unit that fits`(_ span: TimeSpan, _ text: String) {
    #expect(Value<String>.duration(span).expression == .string(text))
  }
}
