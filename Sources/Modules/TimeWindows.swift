import AWS
import Terraform

/// Where a window begins and ends, in minutes from midnight: `[180, 240]` for `03:00-04:00` and `sun:03:00-sun:04:00`.
func minutes<Window: StringValue>(of window: Value<Window>) -> Value<[Int]> {
  regexall("[0-9]{2}:[0-9]{2}", window.asString).map("time") { time in
    parseint(substr(time, offset: 0, length: 2), base: 10) * 60 + parseint(substr(time, offset: 3, length: 2), base: 10)
  }
}

/// Whether a daily and a weekly window, each shorter than a day, never have a minute in common.
///
/// One lies before the other on every day if neither begins within the other. A window that cannot be read is left to
/// the provider, which says so.
func windowsAreApart(_ daily: Value<[Int]>, _ weekly: Value<[Int]>) -> Value<Bool> {
  func minutes(from start: Value<Int>, to end: Value<Int>) -> Value<Int> { (end - start + 1440) % 1440 }
  let weeklyBeginsAfter = minutes(from: daily[0], to: weekly[0]) >= minutes(from: daily[0], to: daily[1])
  let dailyBeginsAfter = minutes(from: weekly[0], to: daily[0]) >= minutes(from: weekly[0], to: weekly[1])
  return `try`(weeklyBeginsAfter && dailyBeginsAfter, true)
}
