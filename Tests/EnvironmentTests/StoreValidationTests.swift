import TestSupport
import Testing

/// What the modules of Redis, RabbitMQ and OpenSearch refuse.
@Suite(.requires(.terraform, .providerMirror)) struct StoreValidationTests {
  private static let name = "name must have 2 to 24 lower-case letters, digits and single hyphens."
  private static let overlap = "The maintenance window of a cache must not overlap its snapshot window on any day."
  private static let redisSubnets = "subnet_ids must name a subnet, and at least two if there are replicas."
  private static let eviction =
    "The policies of a full memory are allkeys-lru, allkeys-lfu, allkeys-random, volatile-lru, volatile-lfu, "
    + "volatile-random, volatile-ttl and noeviction."
  private static let nodes = "A cache of one shard has 1 to 6 nodes, a primary and up to five replicas."
  private static let hour = "A window of a cache has 60 minutes at least."

  private static let redis = [
    Mistake("redis", "name", "\"Upper\"", name),
    Mistake("redis", "subnet_ids", "[]", with: ["num_cache_clusters": "1"], redisSubnets),
    Mistake("redis", "subnet_ids", "[\"subnet-1\"]", redisSubnets),
    Mistake("redis", "node_type", "\"r6g.large\"", "node_type must begin with cache."),
    Mistake("redis", "num_cache_clusters", "0", nodes),
    Mistake("redis", "num_cache_clusters", "7", nodes),
    Mistake("redis", "engine_version", "\"7.9\"", "engine_version must be 7.0 or 7.1."),
    Mistake("redis", "engine_version", "\"6.2\"", "engine_version must be 7.0 or 7.1."),
    Mistake("redis", "maxmemory_policy", "\"lru\"", eviction),
    Mistake("redis", "snapshot_retention_days", "0", "snapshot_retention_days must be from 1 to 35."),
    Mistake("redis", "snapshot_retention_days", "36", "snapshot_retention_days must be from 1 to 35."),
    Mistake("redis", "snapshot_window", "\"3:00-4:00\"", "snapshot_window must read like 03:00-04:00."),
    Mistake("redis", "snapshot_window", "\"24:00-25:00\"", "snapshot_window must read like 03:00-04:00."),
    Mistake("redis", "maintenance_window", "\"05:00-06:00\"", "maintenance_window must read like sun:05:00-sun:06:00."),
    Mistake("redis", "snapshot_window", "\"01:30-02:00\"", hour),
    Mistake("redis", "snapshot_window", "\"23:30-00:15\"", hour),
    Mistake("redis", "maintenance_window", "\"sun:06:00-sun:06:59\"", hour),
    Mistake("redis", "maintenance_window", "\"sun:03:30-sun:04:30\"", overlap),
    Mistake("redis", "maintenance_window", "\"mon:02:00-mon:05:00\"", overlap),
  ]

  /// The mode that fault 7 is about, and the version that requirement 8.1 names, stand here.
  private static let rabbitMQ = [
    Mistake("rabbitmq", "name", "\"under_score\"", name),
    Mistake(
      "rabbitmq", "deployment_mode", "\"ACTIVE_STANDBY_MULTI_AZ\"",
      "RabbitMQ has the modes SINGLE_INSTANCE and CLUSTER_MULTI_AZ, ActiveMQ SINGLE_INSTANCE and ACTIVE_STANDBY_MULTI_AZ."
    ),
    Mistake(
      "rabbitmq", "subnet_ids", "[\"subnet-1\"]", "subnet_ids must name a subnet, and at least two for a cluster."),
    Mistake("rabbitmq", "security_group_ids", "[]", "security_group_ids must name 1 to 5 groups."),
    Mistake(
      "rabbitmq", "security_group_ids", "[\"a\", \"b\", \"c\", \"d\", \"e\", \"f\"]",
      "security_group_ids must name 1 to 5 groups."),
    Mistake("rabbitmq", "instance_type", "\"m5.large\"", "instance_type must begin with mq."),
    Mistake(
      "rabbitmq", "instance_type", "\"mq.t3.micro\"", "A cluster of RabbitMQ does not form on mq.t3.micro."),
    Mistake("rabbitmq", "engine_version", "\"3.11\"", sold),
    Mistake("rabbitmq", "engine_version", "\"3.13.7\"", sold),
    Mistake("rabbitmq", "engine_version", "\"4.2\"", "RabbitMQ 4.2 runs on mq.m7g alone."),
    Mistake(
      "rabbitmq", "username", "\"guest\"", user),
    Mistake(
      "rabbitmq", "username", "\"a~b\"", user),
    Mistake(
      "rabbitmq", "maintenance_day_of_week", "\"sun\"",
      "maintenance_day_of_week must be a day in capitals, for example SUNDAY."),
    Mistake("rabbitmq", "maintenance_time_of_day", "\"5am\"", time),
  ]
  private static let sold = "Amazon MQ sells RabbitMQ 3.13 and 4.2, and chooses the patch."
  private static let user = "A user of RabbitMQ has 2 to 100 letters, digits and ._-, and is not guest."
  private static let time = "The time of maintenance has two digits for hours and two for minutes."

  private static let openSearch = [
    Mistake("opensearch", "name", "\"ab\"", "name must have 3 to 24 lower-case letters, digits and single hyphens."),
    Mistake("opensearch", "account_id", "\"12\"", "account_id must have twelve digits."),
    Mistake(
      "opensearch", "subnet_ids", "[\"subnet-1\"]", "subnet_ids must name at least as many subnets as there are nodes."),
    Mistake("opensearch", "engine_version", "\"OpenSearch_2.x\"", version),
    Mistake("opensearch", "engine_version", "\"OpenSearch_2.99\"", version),
    Mistake("opensearch", "engine_version", "\"2.19\"", version),
    Mistake(
      "opensearch", "instance_type", "\"r6g.large\"",
      "A type of instance ends in .search, and has certain sizes of each family."),
    Mistake("opensearch", "instance_count", "0", "instance_count must be 1 or 2."),
    Mistake("opensearch", "instance_count", "3", "instance_count must be 1 or 2."),
    Mistake("opensearch", "volume_size_gb", "9", "volume_size_gb must be at least 10."),
    Mistake("opensearch", "snapshot_hour", "24", "The hour of a snapshot is 0 to 23, in UTC."),
    Mistake("opensearch", "master_username", "\"\"", "master_username must have 1 to 64 characters."),
  ]
  private static let version = "A domain has a version that the service has, for example OpenSearch_2.19."

  private static let mistakes = redis + rabbitMQ + openSearch
  private static let refusals = Work.once { try Refusals(of: mistakes) }

  @Test(arguments: mistakes.indices)
  func `refuses a wrong value, and says what is right`(index: Int) async throws {
    let mistake = Self.mistakes[index]
    let words = try await Self.refusals.value.words(to: index)
    #expect(words == [mistake.message], "\(mistake)")
  }
}
