public import Terraform

/// A length of time, for arguments that are a number of some unit, or a Terraform duration.
///
///     $0.idleTimeout = .seconds(in: .minutes(2))
///     $0.timeouts { $0.create = .duration(.minutes(90)) }
///
/// is written `idle_timeout = 120` and `create = "90m"`.
public struct TimeSpan: Hashable, Sendable {
  /// The length in seconds.
  public let seconds: Int

  /// Makes a span of seconds.
  public static func seconds(_ count: Int) -> TimeSpan { TimeSpan(seconds: count) }
  /// Makes a span of minutes.
  public static func minutes(_ count: Int) -> TimeSpan { TimeSpan(seconds: count * Unit.minute.rawValue) }
  /// Makes a span of hours.
  public static func hours(_ count: Int) -> TimeSpan { TimeSpan(seconds: count * Unit.hour.rawValue) }
  /// Makes a span of days of 24 hours.
  public static func days(_ count: Int) -> TimeSpan { TimeSpan(seconds: count * Unit.day.rawValue) }

  /// A unit, by its length in seconds.
  enum Unit: Int {
    case second = 1
    case minute = 60
    case hour = 3600
    case day = 86400
  }
}

extension Value where Type: NumberValue {
  /// The span as a number of seconds.
  public static func seconds(in span: TimeSpan) -> Self { Self(number: span.seconds) }
  /// The span as a number of minutes; a remainder is an error.
  public static func minutes(in span: TimeSpan) -> Self { whole(span, .minute) }
  /// The span as a number of hours; a remainder is an error.
  public static func hours(in span: TimeSpan) -> Self { whole(span, .hour) }
  /// The span as a number of days; a remainder is an error.
  public static func days(in span: TimeSpan) -> Self { whole(span, .day) }

  private static func whole(_ span: TimeSpan, _ unit: TimeSpan.Unit) -> Self {
    let (count, remainder) = span.seconds.quotientAndRemainder(dividingBy: unit.rawValue)
    let value = Self(number: count)
    if remainder == 0 { return value }
    let fault = LiteralFault(
      String(span.seconds), what: "\(span.seconds) seconds are no whole number of \(unit)s",
      why: "the argument counts \(unit)s", remedy: "use a multiple of one \(unit)")
    return Self(expression: value.expression, faults: value.faults + [fault])
  }
}

extension Value where Type == String {
  /// The span as a Terraform duration, in the largest unit that fits: `"2h"`, `"90m"`, `"45s"`.
  ///
  /// `timeouts` blocks and a few arguments take it; there is no unit for days.
  public static func duration(_ span: TimeSpan) -> Self {
    let units: [(TimeSpan.Unit, String)] = [(.hour, "h"), (.minute, "m")]
    for (unit, letter) in units where span.seconds != 0 && span.seconds.isMultiple(of: unit.rawValue) {
      return Self(text: "\(span.seconds / unit.rawValue)\(letter)")
    }
    return Self(text: "\(span.seconds)s")
  }
}
