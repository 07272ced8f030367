import TestSupport
import Testing

/// Redis, RabbitMQ and OpenSearch with other inputs than the environments give them.
@Suite(.requires(.terraform, .providerMirror)) struct StoreVariationTests {
  private static let key: JSON = "arn:aws:kms:us-east-1:333333333333:key/11111111-2222-3333-4444-555555555555"

  private func one(_ type: String, in module: String) async throws -> PlannedResource {
    let found = try await StoreVariations.plan().resources(type, module: module)
    try #require(found.count == 1, "\(type) of \(module)")
    return found[0]
  }

  @Test func `R7.5 Redis has the nodes, the version, the policy and the days that are given`() async throws {
    let group = try await one("aws_elasticache_replication_group", in: "redis")
    #expect(group["node_type"] == "cache.m7g.large")
    #expect(group["num_cache_clusters"] == 3)
    #expect(group["automatic_failover_enabled"] == true)
    #expect(group["engine_version"] == "7.0")
    #expect(group["snapshot_retention_limit"] == 35)
    #expect(group["snapshot_window"] == "23:00-00:30")
    #expect(group["maintenance_window"] == "sat:04:00-sat:05:00")
    #expect(group["apply_immediately"] == true)
    let parameters = try await one("aws_elasticache_parameter_group", in: "redis")
    #expect(parameters["parameter"] == [["name": "maxmemory-policy", "value": "volatile-ttl"]])
    let version = try await one("aws_secretsmanager_secret_version", in: "redis")
    #expect(version["secret_string_wo_version"] == 2)
  }

  @Test func `fault 11 the nodes of Redis are known by name before there are any`() async throws {
    let names = try await StoreVariations.plan().outputs["member_cluster_ids"]
    #expect(names == ["morket-test-redis-001", "morket-test-redis-002", "morket-test-redis-003"])
  }

  @Test(arguments: [("single_broker", ["subnet-1"]), ("clustered_broker", ["subnet-1", "subnet-2", "subnet-3"])])
  func `R8.1 a single instance of RabbitMQ has one subnet, a cluster all`(
    module: String, subnets: [String]
  ) async throws {
    let broker = try await one("aws_mq_broker", in: module)
    #expect(broker["subnet_ids"]?.elements.compactMap(\.string).sorted() == subnets)
  }

  @Test func `RabbitMQ has the version, the instance and the window that are given`() async throws {
    let broker = try await one("aws_mq_broker", in: "clustered_broker")
    #expect(broker["engine_version"] == "4.2")
    #expect(broker["host_instance_type"] == "mq.m7g.large")
    #expect(broker["deployment_mode"] == "CLUSTER_MULTI_AZ")
    #expect(
      broker["maintenance_window_start_time"] == [
        ["day_of_week": "MONDAY", "time_of_day": "23:30", "time_zone": "UTC"]
      ]
    )
  }

  @Test(arguments: [("one_node", ["subnet-1"]), ("two_nodes", ["subnet-1", "subnet-2"])])
  func `R9.1 OpenSearch has a subnet for each zone`(module: String, subnets: [String]) async throws {
    let network = try await one("aws_opensearch_domain", in: module)["vpc_options"]?[0]
    #expect(network?["subnet_ids"]?.elements.compactMap(\.string).sorted() == subnets)
  }

  @Test func `R9.2 R9.5 OpenSearch has the size and the hour that are given`() async throws {
    let domain = try await one("aws_opensearch_domain", in: "one_node")
    #expect(domain["ebs_options"]?[0]?["volume_size"] == 10)
    #expect(domain["snapshot_options"] == [["automated_snapshot_start_hour": 23]])
  }

  @Test func `the role of OpenSearch is made where it is asked for`() async throws {
    let roles = try await StoreVariations.plan().resources("aws_iam_service_linked_role")
    #expect(roles.map(\.module) == ["one_node"])
  }

  @Test func `a key that is given encrypts data and secrets`() async throws {
    #expect(try await one("aws_elasticache_replication_group", in: "redis")["kms_key_id"] == Self.key)
    let broker = try await one("aws_mq_broker", in: "clustered_broker")
    #expect(broker["encryption_options"] == [["use_aws_owned_key": false, "kms_key_id": Self.key]])
    let domain = try await one("aws_opensearch_domain", in: "two_nodes")
    #expect(domain["encrypt_at_rest"] == [["enabled": true, "kms_key_id": Self.key]])
    for module in ["redis", "clustered_broker", "two_nodes"] {
      #expect(try await one("aws_secretsmanager_secret", in: module)["kms_key_id"] == Self.key)
    }
  }

  @Test func `R2.6 tags that are given reach every resource that takes tags`() async throws {
    let resources = try await StoreVariations.plan().resources
    let tagged = resources.filter { $0["tags_all"] != nil || $0.isUnknown("tags_all") }
    #expect(tagged.count > 20)
    for resource in tagged { #expect(resource["tags"]?["Owner"] == "growth", "\(resource.address)") }
  }
}
