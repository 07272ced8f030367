/// A time in another form, for example `formatdate("YYYY-MM-DD", time)`.
public func formatdate(_ pattern: Value<String>, _ time: Value<String>) -> Value<String> {
  .call("formatdate", pattern, time)
}

/// The time of the plan (since Terraform 1.5).
///
/// It is another one in each plan, so it belongs into conditions, not into an argument of a resource.
public func plantimestamp() -> Value<String> {
  .call("plantimestamp")
}

/// A time moved by a duration such as `"-720h"`.
public func timeadd(_ time: Value<String>, _ duration: Value<String>) -> Value<String> {
  .call("timeadd", time, duration)
}

/// -1, 0 or 1 as a time is before, at or after another (since Terraform 1.3).
public func timecmp(_ time: Value<String>, _ other: Value<String>) -> Value<Int> {
  .call("timecmp", time, other)
}
