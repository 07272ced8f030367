import TestSupport
import Testing

/// Requirement 9: OpenSearch.
@Suite(.requires(.terraform, .providerMirror)) struct OpenSearchTests {
  private func domain(_ environment: String) async throws -> PlannedResource {
    try await Store("opensearch", in: environment).one("aws_opensearch_domain")
  }

  @Test(arguments: [("staging", 1 as JSON, false as JSON), ("production", 2, true)])
  func `R9.1 is one node in staging, and one in each of two zones in production`(
    environment: String, count: JSON, spansZones: JSON
  ) async throws {
    let domain = try await domain(environment)
    #expect(domain["engine_version"] == "OpenSearch_2.19")
    let cluster = try #require(domain["cluster_config"]?[0])
    #expect(cluster["instance_type"] == "r6g.large.search")
    #expect(cluster["instance_count"] == count)
    #expect(cluster["zone_awareness_enabled"] == spansZones)
    let zones = cluster["zone_awareness_config"]?.elements.map { $0["availability_zone_count"] }
    #expect(zones == (spansZones == true ? [2] : []))
    let store = try await Store("opensearch", in: environment)
    #expect(store.defaultValue("instance_type") == "r6g.large.search")
    #expect(store.defaultValue("instance_count") == 2)
  }

  @Test(arguments: Rehearsal.names)
  func `R9.2 has 100 GB of gp3 a node, encrypted with the key that AWS manages`(environment: String) async throws {
    let domain = try await domain(environment)
    let volume = try #require(domain["ebs_options"]?[0])
    #expect(volume["ebs_enabled"] == true)
    #expect(volume["volume_type"] == "gp3")
    #expect(volume["volume_size"] == 100)
    #expect(domain["encrypt_at_rest"]?.elements.map { $0["enabled"] } == [true])
    #expect(domain["encrypt_at_rest"]?[0]?["kms_key_id"] ?? .null == .null)
    #expect(try await Store("opensearch", in: environment).defaultValue("volume_size_gb") == 100)
  }

  @Test(arguments: Rehearsal.names)
  func `R9.3 encrypts between nodes, and takes HTTPS alone`(environment: String) async throws {
    let domain = try await domain(environment)
    #expect(domain["node_to_node_encryption"] == [["enabled": true]])
    let endpoint = try #require(domain["domain_endpoint_options"]?[0])
    #expect(endpoint["enforce_https"] == true)
    #expect(endpoint["tls_security_policy"] == "Policy-Min-TLS-1-2-PFS-2023-10")
  }

  @Test(arguments: [("staging", "111111111111"), ("production", "222222222222")])
  func `R9.4 the security group decides who connects, and the policy is for this domain alone`(
    environment: String, account: String
  ) async throws {
    let store = try await Store("opensearch", in: environment)
    #expect(store.argument("subnet_ids") == ["module.vpc.private_subnet_ids"])
    #expect(store.argument("security_group_ids") == ["module.vpc.opensearch_security_group_id"])
    #expect(store.plan.rules(of: "opensearch") == ["in tcp 443 from ecs"])
    let network = store.written.block("aws_opensearch_domain.this")?.blocks("vpc_options") ?? []
    #expect(network.map { $0["security_group_ids"].references } == [["var.security_group_ids"]])
    #expect(network.map { $0["subnet_ids"].references } == [["var.subnet_ids", "var.instance_count"]])
    let policy = try store.one("aws_opensearch_domain").policy("access_policies")
    #expect(
      policy["Statement"] == [
        [
          "Effect": "Allow", "Action": "es:ESHttp*", "Principal": "*",
          "Resource": .string("arn:aws:es:us-east-1:\(account):domain/morket-\(environment)/*"),
        ]
      ])
  }

  @Test(arguments: Rehearsal.names)
  func `R9.5 names 02:00 for its snapshots, and says that this has no effect`(environment: String) async throws {
    #expect(try await domain(environment)["snapshot_options"] == [["automated_snapshot_start_hour": 2]])
    let text = try await Rehearsal.of(environment).tree.text("terraform/modules/opensearch/main.tf")
    #expect(text.contains("without effect: OpenSearch takes a snapshot every hour"))
  }

  @Test(arguments: Rehearsal.names)
  func `R9.6 has its master user in a secret`(environment: String) async throws {
    let store = try await Store("opensearch", in: environment)
    #expect(try store.one("aws_secretsmanager_secret")["name"] == .string("morket-\(environment)/opensearch/master"))
    let security = store.written.block("aws_opensearch_domain.this")?.blocks("advanced_security_options") ?? []
    #expect(security.map { $0["enabled"].constant } == [true])
    #expect(security.map { $0["internal_user_database_enabled"].constant } == [true])
    let users = security.flatMap { $0.blocks("master_user_options") }
    let stored = ["data.aws_secretsmanager_secret_version.master.secret_string"]
    #expect(users.map { $0["master_user_name"].references } == [stored])
    #expect(users.map { $0["master_user_password"].references } == [stored])
  }

  @Test(arguments: Rehearsal.names)
  func `R9.7 fault 1 hands out endpoint, secret and the name that metrics have`(environment: String) async throws {
    let outputs = try await Store("opensearch", in: environment).written.outputs
    #expect(
      outputs?.mapValues(\.references) == [
        "endpoint": ["aws_opensearch_domain.this.endpoint"],
        "domain_name": ["aws_opensearch_domain.this.domain_name"],
        "secret_arn": ["aws_secretsmanager_secret_version.master.arn"],
      ])
  }

  @Test(arguments: [("staging", "111111111111" as JSON, 14 as JSON), ("production", "222222222222", 30)])
  func `writes four logs, the audit log among them, once the service may`(
    environment: String, account: JSON, days: JSON
  ) async throws {
    let store = try await Store("opensearch", in: environment)
    let written = store.written.block("aws_opensearch_domain.this")
    let logs = written?.blocks("log_publishing_options") ?? []
    #expect(
      logs.map { $0["log_type"].constant } == [
        "ES_APPLICATION_LOGS", "AUDIT_LOGS", "SEARCH_SLOW_LOGS", "INDEX_SLOW_LOGS",
      ])
    #expect(logs.allSatisfy { $0["enabled"].constant == true })
    #expect(Set(logs.flatMap { $0["cloudwatch_log_group_arn"].references }).count == 4, "a group for each")
    let groups = store.plan.resources("aws_cloudwatch_log_group", module: "opensearch")
    #expect(groups.map { $0["retention_in_days"] } == [days, days, days, days])
    #expect(
      try store.one("aws_opensearch_domain").dependsOn == [
        "aws_cloudwatch_log_resource_policy.this", "aws_iam_service_linked_role.this",
      ])
    let statements = store.written.block("data.aws_iam_policy_document.logs")?.blocks("statement") ?? []
    #expect(
      statements.map { $0["actions"].constant } == [
        ["logs:CreateLogStream", "logs:PutLogEvents", "logs:PutLogEventsBatch"]
      ])
    #expect(statements.map { $0["resources"].references } == [["aws_cloudwatch_log_group.this"]])
    #expect(statements.flatMap { $0.blocks("principals") }.map { $0["identifiers"].constant } == [["es.amazonaws.com"]])
    let conditions = statements.flatMap { $0.blocks("condition") }
    #expect(conditions.map { $0["variable"].constant } == ["aws:SourceAccount"])
    #expect(conditions.map { $0["values"].references } == [["var.account_id"]])
  }

  @Test(arguments: Rehearsal.names)
  func `makes the role that its account has once`(environment: String) async throws {
    let role = try await Store("opensearch", in: environment).one("aws_iam_service_linked_role")
    #expect(role["aws_service_name"] == "opensearchservice.amazonaws.com")
  }
}
