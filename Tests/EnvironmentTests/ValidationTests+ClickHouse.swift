extension ValidationTests {
  private static let size = "A volume of type gp3 has 1 to 65536 GiB."
  private static let operations =
    "A volume of type gp3 has 3000 to 80000 operations per second, io1 100 to 64000, io2 100 to 256000."
  private static let ratio =
    "A volume has at most 500 operations per second for each GiB beyond the 3000 of gp3, io1 50, and io2 1000."
  private static let throughput =
    "A volume of type gp3 has 125 to 2000 MiB/s, and no more than a quarter of its operations per second."
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
    Mistake("clickhouse", "volume_size_gb", "65537", size),
    Mistake("clickhouse", "volume_iops", "100", operations),
    Mistake("clickhouse", "volume_iops", "80001", operations),
    Mistake("clickhouse", "volume_iops", "6000", with: ["volume_size_gb": "10"], ratio),
    Mistake("clickhouse", "volume_throughput", "100", throughput),
    Mistake("clickhouse", "volume_throughput", "751", throughput),
    Mistake("clickhouse", "volume_throughput", "2001", with: ["volume_iops": "16000"], throughput),
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
