import TestSupport
import Testing

/// Requirement 20 and what the environments themselves are asked for, as the real Terraform sees it.
@Suite(.requires(.terraform, .providerMirror)) struct RehearsalTests {
  @Test(arguments: Rehearsal.names)
  func `R20.1 is formatted as terraform fmt would`(environment: String) async throws {
    let formatting = try await Rehearsal.of(environment).formatting
    #expect(formatting.status == 0)
    expectNoDifference(formatting.output + formatting.errors, "")
  }

  @Test(arguments: Rehearsal.names)
  func `R20.1 is valid, without a warning`(environment: String) async throws {
    let validation = try await Rehearsal.of(environment).validation
    #expect(validation["valid"] == true)
    #expect(validation["error_count"] == 0)
    #expect(validation["warning_count"] == 0)
    #expect(validation["diagnostics"] == [])
  }

  @Test(arguments: Rehearsal.names)
  func `R20.1 every module that is written takes part`(environment: String) async throws {
    let rehearsal = try await Rehearsal.of(environment)
    let written = rehearsal.tree.folders(in: "terraform/modules")
    let called = rehearsal.plan.root.calls?.keys.sorted()
    #expect(called == written)
  }

  @Test(arguments: Rehearsal.names)
  func `R20.2 plans at once, without credentials, network or a warning`(environment: String) async throws {
    let rehearsal = try await Rehearsal.of(environment)
    #expect(!rehearsal.words.contains("Warning"), "\(rehearsal.words)")
    #expect(rehearsal.plan.isComplete)
    #expect(!rehearsal.plan.resources.isEmpty)
    for change in rehearsal.plan.changes {
      #expect(change.actions == ["create"] || change.actions == ["read"], "\(change.address)")
    }
    for check in rehearsal.plan.checks {
      #expect(check["status"] == "pass" || check["status"] == "unknown", "\(check)")
    }
  }

  @Test(
    arguments: [
      (
        "staging",
        [
          "environment": "staging", "region": "us-east-1", "account_id": "111111111111",
          "availability_zones": ["us-east-1a", "us-east-1b"],
          "network": ["cidr_block": "10.0.0.0/16", "nat_gateway_count": 1, "interface_endpoints": false],
          "log_retention_days": 14, "deletion_protection": false, "kms_key_arn": .null,
          "secret_recovery_window_in_days": 0, "secret_rotation_days": 30,
          "proxy_urls": "[]", "proxy_urls_version": 1,
          "database": ["instance_class": "db.t4g.medium", "reader_count": 0],
          "redis": ["node_type": "cache.t3.medium", "node_count": 1],
          "rabbitmq": ["instance_type": "mq.m5.large", "deployment_mode": "SINGLE_INSTANCE"],
          "opensearch": [
            "instance_type": "r6g.large.search", "instance_count": 1, "volume_size_gb": 100,
            "create_service_linked_role": true,
          ],
        ] as JSON
      ),
      (
        "production",
        [
          "environment": "production", "region": "us-east-1", "account_id": "222222222222",
          "availability_zones": ["us-east-1a", "us-east-1b"],
          "network": ["cidr_block": "10.1.0.0/16", "nat_gateway_count": 2, "interface_endpoints": true],
          "log_retention_days": 30, "deletion_protection": true, "kms_key_arn": .null,
          "secret_recovery_window_in_days": 30, "secret_rotation_days": 30,
          "proxy_urls": "[]", "proxy_urls_version": 1,
          "database": ["instance_class": "db.r6g.large", "reader_count": 1],
          "redis": ["node_type": "cache.r6g.large", "node_count": 2],
          "rabbitmq": ["instance_type": "mq.m5.large", "deployment_mode": "CLUSTER_MULTI_AZ"],
          "opensearch": [
            "instance_type": "r6g.large.search", "instance_count": 2, "volume_size_gb": 100,
            "create_service_linked_role": true,
          ],
        ] as JSON
      ),
    ])
  func `R15.5 takes each of its values from its own terraform.tfvars`(environment: String, values: JSON) async throws {
    let plan = try await Rehearsal.of(environment).plan
    #expect(JSON.object(plan.variables) == values)
    let defaults = (plan.root.variables ?? [:]).filter { $0.value.default != nil }
    // The proxies are a secret, which no file holds.
    #expect(defaults.keys.sorted() == ["proxy_urls"], "what has a default can be forgotten in an environment")
  }

  @Test(arguments: Rehearsal.names)
  func `R15.3 describes every input and output of every module`(environment: String) async throws {
    let plan = try await Rehearsal.of(environment).plan
    let modules = [("root", plan.root)] + (plan.root.calls ?? [:]).map { ($0.key, $0.value.module) }
    for (name, module) in modules {
      for (variable, written) in module.variables ?? [:] {
        #expect(written.description?.isEmpty == false, "\(name): variable \(variable)")
      }
      for (output, written) in module.outputs ?? [:] {
        #expect(written.description?.isEmpty == false, "\(name): output \(output)")
      }
    }
  }

  @Test(arguments: Rehearsal.names)
  func `R20.3 hands out what the deployment and other modules need`(environment: String) async throws {
    let plan = try await Rehearsal.of(environment).plan
    #expect(
      plan.root.outputs?.mapValues(\.references) == [
        "vpc_id": ["module.vpc.vpc_id"],
        "nat_public_ips": ["module.vpc.nat_public_ips"],
        "frontend_bucket_name": ["module.s3.frontend_bucket_name"],
        "repository_urls": ["module.ecr.repository_urls"],
        "database_endpoint": ["module.aurora.cluster_endpoint"],
        "database_reader_endpoint": ["module.aurora.reader_endpoint"],
      ])
    #expect(
      plan.module("vpc")?.outputs?.mapValues(\.references) == [
        "vpc_id": ["aws_vpc.this.id"],
        "vpc_cidr_block": ["aws_vpc.this.cidr_block"],
        "public_subnet_ids": ["aws_subnet.public"],
        "private_subnet_ids": ["aws_subnet.private"],
        "nat_public_ips": ["aws_eip.nat"],
        "alb_security_group_id": ["aws_security_group.alb.id"],
        "ecs_security_group_id": ["aws_security_group.ecs.id"],
        "temporal_security_group_id": ["aws_security_group.temporal.id"],
        "aurora_security_group_id": ["aws_security_group.aurora.id"],
        "redis_security_group_id": ["aws_security_group.redis.id"],
        "rabbitmq_security_group_id": ["aws_security_group.rabbitmq.id"],
        "opensearch_security_group_id": ["aws_security_group.opensearch.id"],
        "clickhouse_security_group_id": ["aws_security_group.clickhouse.id"],
        "flow_log_group_name": ["aws_cloudwatch_log_group.flow_logs.name"],
      ])
  }
}
