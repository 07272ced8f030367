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
    let ends = text.split(separator: "-", omittingEmptySubsequences: false)
    guard ends.count == 2, let start = TimeWindow.minutes(ends[0]), let end = TimeWindow.minutes(ends[1]) else {
      return nil
    }
    self.init(start: start, end: end, period: TimeWindow.day)
  }

  /// Reads a weekly window, for example `sun:05:00-sun:06:00`; `nil` where it is none.
  public init?(weekly text: String) {
    let ends = text.split(separator: "-", omittingEmptySubsequences: false)
    guard ends.count == 2, ends.allSatisfy({ $0.utf8.count == 9 && $0.dropFirst(3).first == ":" }),
      let startDay = TimeWindow.days.firstIndex(of: String(ends[0].prefix(3))),
      let endDay = TimeWindow.days.firstIndex(of: String(ends[1].prefix(3))),
      let start = TimeWindow.minutes(ends[0].dropFirst(4)), let end = TimeWindow.minutes(ends[1].dropFirst(4))
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

  /// The minutes from midnight of a time such as `03:00`.
  private static func minutes(_ time: Substring) -> Int? {
    let parts = time.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, parts.allSatisfy({ $0.utf8.count == 2 && $0.consists { $0.isASCIIDigit } }),
      let hours = Int(parts[0]), hours < 24, let minutes = Int(parts[1]), minutes < 60
    else { return nil }
    return hours * 60 + minutes
  }
}
