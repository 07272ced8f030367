extension ValidationTests {
  private static let size = "volume_size_gb must be from 1 to 16384."
  private static let operations = "volume_iops must be from 3000 to 16000, and over 3000 at most 500 for each GiB."
  private static let throughput = "volume_throughput must be from 125 to 1000, and at most a quarter of volume_iops."
  private static let version = "clickhouse_version must be a release of ClickHouse, such as 25.8 or 25.8.2.29."
  private static let database =
    "database_name must have lower-case letters, digits and underscores, and no digit first."
  private static let administrator =
    "admin_username must have lower-case letters, digits and underscores, and be neither default nor metrics."
  private static let namespace =
    "metric_namespace must have 1 to 255 letters, digits and ._/#:-, and not start with AWS/."
  private static let schedule =
    "A schedule is an AWS cron expression of six fields, one of whose days is a question mark."
  private static let window = "recovery_window_in_days must be 0, or from 7 to 30."

  static let clickHouse = [
    Mistake(
      "clickhouse", "name", "\"Shop\"", "name must have 2 to 24 lower-case letters, digits and single hyphens."),
    Mistake("clickhouse", "volume_size_gb", "0", size),
    Mistake("clickhouse", "volume_size_gb", "16385", size),
    Mistake("clickhouse", "volume_iops", "100", operations),
    Mistake("clickhouse", "volume_iops", "20000", operations),
    Mistake("clickhouse", "volume_iops", "6000", with: ["volume_size_gb": "10"], operations),
    Mistake("clickhouse", "volume_throughput", "100", throughput),
    Mistake("clickhouse", "volume_throughput", "751", throughput),
    Mistake("clickhouse", "volume_throughput", "1001", with: ["volume_iops": "16000"], throughput),
    Mistake("clickhouse", "clickhouse_version", "\"latest\"", version),
    Mistake("clickhouse", "clickhouse_version", "\"25.8*\"", version),
    Mistake("clickhouse", "max_memory_usage", "0", "max_memory_usage must be at least 1."),
    Mistake("clickhouse", "max_threads", "0", "max_threads must be at least 1."),
    Mistake("clickhouse", "database_name", "\"a-b\"", database),
    Mistake("clickhouse", "database_name", "\"1st\"", database),
    Mistake("clickhouse", "admin_username", "\"<admin>\"", administrator),
    Mistake("clickhouse", "admin_username", "\"default\"", administrator),
    Mistake("clickhouse", "admin_username", "\"metrics\"", administrator),
    Mistake("clickhouse", "password_generation", "0", "password_generation must be at least 1."),
    Mistake("clickhouse", "metric_namespace", "\"AWS/ClickHouse\"", namespace),
    Mistake("clickhouse", "metric_namespace", "\"Click House\"", namespace),
    Mistake("clickhouse", "backup_retention_days", "0", "backup_retention_days must be at least 1."),
    Mistake("clickhouse", "backup_schedule", "\"0 3 * * *\"", schedule),
    Mistake("clickhouse", "backup_schedule", "\"cron(0 3 * * *)\"", schedule),
    Mistake("clickhouse", "backup_schedule", "\"cron(0 3 * * * *)\"", schedule),
    Mistake("clickhouse", "recovery_window_in_days", "5", window),
    Mistake("clickhouse", "recovery_window_in_days", "31", window),
    Mistake(
      "clickhouse", "ami_ssm_parameter", "\"ami-1\"", "ami_ssm_parameter must be the path of an SSM parameter."),
  ]
}
