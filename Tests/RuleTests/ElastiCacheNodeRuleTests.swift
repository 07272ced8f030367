import AWS
import Terraform
import Testing

@Suite struct ElastiCacheNodeRuleTests {
  private let group = AWS.ElastiCacheReplicationGroup("this")
  private let subnetGroup = AWS.ElastiCacheSubnetGroup("this")
  private let first = AWS.Subnet("first")
  private let second = AWS.Subnet("second")

  @Test func `refuses a version that neither engine has`() {
    refuses(
      """
      "7.9" is no version of ElastiCache for Redis — the versions are 7.1, 7.0, 6.2, 6.0, 5.0.6, 4.0.10; what came \
      after is Valkey, 7.2 and from 8.0 on — write one of these
      """
    ) {
      group(replicationGroupID: "shop", description: "cache") {
        $0.engineVersion = "7.9"  // ←
      }
    }
  }

  @Test func `refuses a version of Valkey for Redis`() {
    refuses(
      """
      aws_elasticache_replication_group.this: engine_version is "7.2" — the versions of Redis OSS are 7.1, 7.0, 6.2, \
      6.0, 5.0.6 and 4.0.10; what came after is Valkey, another engine (Amazon ElastiCache User Guide, "Supported \
      engines and versions") — write a version of the engine, for example 7.1 [elasticache-engine-version]
      """
    ) {
      group(replicationGroupID: "shop", description: "cache") {
        $0.engine = .redis
        $0.engineVersion = "7.2"  // ←
      }
    }
  }

  @Test func `refuses a composed version that there is not`() {
    refuses(
      """
      aws_elasticache_replication_group.this: engine_version is "7.9" — the versions of Redis OSS are 7.1, 7.0, 6.2, \
      6.0, 5.0.6 and 4.0.10; what came after is Valkey, another engine (Amazon ElastiCache User Guide, "Supported \
      engines and versions") — write a version of the engine, for example 7.1 [elasticache-engine-version]
      """
    ) {
      group(replicationGroupID: "shop", description: "cache") {
        $0.engineVersion = composed("7", ".", "9")  // ←
      }
    }
    accepts {
      group(replicationGroupID: "shop", description: "cache") {
        $0.engine = .valkey
        $0.engineVersion = "8.1"
      }
    }
  }

  @Test func `refuses a type of node that there is not`() {
    refuses(
      """
      "cache.r6g.medium" does not exist — as a node type of ElastiCache, cache.r6g comes in large, xlarge, 2xlarge, \
      4xlarge, 8xlarge, 12xlarge, 16xlarge — use one of these sizes, or cache.t3.medium, cache.t4g.medium
      """
    ) {
      group(replicationGroupID: "shop", description: "cache") {
        $0.nodeType = "cache.r6g.medium"  // ←
      }
    }
  }

  @Test func `refuses a composed type of node that there is not`() {
    refuses(
      """
      aws_elasticache_replication_group.this: node_type is "cache.r6g.medium": as a node type of ElastiCache, \
      cache.r6g comes in large, xlarge, 2xlarge, 4xlarge, 8xlarge, 12xlarge, 16xlarge — ElastiCache has certain sizes \
      of each family (Amazon ElastiCache User Guide, "Supported node types") — use a node type that there is, for \
      example cache.r6g.large [elasticache-node-type]
      """
    ) {
      group(replicationGroupID: "shop", description: "cache") {
        $0.nodeType = composed("cache", ".", "r6g", ".", "medium")  // ←
      }
    }
  }

  @Test func `refuses a type of node that is newer than the engine's version`() {
    refuses(
      """
      aws_elasticache_replication_group.this: node_type is "cache.r7g.large", and engine_version is "4.0.10" — \
      Graviton nodes run Redis OSS 5.0.6 and later, r6gd and c7gn nodes 6.2 and later (Amazon ElastiCache User Guide, \
      "Supported node types") — use a later engine_version, or another node_type [elasticache-node-version]
      """
    ) {
      group(replicationGroupID: "shop", description: "cache") {
        $0.engineVersion = "4.0.10"
        $0.nodeType = .r7g(.large)  // ←
      }
    }
    accepts {
      group(replicationGroupID: "shop", description: "cache") {
        $0.engineVersion = "5.0.6"
        $0.nodeType = .t4g(.micro)
      }
    }
  }

  @Test func `refuses data tiering on other nodes, and its nodes without it`() {
    refuses(
      """
      aws_elasticache_replication_group.this: data_tiering_enabled is true, and node_type is "cache.r6g.large" — data \
      tiering is for r6gd nodes, and these need it (Amazon ElastiCache User Guide, "Data tiering in ElastiCache") — \
      set data_tiering_enabled to true on cache.r6gd nodes, and leave it out on others [elasticache-data-tiering]
      """
    ) {
      group(replicationGroupID: "shop", description: "cache") {
        $0.nodeType = .r6g(.large)
        $0.dataTieringEnabled = true  // ←
      }
    }
    refuses(
      """
      aws_elasticache_replication_group.this: data_tiering_enabled is not true, and node_type is "cache.r6gd.xlarge" — \
      data tiering is for r6gd nodes, and these need it (Amazon ElastiCache User Guide, "Data tiering in ElastiCache") \
      — set data_tiering_enabled to true on cache.r6gd nodes, and leave it out on others [elasticache-data-tiering]
      """
    ) {
      group(replicationGroupID: "shop", description: "cache") { $0.nodeType = "cache.r6gd.xlarge" }  // ←
    }
    accepts {
      group(replicationGroupID: "shop", description: "cache") {
        $0.nodeType = "cache.r6gd.xlarge"
        $0.dataTieringEnabled = true
      }
    }
  }

  @Test func `refuses nine nodes`() {
    refuses(
      """
      aws_elasticache_replication_group.this: num_cache_clusters is 9 — a cache of one shard has 1 to 6 nodes, a \
      primary and up to five replicas (Amazon ElastiCache API Reference, "CreateReplicationGroup", NumCacheClusters) — \
      give it a number from 1 to 6 [elasticache-node-count]
      """
    ) {
      group(replicationGroupID: "shop", description: "cache") {
        $0.numCacheClusters = 9  // ←
      }
    }
    accepts { group(replicationGroupID: "shop", description: "cache") { $0.numCacheClusters = 6 } }
  }

  @Test func `refuses six replicas of a shard`() {
    refuses(
      """
      aws_elasticache_replication_group.this: replicas_per_node_group is 6 — a shard of a cache has at most 5 replicas \
      (Amazon ElastiCache API Reference, "CreateReplicationGroup", ReplicasPerNodeGroup) — give it a number from 0 to \
      5 [elasticache-replica-count]
      """
    ) {
      group(replicationGroupID: "shop", description: "cache") {
        $0.numNodeGroups = 2
        $0.replicasPerNodeGroup = 6  // ←
      }
    }
    accepts {
      group(replicationGroupID: "shop", description: "cache") {
        $0.numNodeGroups = 90
        $0.replicasPerNodeGroup = 0
      }
    }
  }

  @Test func `refuses several zones on subnets of one`() {
    refuses(
      """
      aws_elasticache_subnet_group.this: subnet_ids names subnets in us-east-1a alone — nodes in several zones need \
      subnets in at least two (Amazon ElastiCache User Guide, "Minimizing downtime in ElastiCache by using Multi-AZ") \
      — name subnets of another zone in the subnet group, or set multi_az_enabled to false [elasticache-subnet-zones]
      """
    ) {
      first(vpcID: "vpc-1") { $0.availabilityZone = "us-east-1a" }
      second(vpcID: "vpc-1") { $0.availabilityZone = "us-east-1a" }
      subnetGroup(
        name: "shop",
        subnetIDs: [first.id, second.id])  // ←
      group(replicationGroupID: "shop", description: "cache") {
        $0.subnetGroupName = subnetGroup.name
        $0.multiAZEnabled = true
      }
    }
    accepts {
      first(vpcID: "vpc-1") { $0.availabilityZone = "us-east-1a" }
      subnetGroup(name: "shop", subnetIDs: [first.id])
      group(replicationGroupID: "shop", description: "cache") { $0.subnetGroupName = subnetGroup.name }
    }
  }
}
