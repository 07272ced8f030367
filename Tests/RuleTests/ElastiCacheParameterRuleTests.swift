import AWS
import Terraform
import Testing

@Suite struct ElastiCacheParameterRuleTests {
  private let parameters = AWS.ElastiCacheParameterGroup("this")
  private let group = AWS.ElastiCacheReplicationGroup("this")

  @Test func `refuses a family that there is not`() {
    refuses(
      """
      aws_elasticache_parameter_group.this: family is "redis7.1" — the families are redis2.6, redis2.8, redis3.2, \
      redis4.0, redis5.0, redis6.x, redis7, valkey7, valkey8, memcached1.4, memcached1.5, memcached1.6 (Amazon \
      ElastiCache API Reference, "CreateCacheParameterGroup", CacheParameterGroupFamily) — name the family of the \
      engine's version, for example redis7 [elasticache-parameter-family]
      """
    ) {
      parameters(
        name: "shop",
        family: "redis7.1")  // ←
    }
    accepts { parameters(name: "shop", family: "valkey9") }
  }

  @Test func `refuses parameters of another version than the engine's`() {
    refuses(
      """
      aws_elasticache_replication_group.this: parameter_group_name is of the family redis6.x, and engine_version 7.1 \
      takes redis7 — parameters are of the family of the engine and its version (Amazon ElastiCache User Guide, \
      "Configuring engine parameters using ElastiCache parameter groups") — use a parameter group of that family, or \
      another engine_version [elasticache-parameter-group-family]
      """
    ) {
      parameters(name: "shop", family: "redis6.x")
      group(replicationGroupID: "shop", description: "cache") {
        $0.engineVersion = .redis7x1
        $0.parameterGroupName = parameters.name  // ←
      }
    }
    refuses(
      """
      aws_elasticache_replication_group.this: parameter_group_name is of the family redis6.x, and engine_version 7.1 \
      takes redis7 — parameters are of the family of the engine and its version (Amazon ElastiCache User Guide, \
      "Configuring engine parameters using ElastiCache parameter groups") — use a parameter group of that family, or \
      another engine_version [elasticache-parameter-group-family]
      """
    ) {
      group(replicationGroupID: "shop", description: "cache") {
        $0.engineVersion = .redis7x1
        $0.parameterGroupName = "default.redis6.x"  // ←
      }
    }
    accepts {
      group(replicationGroupID: "shop", description: "cache") {
        $0.engineVersion = .redis6x2
        $0.parameterGroupName = "default.redis6.x"
      }
    }
  }

  @Test func `refuses a policy of a full memory that there is not`() {
    refuses(
      """
      aws_elasticache_parameter_group.this: parameter.value is "lru" — the policies of a full memory are allkeys-lru, \
      allkeys-lfu, allkeys-random, volatile-lru, volatile-lfu, volatile-random, volatile-ttl and noeviction (Amazon \
      ElastiCache User Guide, "Valkey and Redis OSS parameters") — write one of these [elasticache-maxmemory-policy]
      """
    ) {
      parameters(name: "shop", family: "redis7") {
        $0.parameter(
          name: "maxmemory-policy",
          value: "lru")  // ←
      }
    }
    accepts {
      parameters(name: "shop", family: "redis7") { $0.parameter(name: "maxmemory-policy", value: "noeviction") }
    }
  }

  @Test func `refuses a switch that is neither on nor off`() {
    refuses(
      """
      aws_elasticache_parameter_group.this: parameter.value of cluster-enabled is "true" — this parameter is yes or no \
      (Amazon ElastiCache User Guide, "Valkey and Redis OSS parameters") — write yes or no \
      [elasticache-parameter-value]
      """
    ) {
      parameters(name: "shop", family: "redis7") {
        $0.parameter(
          name: "cluster-enabled",
          value: "true")  // ←
      }
    }
    accepts { parameters(name: "shop", family: "redis7") { $0.parameter(name: "cluster-enabled", value: "yes") } }
  }
}
