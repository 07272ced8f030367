public import Terraform

/// When a data store is backed up each day, in UTC: `"03:00-04:00"`.
///
/// Source: Amazon RDS API Reference, `CreateDBCluster`, `PreferredBackupWindow` (half an hour at least). ElastiCache asks for
/// an hour, which is a rule of its own.
public enum BackupWindow: StringValue {
  /// Says what is wrong with a window.
  public static func fault(in literal: String) -> LiteralFault? {
    guard let window = TimeWindow(daily: literal) else {
      return LiteralFault(
        literal, what: "\"\(literal)\" is no daily window", why: "a window reads hh:mm-hh:mm, in UTC",
        remedy: "write it like 03:00-04:00")
    }
    if window.minutes >= 30 { return nil }
    return LiteralFault(
      literal, what: "a window of \(window.minutes) minutes is too short", why: "a backup needs half an hour",
      remedy: "move its end")
  }
}
