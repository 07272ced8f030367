import TestSupport
import Testing

/// Requirement 7: Redis.
@Suite(.requires(.terraform, .providerMirror)) struct RedisTests {
  private func group(_ environment: String) async throws -> PlannedResource {
    try await Store("redis", in: environment).one("aws_elasticache_replication_group")
  }

  @Test(
    arguments: [
      ("staging", "cache.t3.medium" as JSON, 1 as JSON, false as JSON), ("production", "cache.r6g.large", 2, true),
    ])
  func `R7.1 is one node in staging, and fails over to another zone in production`(
    environment: String, node: JSON, count: JSON, failsOver: JSON
  ) async throws {
    let group = try await group(environment)
    #expect(group["engine"] == "redis")
    #expect(group["engine_version"] == "7.1")
    #expect(group["node_type"] == node)
    #expect(group["num_cache_clusters"] == count)
    #expect(group["automatic_failover_enabled"] == failsOver)
    #expect(group["multi_az_enabled"] == failsOver)
    #expect(try await Store("redis", in: environment).defaultValue("node_type") == "cache.r6g.large")
  }

  @Test(arguments: Rehearsal.names)
  func `R7.2 stands in private subnets, and listens to ECS tasks on port 6379`(environment: String) async throws {
    let store = try await Store("redis", in: environment)
    #expect(store.argument("subnet_ids") == ["module.vpc.private_subnet_ids"])
    #expect(store.argument("security_group_ids") == ["module.vpc.redis_security_group_id"])
    let group = try store.one("aws_elasticache_replication_group")
    #expect(group.references("subnet_group_name") == ["aws_elasticache_subnet_group.this.name"])
    #expect(group.references("security_group_ids") == ["var.security_group_ids"])
    #expect(try store.one("aws_elasticache_subnet_group").references("subnet_ids") == ["var.subnet_ids"])
    #expect(group["port"] == 6379)
    #expect(store.plan.rules(of: "redis") == ["in tcp 6379 from ecs"])
  }

  @Test(arguments: Rehearsal.names)
  func `R7.3 encrypts at rest with the key that AWS manages, and takes TLS alone`(environment: String) async throws {
    let group = try await group(environment)
    #expect(group["at_rest_encryption_enabled"] == "true")
    #expect(group["kms_key_id"] == .null)
    #expect(group["transit_encryption_enabled"] == true)
    #expect(group["transit_encryption_mode"] == "required")
  }

  @Test(arguments: Rehearsal.names)
  func `R7.4 evicts the keys used least recently`(environment: String) async throws {
    let store = try await Store("redis", in: environment)
    let parameters = try store.one("aws_elasticache_parameter_group")
    #expect(parameters["family"] == "redis7")
    #expect(parameters["parameter"] == [["name": "maxmemory-policy", "value": "allkeys-lru"]])
    let group = try store.one("aws_elasticache_replication_group")
    #expect(group.references("parameter_group_name") == ["aws_elasticache_parameter_group.this.name"])
  }

  @Test(arguments: [("staging", JSON.null), ("production", "morket-production-redis-final")])
  func `R7.5 keeps snapshots for 3 days, and a last one in production`(
    environment: String, final: JSON
  ) async throws {
    let group = try await group(environment)
    #expect(group["snapshot_retention_limit"] == 3)
    #expect(group["snapshot_window"] == "03:00-04:00")
    #expect(group["maintenance_window"] == "sun:05:00-sun:06:00")
    #expect(group["final_snapshot_identifier"] == final)
  }

  @Test(arguments: Rehearsal.names)
  func `R7.6 has its token in a secret, and no other`(environment: String) async throws {
    let store = try await Store("redis", in: environment)
    #expect(try store.one("aws_secretsmanager_secret")["name"] == .string("morket-\(environment)/redis/auth"))
    let group = try store.one("aws_elasticache_replication_group")
    #expect(group.references("auth_token") == ["data.aws_secretsmanager_secret_version.auth_token.secret_string"])
    #expect(group["auth_token_update_strategy"] == "ROTATE")
  }

  @Test(arguments: Rehearsal.names)
  func `R7.7 fault 1 hands out endpoint, port, secret and the nodes that alarms are about`(
    environment: String
  ) async throws {
    let outputs = try await Store("redis", in: environment).written.outputs
    #expect(
      outputs?.mapValues(\.references) == [
        "primary_endpoint": ["aws_elasticache_replication_group.this.primary_endpoint_address"],
        "port": ["aws_elasticache_replication_group.this.port"],
        "secret_arn": ["aws_secretsmanager_secret_version.auth_token.arn"],
        "member_cluster_ids": [
          "var.num_cache_clusters", "aws_elasticache_replication_group.this.replication_group_id",
        ],
      ])
  }

  @Test(arguments: [("staging", 14 as JSON), ("production", 30)])
  func `writes slow commands and the engine's log to CloudWatch`(environment: String, days: JSON) async throws {
    let store = try await Store("redis", in: environment)
    let deliveries = try store.one("aws_elasticache_replication_group")["log_delivery_configuration"]?.elements ?? []
    let groups = store.plan.resources("aws_cloudwatch_log_group", module: "redis")
    #expect(groups.map { $0["retention_in_days"] } == [days, days])
    #expect(Set(deliveries.map { $0["log_type"] }) == ["slow-log", "engine-log"])
    #expect(Set(deliveries.map { $0["destination"] }) == Set(groups.map { $0["name"] }))
    #expect(deliveries.allSatisfy { $0["destination_type"] == "cloudwatch-logs" && $0["log_format"] == "json" })
  }
}
