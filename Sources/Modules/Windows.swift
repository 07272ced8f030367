import AWS
import Terraform

/// Whether a text is a daily window, for example `03:00-04:00`.
func isDailyWindow(_ window: Value<BackupWindow>) -> Value<Bool> {
  can(regex("^\(swift: time)-\(swift: time)$", window.asString))
}

/// Whether a text is a weekly window, for example `sun:05:00-sun:06:00`.
func isWeeklyWindow(_ window: Value<MaintenanceWindow>) -> Value<Bool> {
  can(regex("^\(swift: day):\(swift: time)-\(swift: day):\(swift: time)$", window.asString))
}

/// Whether a text is a time of day, for example `05:00`.
func isTimeOfDay(_ text: Value<String>) -> Value<Bool> { can(regex("^\(swift: time)$", text)) }

/// Whether the daily window is over before the weekly one begins, or begins after it, whatever the day.
///
/// Of windows that go past midnight some that overlap are let through; what is refused does overlap.
func areApart(_ daily: Value<BackupWindow>, _ weekly: Value<MaintenanceWindow>) -> Value<Bool> {
  let backup = (start: clock(daily.asString, at: 0), end: clock(daily.asString, at: 6))
  let maintenance = (start: clock(weekly.asString, at: 4), end: clock(weekly.asString, at: 14))
  return `try`(backup.end <= maintenance.start || backup.start >= maintenance.end, true)
}

/// Whether a daily window has 60 minutes at least: an hour later is 100 more, as a number.
func lastsAnHour(_ window: Value<BackupWindow>) -> Value<Bool> {
  let text = window.asString
  return `try`((clock(text, at: 6) - clock(text, at: 0) + 2400) % 2400 >= 100, true)
}

/// Whether a weekly window has 60 minutes at least; of one that ends on another day it is not asked.
func lastsAnHour(_ window: Value<MaintenanceWindow>) -> Value<Bool> {
  let text = window.asString
  let isOfTwoDays = substr(text, offset: 0, length: 3) != substr(text, offset: 10, length: 3)
  return `try`(isOfTwoDays || clock(text, at: 14) - clock(text, at: 4) >= 100, true)
}

/// The time of day that stands in a text, as a number: `03:30` is 330.
private func clock(_ text: Value<String>, at offset: Value<Int>) -> Value<Int> {
  tonumber(replace(substr(text, offset: offset, length: 5), ":", ""))
}

private let time = "(?:[01][0-9]|2[0-3]):[0-5][0-9]"
private let day = "(?:mon|tue|wed|thu|fri|sat|sun)"
