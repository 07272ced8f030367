import TestSupport
import Testing

/// Requirement 20 and what the environments themselves are asked for, as the real Terraform sees it.
@Suite(.requires(.terraform, .providerMirror)) struct RehearsalTests {
  @Test(arguments: Rehearsal.names)
  func `R20.1 fault 22 is formatted as terraform fmt would`(environment: String) async throws {
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
          "domain_name": "staging.morket.example", "api_domain_name": "api.staging.morket.example",
          "hosted_zone_id": "Z0STAGINGEXAMPLE", "create_account_resources": true,
          "availability_zones": ["us-east-1a", "us-east-1b"],
          "network": ["cidr_block": "10.0.0.0/16", "nat_gateway_count": 1, "interface_endpoints": false],
          "log_retention_days": 14, "deletion_protection": false, "kms_key_arn": .null,
          "secret_recovery_window_in_days": 0, "secret_rotation_days": 30,
          "proxy_urls": "[]", "proxy_urls_version": 1,
          "aurora": ["instance_class": "db.t4g.medium", "reader_count": 0],
          "backend": ["cpu": 256, "memory": 512, "desired_count": 1],
          "scraper": ["cpu": 1024, "memory": 2048, "desired_count": 1],
          "temporal_worker": ["cpu": 256, "memory": 512, "desired_count": 1],
          "temporal_server": ["cpu": 512, "memory": 1024, "desired_count": 1],
          "autoscaling": ["enabled": false, "min_capacity": 2, "max_capacity": 10],
          "browser_pool_size": 2, "log_level": "debug", "github_repository": "morket/morket",
          "deploy_branch": "develop",
          "alarm_emails": ["operations+staging@morket.example"],
          "redis": ["node_type": "cache.t3.medium", "node_count": 1],
          "rabbitmq": ["instance_type": "mq.m5.large", "deployment_mode": "SINGLE_INSTANCE"],
          "opensearch": [
            "instance_type": "r6g.large.search", "instance_count": 1, "volume_size_gb": 100,
          ],
          "clickhouse": ["instance_type": "t3.xlarge", "volume_size_gb": 100],
        ] as JSON
      ),
      (
        "production",
        [
          "environment": "production", "region": "us-east-1", "account_id": "222222222222",
          "domain_name": "morket.example", "api_domain_name": "api.morket.example",
          "hosted_zone_id": "Z0PRODUCTIONEXAMPLE", "create_account_resources": true,
          "availability_zones": ["us-east-1a", "us-east-1b"],
          "network": ["cidr_block": "10.1.0.0/16", "nat_gateway_count": 2, "interface_endpoints": true],
          "log_retention_days": 30, "deletion_protection": true, "kms_key_arn": .null,
          "secret_recovery_window_in_days": 30, "secret_rotation_days": 30,
          "proxy_urls": "[]", "proxy_urls_version": 1,
          "aurora": ["instance_class": "db.r6g.large", "reader_count": 1],
          "backend": ["cpu": 512, "memory": 1024, "desired_count": 2],
          "scraper": ["cpu": 2048, "memory": 4096, "desired_count": 2],
          "temporal_worker": ["cpu": 512, "memory": 1024, "desired_count": 1],
          "temporal_server": ["cpu": 1024, "memory": 2048, "desired_count": 1],
          "autoscaling": ["enabled": true, "min_capacity": 2, "max_capacity": 10],
          "browser_pool_size": 5, "log_level": "info", "github_repository": "morket/morket",
          "deploy_branch": "main",
          "alarm_emails": ["operations@morket.example"],
          "redis": ["node_type": "cache.r6g.large", "node_count": 2],
          "rabbitmq": ["instance_type": "mq.m5.large", "deployment_mode": "CLUSTER_MULTI_AZ"],
          "opensearch": [
            "instance_type": "r6g.large.search", "instance_count": 2, "volume_size_gb": 100,
          ],
          "clickhouse": ["instance_type": "m6i.xlarge", "volume_size_gb": 500],
        ] as JSON
      ),
    ])
  func `R15.5 and R19.1 takes each of its values from its own terraform.tfvars`(environment: String, values: JSON)
    async throws
  {
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
        "distribution_id": ["module.cloudfront.distribution_id"],
        "distribution_domain_name": ["module.cloudfront.distribution_domain_name"],
        "database_endpoint": ["module.aurora.cluster_endpoint"],
        "database_reader_endpoint": ["module.aurora.reader_endpoint"],
        "exports_bucket_name": ["module.s3.exports_bucket_name"],
        "clickhouse_backup_vault_name": ["module.clickhouse.backup_vault_name"],
        "region": ["var.region"],
        "api_url": ["var.api_domain_name"],
        "push_role_arn": ["module.github_oidc.push_role_arn"],
        "deploy_role_arn": ["module.github_oidc.deploy_role_arn"],
        "plan_role_arn": ["module.github_oidc.plan_role_arn"],
        "cluster_name": ["module.ecs.cluster_name"],
        "service_names": ["module.ecs.service_names"],
        "task_definition_families": ["module.ecs.task_definition_families"],
        "alarm_topic_arn": ["module.monitoring.sns_topic_arn"],
        "dashboard_name": ["module.monitoring.dashboard_name"],
      ])
    #expect(
      plan.module("vpc")?.outputs?.mapValues(\.references) == [
        "vpc_id": ["aws_vpc.this.id"],
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
      ])
  }
}
