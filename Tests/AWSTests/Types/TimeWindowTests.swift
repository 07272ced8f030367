import AWS
import Testing

@Suite struct TimeWindowTests {
  @Test(arguments: [
    ("sun:05:00-sun:06:00", "03:00-04:00", false),
    ("sun:05:00-sun:06:00", "05:30-06:30", true),
    ("sun:05:00-sun:06:00", "06:00-07:00", false),
    ("sun:05:00-sun:06:00", "04:00-05:00", false),
    ("sun:23:30-mon:00:30", "00:00-01:00", true),
    ("sun:23:30-mon:00:30", "00:30-01:30", false),
    ("mon:12:00-mon:13:00", "23:30-00:30", false),
    ("mon:00:00-mon:01:00", "23:30-00:30", true),
  ])
  func `knows whether a weekly window meets a daily one`(_ weekly: String, _ daily: String, _ overlaps: Bool) throws {
    let weekly = try #require(TimeWindow(weekly: weekly))
    let daily = try #require(TimeWindow(daily: daily))
    #expect(weekly.overlaps(daily) == overlaps)
    #expect(daily.overlaps(weekly) == overlaps)
  }

  @Test func `lasts over midnight and over the end of the week`() {
    #expect(TimeWindow(daily: "23:30-00:30")?.minutes == 60)
    #expect(TimeWindow(weekly: "sun:23:00-mon:01:00")?.minutes == 120)
  }

  @Test func `takes backup windows of half an hour`() {
    #expect(BackupWindow.refused(["03:00-03:30", "23:45-00:15"]) == [])
  }

  @Test(arguments: [
    (
      "3:00-4:00",
      "\"3:00-4:00\" is no daily window — a window reads hh:mm-hh:mm, in UTC — write it like 03:00-04:00"
    ),
    (
      "24:00-01:00",
      "\"24:00-01:00\" is no daily window — a window reads hh:mm-hh:mm, in UTC — write it like 03:00-04:00"
    ),
    ("03:00-03:29", "a window of 29 minutes is too short — a backup needs half an hour — move its end"),
  ])
  func `says what is wrong with a backup window`(_ literal: String, _ line: String) {
    #expect(BackupWindow.fault(in: literal)?.line == line)
  }

  @Test func `takes maintenance windows of half an hour`() {
    #expect(MaintenanceWindow.refused(["sun:05:00-sun:05:30", "sun:23:45-mon:00:15"]) == [])
  }

  @Test(arguments: [
    (
      "Sunday 05:00",
      "\"Sunday 05:00\" is no weekly window — a window reads ddd:hh:mm-ddd:hh:mm, in UTC"
        + " — write it like sun:05:00-sun:06:00"
    ),
    (
      "sun:05:00-son:06:00",
      "\"sun:05:00-son:06:00\" is no weekly window — a window reads ddd:hh:mm-ddd:hh:mm, in UTC"
        + " — write it like sun:05:00-sun:06:00"
    ),
    ("sun:05:00-sun:05:29", "a window of 29 minutes is too short — maintenance needs half an hour — move its end"),
  ])
  func `says what is wrong with a maintenance window`(_ literal: String, _ line: String) {
    #expect(MaintenanceWindow.fault(in: literal)?.line == line)
  }
}
