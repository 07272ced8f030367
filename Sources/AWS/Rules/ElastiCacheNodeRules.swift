public import Terraform

/// What Amazon ElastiCache refuses of the nodes of a replication group.
enum ElastiCacheNodeRules {
  static let all: [Rule] = versions + counts

  private static let versions: [Rule] = [
    Rule(
      "elasticache-engine-version", on: "aws_elasticache_replication_group", limit: .redisVersion,
      remedy: "write a version of the engine, for example 7.1"
    ) { group in
      let version = group["engine_version"]
      switch group["engine"].isAbsent ? "redis" : group["engine"].text {
      case "redis": return version.unless(oneOf: RedisVersion.ofRedis)
      case "valkey": return version.unless { !RedisVersion.ofRedis.contains($0) && VersionNumber($0) != nil }
      default: return []
      }
    },
    Rule(
      "elasticache-node-type", on: "aws_elasticache_replication_group",
      limit: Limit(
        "ElastiCache has certain sizes of each family",
        source: "Amazon ElastiCache User Guide, \"Supported node types\""),
      remedy: "use a node type that there is, for example cache.r6g.large"
    ) { $0["node_type"].unless(CacheNodeType.self) },
    Rule(
      "elasticache-node-version", on: "aws_elasticache_replication_group",
      limit: Limit(
        "Graviton nodes run Redis OSS 5.0.6 and later, r6gd and c7gn nodes 6.2 and later",
        source: "Amazon ElastiCache User Guide, \"Supported node types\""),
      remedy: "use a later engine_version, or another node_type"
    ) { group in
      guard let type = group["node_type"].text, let text = group["engine_version"].text,
        let version = VersionNumber(text), let needed = firstVersion(of: type), version < needed
      else { return [] }
      return [group["node_type"].violation("is \"\(type)\", and engine_version is \"\(text)\"")]
    },
    Rule(
      "elasticache-data-tiering", on: "aws_elasticache_replication_group",
      limit: Limit(
        "data tiering is for r6gd nodes, and these need it",
        source: "Amazon ElastiCache User Guide, \"Data tiering in ElastiCache\""),
      remedy: "set data_tiering_enabled to true on cache.r6gd nodes, and leave it out on others"
    ) { group in
      guard let type = group["node_type"].text else { return [] }
      let tiering = group["data_tiering_enabled"]
      if type.hasPrefix("cache.r6gd.") {
        return tiering.isOff ? [tiering.violation("is not true, and node_type is \"\(type)\"")] : []
      }
      return tiering.bool == true ? [tiering.violation("is true, and node_type is \"\(type)\"")] : []
    },
  ]

  private static let counts: [Rule] = [
    Rule(
      "elasticache-node-count", on: "aws_elasticache_replication_group", limit: .elastiCacheNodeCount,
      remedy: "give it a number from 1 to 6"
    ) { $0["num_cache_clusters"].unless(within: .elastiCacheNodeCount) },
    Rule(
      "elasticache-replica-count", on: "aws_elasticache_replication_group",
      limit: Limit(
        0...5, "a shard of a cache has at most 5 replicas",
        source: "Amazon ElastiCache API Reference, \"CreateReplicationGroup\", ReplicasPerNodeGroup"),
      remedy: "give it a number from 0 to 5"
    ) { $0["replicas_per_node_group"].unless(within: 0...5) },
    Rule(
      "elasticache-subnet-zones", on: "aws_elasticache_replication_group",
      limit: Limit(
        "nodes in several zones need subnets in at least two",
        source: "Amazon ElastiCache User Guide, \"Minimizing downtime in ElastiCache by using Multi-AZ\""),
      remedy: "name subnets of another zone in the subnet group, or set multi_az_enabled to false"
    ) { group in
      guard group["multi_az_enabled"].bool == true,
        let subnets = group["subnet_group_name"].resource("aws_elasticache_subnet_group", named: "name")
      else { return [] }
      return subnets["subnet_ids"].unless(zones: 2)
    },
  ]

  private static func firstVersion(of type: String) -> VersionNumber? {
    let family = type.split(separator: ".").dropFirst().first.map(String.init) ?? ""
    switch family {
    case "r6gd", "c7gn": return VersionNumber(6, 2)
    case "t4g", "m6g", "r6g", "m7g", "r7g": return VersionNumber(5, 0, 6)
    default: return nil
    }
  }
}

extension Limit {
  /// A primary and five replicas.
  public static let elastiCacheNodeCount = Limit(
    1...6, "a cache of one shard has 1 to 6 nodes, a primary and up to five replicas",
    source: "Amazon ElastiCache API Reference, \"CreateReplicationGroup\", NumCacheClusters")

  /// What of Redis is sold.
  public static let redisVersion = Limit(
    "the versions of Redis OSS are 7.1, 7.0, 6.2, 6.0, 5.0.6 and 4.0.10; what came after is Valkey, another engine",
    source: "Amazon ElastiCache User Guide, \"Supported engines and versions\"")
}
