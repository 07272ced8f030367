/// What the module of Aurora refuses.
enum DatabaseMistakes {
  private static let version = "engine_version must be 15 or one of its minors, for example 15.10."
  private static let database = "The first database of a cluster has a letter, then at most 62 letters and digits."
  private static let user =
    "The first user of a cluster has a letter, then at most 15 letters and digits, and a name that the engine does not "
    + "reserve."
  private static let readers = "reader_count must be a whole number from 0 to 15."
  private static let backups = "Automated backups of a database cluster are kept for 1 to 35 days."
  private static let windows = "The maintenance window of a database must not overlap its backup window on any day."
  private static let subnets = "A database's subnets are in at least two zones, also for a single instance."
  private static let recovery = "recovery_window_in_days must be 0, or 7 to 30."

  static let all = [
    Mistake("aurora", "name", "\"X_y\"", "name must have 2 to 24 lower-case letters, digits and single hyphens."),
    Mistake("aurora", "account_id", "\"12\"", "account_id must have twelve digits."),
    Mistake("aurora", "subnet_ids", "[\"subnet-1\"]", subnets),
    Mistake(
      "aurora", "availability_zones", "[\"us-east-1a\"]", "availability_zones must name at least two zones, each once."),
    Mistake("aurora", "engine_version", "\"14.9\"", version),
    Mistake("aurora", "engine_version", "\"15.x\"", version),
    Mistake("aurora", "database_name", "\"my-shop\"", database),
    Mistake("aurora", "database_name", "\"1shop\"", database),
    Mistake("aurora", "master_username", "\"Admin\"", user),
    Mistake("aurora", "master_username", "\"shop_admin\"", user),
    Mistake("aurora", "master_username", "\"rdsadmin\"", user),
    Mistake("aurora", "master_password_version", "0", "master_password_version must be a whole number from 1."),
    Mistake("aurora", "reader_count", "16", readers),
    Mistake("aurora", "reader_count", "1.5", readers),
    Mistake("aurora", "backup_retention_days", "0", backups),
    Mistake("aurora", "backup_retention_days", "36", backups),
    Mistake("aurora", "preferred_backup_window", "\"3-4\"", "preferred_backup_window must read like 03:00-04:00."),
    Mistake(
      "aurora", "preferred_maintenance_window", "\"05:00-06:00\"",
      "preferred_maintenance_window must read like sun:05:00-sun:06:00."),
    Mistake("aurora", "preferred_maintenance_window", "\"sun:03:30-sun:04:30\"", windows),
    Mistake(
      "aurora", "preferred_maintenance_window", "\"mon:04:00-mon:06:00\"",
      with: ["preferred_backup_window": "\"05:00-05:30\""], windows),
    Mistake("aurora", "slow_query_ms", "-1", "slow_query_ms must be a whole number from 0."),
    Mistake("aurora", "monitoring_interval", "7", "monitoring_interval must be 1, 5, 10, 15, 30 or 60."),
    Mistake("aurora", "recovery_window_in_days", "6", recovery),
    Mistake("aurora", "recovery_window_in_days", "31", recovery),
  ]
}
