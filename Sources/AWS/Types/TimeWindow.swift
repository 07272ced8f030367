/// A window of time that comes back every day or every week, in UTC, for checks while generating.
public struct TimeWindow: Hashable, Sendable {
  /// Minutes from midnight, or from midnight before Monday, to the start.
  let start: Int
  /// How many minutes it lasts; an end before the start is one of the next day or week.
  public let minutes: Int
  /// After how many minutes it comes back.
  let period: Int

  /// Reads a daily window, for example `03:00-04:00`; `nil` where it is none.
  public init?(daily text: String) {
    guard let match = text.wholeMatch(of: /([0-2][0-9]):([0-5][0-9])-([0-2][0-9]):([0-5][0-9])/),
      let start = TimeWindow.minutes(match.1, match.2), let end = TimeWindow.minutes(match.3, match.4)
    else { return nil }
    self.init(start: start, end: end, period: TimeWindow.day)
  }

  /// Reads a weekly window, for example `sun:05:00-sun:06:00`; `nil` where it is none.
  public init?(weekly text: String) {
    let shape = /([a-z]{3}):([0-2][0-9]):([0-5][0-9])-([a-z]{3}):([0-2][0-9]):([0-5][0-9])/
    guard let match = text.wholeMatch(of: shape),
      let startDay = TimeWindow.days.firstIndex(of: String(match.1)),
      let endDay = TimeWindow.days.firstIndex(of: String(match.4)),
      let start = TimeWindow.minutes(match.2, match.3), let end = TimeWindow.minutes(match.5, match.6)
    else { return nil }
    self.init(
      start: startDay * TimeWindow.day + start, end: endDay * TimeWindow.day + end, period: 7 * TimeWindow.day)
  }

  private init(start: Int, end: Int, period: Int) {
    self.start = start
    minutes = (end - start + period) % period
    self.period = period
  }

  /// Whether the windows ever have a minute in common.
  public func overlaps(_ other: TimeWindow) -> Bool {
    let shorter = min(period, other.period)
    func gap(from first: TimeWindow, to second: TimeWindow) -> Int {
      ((second.start - first.start) % shorter + shorter) % shorter
    }
    return gap(from: self, to: other) < minutes || gap(from: other, to: self) < other.minutes
  }

  private static let day = 24 * 60
  private static let days = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]

  private static func minutes(_ hours: Substring, _ minutes: Substring) -> Int? {
    guard let hours = Int(hours), hours < 24, let minutes = Int(minutes) else { return nil }
    return hours * 60 + minutes
  }
}
