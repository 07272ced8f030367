/// What the server publishes to CloudWatch each minute; the dimension is `InstanceId`.
enum ClickHouseMetric: String {
  /// Queries that ended, of clients.
  case queryCount = "QueryCount"
  /// How long they took, in milliseconds.
  case queryDuration = "QueryDurationMs"
  /// The share of the data volume that is in use.
  case diskUsed = "DiskUsedPercent"
  /// The share of the memory that is in use.
  case memoryUsed = "MemoryUsedPercent"
}
