import TestSupport
import Testing

/// What the modules of Redis, RabbitMQ and OpenSearch refuse.
@Suite(.requires(.terraform, .providerMirror)) struct StoreValidationTests {
  private static let name = "name must have 2 to 24 lower-case letters, digits and single hyphens."
  private static let overlap = "maintenance_window must not overlap snapshot_window."
  private static let redisSubnets = "subnet_ids must name a subnet, and at least two if there are replicas."
  private static let eviction =
    "maxmemory_policy must be allkeys-lru, allkeys-lfu, allkeys-random, volatile-lru, volatile-lfu, volatile-random, "
    + "volatile-ttl or noeviction."

  private static let redis = [
    Mistake("redis", "name", "\"Upper\"", name),
    Mistake("redis", "subnet_ids", "[]", with: ["num_cache_clusters": "1"], redisSubnets),
    Mistake("redis", "subnet_ids", "[\"subnet-1\"]", redisSubnets),
    Mistake("redis", "node_type", "\"r6g.large\"", "node_type must begin with cache."),
    Mistake("redis", "num_cache_clusters", "0", "num_cache_clusters must be from 1 to 6."),
    Mistake("redis", "num_cache_clusters", "7", "num_cache_clusters must be from 1 to 6."),
    Mistake("redis", "engine_version", "\"7.9\"", "engine_version must be 7.0 or 7.1."),
    Mistake("redis", "engine_version", "\"6.2\"", "engine_version must be 7.0 or 7.1."),
    Mistake("redis", "maxmemory_policy", "\"lru\"", eviction),
    Mistake("redis", "snapshot_retention_days", "0", "snapshot_retention_days must be from 1 to 35."),
    Mistake("redis", "snapshot_retention_days", "36", "snapshot_retention_days must be from 1 to 35."),
    Mistake("redis", "snapshot_window", "\"3:00-4:00\"", "snapshot_window must read like 03:00-04:00."),
    Mistake("redis", "snapshot_window", "\"24:00-25:00\"", "snapshot_window must read like 03:00-04:00."),
    Mistake("redis", "maintenance_window", "\"05:00-06:00\"", "maintenance_window must read like sun:05:00-sun:06:00."),
    Mistake("redis", "maintenance_window", "\"sun:03:30-sun:04:30\"", overlap),
    Mistake("redis", "maintenance_window", "\"mon:02:00-mon:05:00\"", overlap),
  ]

  /// The mode that fault 7 is about, and the version that requirement 8.1 names, stand here.
  private static let rabbitMQ = [
    Mistake("rabbitmq", "name", "\"under_score\"", name),
    Mistake(
      "rabbitmq", "deployment_mode", "\"ACTIVE_STANDBY_MULTI_AZ\"",
      "deployment_mode must be SINGLE_INSTANCE or CLUSTER_MULTI_AZ."),
    Mistake(
      "rabbitmq", "subnet_ids", "[\"subnet-1\"]", "subnet_ids must name a subnet, and at least two for a cluster."),
    Mistake("rabbitmq", "security_group_ids", "[]", "security_group_ids must name 1 to 5 groups."),
    Mistake(
      "rabbitmq", "security_group_ids", "[\"a\", \"b\", \"c\", \"d\", \"e\", \"f\"]",
      "security_group_ids must name 1 to 5 groups."),
    Mistake("rabbitmq", "instance_type", "\"m5.large\"", "instance_type must begin with mq."),
    Mistake(
      "rabbitmq", "instance_type", "\"mq.t3.micro\"", "instance_type must be larger than mq.t3.micro for a cluster."),
    Mistake("rabbitmq", "engine_version", "\"3.11\"", "engine_version must be 3.13, or 4.2 on mq.m7g."),
    Mistake("rabbitmq", "engine_version", "\"3.13.7\"", "engine_version must be 3.13, or 4.2 on mq.m7g."),
    Mistake("rabbitmq", "engine_version", "\"4.2\"", "engine_version must be 3.13, or 4.2 on mq.m7g."),
    Mistake(
      "rabbitmq", "username", "\"guest\"", "username must have 2 to 100 letters, digits and ._-, and not be guest."),
    Mistake(
      "rabbitmq", "username", "\"a~b\"", "username must have 2 to 100 letters, digits and ._-, and not be guest."),
    Mistake(
      "rabbitmq", "maintenance_day_of_week", "\"sun\"",
      "maintenance_day_of_week must be a day in capitals, for example SUNDAY."),
    Mistake("rabbitmq", "maintenance_time_of_day", "\"5am\"", "maintenance_time_of_day must read like 05:00."),
  ]

  private static let openSearch = [
    Mistake("opensearch", "name", "\"ab\"", "name must have 3 to 24 lower-case letters, digits and single hyphens."),
    Mistake("opensearch", "account_id", "\"12\"", "account_id must have twelve digits."),
    Mistake(
      "opensearch", "subnet_ids", "[\"subnet-1\"]", "subnet_ids must name at least as many subnets as there are nodes."),
    Mistake("opensearch", "engine_version", "\"OpenSearch_2.x\"", version),
    Mistake("opensearch", "engine_version", "\"OpenSearch_2.99\"", version),
    Mistake("opensearch", "engine_version", "\"2.19\"", version),
    Mistake("opensearch", "instance_type", "\"r6g.large\"", "instance_type must end in .search."),
    Mistake("opensearch", "instance_count", "0", "instance_count must be 1 or 2."),
    Mistake("opensearch", "instance_count", "3", "instance_count must be 1 or 2."),
    Mistake("opensearch", "volume_size_gb", "9", "volume_size_gb must be at least 10."),
    Mistake("opensearch", "snapshot_hour", "24", "snapshot_hour must be from 0 to 23."),
    Mistake("opensearch", "master_username", "\"\"", "master_username must have 1 to 64 characters."),
  ]
  private static let version = "engine_version must be one that the service has, for example OpenSearch_2.19."

  private static let mistakes = redis + rabbitMQ + openSearch
  private static let refusals = Work.once { try Refusals(of: mistakes) }

  @Test(arguments: mistakes.indices)
  func `refuses a wrong value, and says what is right`(index: Int) async throws {
    let mistake = Self.mistakes[index]
    let words = try await Self.refusals.value.words(to: index)
    #expect(words == [mistake.message], "\(mistake)")
  }
}
