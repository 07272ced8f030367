public import Terraform

/// When a data store may be maintained each week, in UTC: `"sun:05:00-sun:06:00"`. It must not overlap the backup window.
///
/// Source: Amazon RDS API Reference, `CreateDBCluster`, `PreferredMaintenanceWindow` (half an hour at least). ElastiCache asks
/// for an hour, which is a rule of its own.
public enum MaintenanceWindow: StringValue {
  /// Says what is wrong with a window.
  public static func fault(in literal: String) -> LiteralFault? {
    guard let window = TimeWindow(weekly: literal) else {
      return LiteralFault(
        literal, what: "\"\(literal)\" is no weekly window", why: "a window reads ddd:hh:mm-ddd:hh:mm, in UTC",
        remedy: "write it like sun:05:00-sun:06:00")
    }
    if window.minutes >= 30 { return nil }
    return LiteralFault(
      literal, what: "a window of \(window.minutes) minutes is too short", why: "maintenance needs half an hour",
      remedy: "move its end")
  }
}
