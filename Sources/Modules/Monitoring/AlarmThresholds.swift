public import AWS
public import Terraform

/// When alarms go off: beyond these values, not at them.
public struct AlarmThresholds: ObjectType {
  /// CPU of a service, in percent.
  @Member("ecs_cpu_percent") public var ecsCPUPercent: Value<Percentage> = 80
  /// Memory of a service, in percent.
  @Member("ecs_memory_percent") public var ecsMemoryPercent: Value<Percentage> = 80
  /// Share of requests that end in a 5xx, in percent.
  @Member("alb_5xx_percent") public var alb5xxPercent: Value<Percentage> = 5
  /// Time until a target answers, in seconds.
  @Member("alb_response_seconds") public var albResponseSeconds: Value<Int> = 2
  /// CPU of the busiest Aurora instance, in percent.
  @Member("aurora_cpu_percent") public var auroraCPUPercent: Value<Percentage> = 80
  /// Memory that an Aurora instance must have left, in MiB.
  @Member("aurora_free_memory_mb") public var auroraFreeMemoryMB: Value<Int> = 500
  /// CPU of a Redis node, in percent.
  @Member("redis_cpu_percent") public var redisCPUPercent: Value<Percentage> = 70
  /// CPU of the ClickHouse instance, in percent.
  @Member("clickhouse_cpu_percent") public var clickHouseCPUPercent: Value<Percentage> = 80
  /// Errors of a service in a minute.
  @Member("errors_per_minute") public var errorsPerMinute: Value<Int> = 10

  /// Makes the object.
  public init() {}
}
