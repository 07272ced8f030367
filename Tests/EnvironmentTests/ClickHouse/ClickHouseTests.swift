import TestSupport
import Testing

/// Requirement 6: the ClickHouse server.
@Suite(.requires(.terraform, .providerMirror)) struct ClickHouseTests {
  private func one(_ type: String, _ name: String, _ environment: String) async throws -> PlannedResource {
    let found = try await Rehearsal.of(environment).plan.resources(type, name, module: "clickhouse")
    try #require(found.count == 1, "\(type).\(name)")
    return found[0]
  }

  /// The references that the root hands to an input of the module.
  private func given(_ input: String, _ environment: String) async throws -> [String] {
    let call = try #require(try await Rehearsal.of(environment).plan.root.calls?["clickhouse"])
    return call[input].references
  }

  @Test(arguments: [("staging", "t3.xlarge" as JSON), ("production", "m6i.xlarge")])
  func `R6.1 an instance of its size runs in a private subnet`(environment: String, type: JSON) async throws {
    let template = try await one("aws_launch_template", "this", environment)
    #expect(template["instance_type"] == type)
    #expect(
      template["image_id"] == "resolve:ssm:/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64")
    let instance = try await one("aws_instance", "this", environment)
    #expect(!instance.writes("subnet_id") && !instance.writes("key_name"))
    let interface = try await one("aws_network_interface", "this", environment)
    #expect(interface.references("subnet_id") == ["var.subnet_id"])
    #expect(try await given("subnet_id", environment) == ["module.vpc.private_subnet_ids[0]"])
  }

  @Test(arguments: [("staging", 100 as JSON), ("production", 500)])
  func `R6.2 the data has a gp3 volume of its own, encrypted, in the zone of the instance`(
    environment: String, size: JSON
  ) async throws {
    let volume = try await one("aws_ebs_volume", "data", environment)
    #expect(volume["type"] == "gp3")
    #expect(volume["size"] == size)
    #expect(volume["iops"] == 3000)
    #expect(volume["throughput"] == 125)
    #expect(volume["encrypted"] == true)
    #expect(volume["availability_zone"] == "us-east-1a")
    let attachment = try await one("aws_volume_attachment", "data", environment)
    #expect(attachment.references("volume_id") == ["aws_ebs_volume.data.id"])
    #expect(attachment.references("instance_id") == ["aws_instance.this.id"])
    #expect(attachment["stop_instance_before_detaching"] == true)
  }

  @Test(arguments: Rehearsal.names)
  func `R6.3 the server wears the group that admits 8123 and 9000 from the ECS tasks alone`(
    environment: String
  ) async throws {
    let interface = try await one("aws_network_interface", "this", environment)
    #expect(interface.references("security_groups") == ["var.security_group_ids"])
    #expect(try await given("security_group_ids", environment) == ["module.vpc.clickhouse_security_group_id"])
    let inward = try await Rehearsal.of(environment).plan.rules(of: "clickhouse").filter { $0.hasPrefix("in ") }
    #expect(inward == ["in tcp 8123 from ecs", "in tcp 9000 from ecs"])
  }

  @Test(arguments: Rehearsal.names)
  func `R6.4 a launch template starts it, with user data, tokens for metadata and an encrypted root volume`(
    environment: String
  ) async throws {
    let template = try await one("aws_launch_template", "this", environment)
    #expect(template["metadata_options"]?[0]?["http_tokens"] == "required")
    #expect(template["metadata_options"]?[0]?["http_put_response_hop_limit"] == 1)
    #expect(template["monitoring"] == [["enabled": true]])
    let root = template["block_device_mappings"]?[0]
    #expect(root?["device_name"] == "/dev/xvda")
    #expect(root?["ebs"]?[0]?["encrypted"] == "true")
    #expect(template.references("user_data").contains("aws_ebs_volume.data.id"))
    #expect(template.references("user_data").contains("var.max_memory_usage"))
    #expect(template.references("user_data").contains("var.max_threads"))
  }

  @Test(arguments: Rehearsal.names)
  func `R2.6 the project's tags reach what the template launches`(environment: String) async throws {
    let template = try await one("aws_launch_template", "this", environment)
    let specifications = template["tag_specifications"]?.elements ?? []
    #expect(specifications.map { $0["resource_type"] } == ["instance", "volume"])
    for specification in specifications {
      #expect(
        specification["tags"] == [
          "Project": "morket", "Environment": .string(environment), "Module": "infrastructure",
          "Name": .string("morket-\(environment)-clickhouse"),
        ])
    }
  }

  @Test(arguments: Rehearsal.names)
  func `R6.5 AWS Backup snapshots the volume each day and keeps it for 7 days`(environment: String) async throws {
    let rules = try await one("aws_backup_plan", "this", environment)["rule"]?.elements ?? []
    #expect(rules.map { $0["schedule"] } == ["cron(0 3 * * ? *)"])
    #expect(rules.map { $0["lifecycle"]?[0]?["delete_after"] } == [7])
    #expect(rules.map { $0["target_vault_name"] } == [.string("morket-\(environment)-clickhouse")])
    #expect(rules.map { $0["start_window"] } == [60])
    #expect(rules.map { $0["completion_window"] } == [180])
    let selection = try await one("aws_backup_selection", "data", environment)
    #expect(selection.references("resources") == ["aws_ebs_volume.data.arn"])
    #expect(selection.references("plan_id") == ["aws_backup_plan.this.id"])
    #expect(selection.references("iam_role_arn") == ["aws_iam_role.backup.arn"])
    let policies = try await Rehearsal.of(environment).plan.resources("aws_iam_role_policy_attachment")
      .filter { $0.references("role") == ["aws_iam_role.backup.name"] }.compactMap { $0["policy_arn"]?.string }
    let managed = "arn:aws:iam::aws:policy/service-role/AWSBackupServiceRolePolicyFor"
    #expect(policies.sorted() == ["\(managed)Backup", "\(managed)Restores"])
  }

  @Test(arguments: [("staging", false as JSON, true as JSON), ("production", true, false)])
  func `what holds data is protected where the environment asks for it`(
    environment: String, isProtected: JSON, isNot: JSON
  ) async throws {
    #expect(try await one("aws_ebs_volume", "data", environment)["final_snapshot"] == isProtected)
    #expect(try await one("aws_instance", "this", environment)["disable_api_termination"] == isProtected)
    #expect(try await one("aws_backup_vault", "this", environment)["force_destroy"] == isNot)
  }

  @Test(arguments: [("staging", 0 as JSON), ("production", 30)])
  func `R6.6 the administrator's credential is a secret, and no state holds its password`(
    environment: String, days: JSON
  ) async throws {
    let secret = try await one("aws_secretsmanager_secret", "admin", environment)
    #expect(secret["name"] == .string("morket-\(environment)/clickhouse/admin"))
    #expect(secret["recovery_window_in_days"] == days)
    let version = try await one("aws_secretsmanager_secret_version", "admin", environment)
    #expect(!version.writes("secret_string"))
    #expect(
      version.references("secret_string_wo") == [
        "var.admin_username", "ephemeral.aws_secretsmanager_random_password.admin.random_password",
      ])
  }

  @Test(arguments: Rehearsal.names)
  func `R6.6 the instance may read that secret and publish to its namespace, and no more`(
    environment: String
  ) async throws {
    let plan = try await Rehearsal.of(environment).plan
    let document = try #require(plan.module("clickhouse")?.block("data.aws_iam_policy_document.instance"))
    let statements = document.blocks("statement")
    #expect(
      statements.map { $0["actions"].constant } == [
        ["secretsmanager:GetSecretValue"], ["cloudwatch:PutMetricData"],
      ])
    #expect(statements[0]["resources"].references == ["aws_secretsmanager_secret.admin.arn"])
    let conditions = statements[1].blocks("condition")
    #expect(conditions.map { $0["variable"].constant } == ["cloudwatch:namespace"])
    #expect(conditions.map { $0["values"].references } == [["var.metric_namespace"]])
    let policy = try await one("aws_iam_role_policy", "instance", environment)
    #expect(policy.references("policy") == ["data.aws_iam_policy_document.instance.json"])
    let managed = plan.resources("aws_iam_role_policy_attachment", module: "clickhouse")
      .filter { $0.references("role") == ["aws_iam_role.instance.name"] }.compactMap { $0["policy_arn"]?.string }
    #expect(managed == ["arn:aws:iam::aws:policy/AmazonSSMManagedInstanceCore"])
  }

  @Test(arguments: Rehearsal.names)
  func `R6.7 hands out an address that stays, and the port`(environment: String) async throws {
    let plan = try await Rehearsal.of(environment).plan
    let outputs = try #require(plan.module("clickhouse")?.outputs)
    #expect(
      outputs.mapValues(\.references) == [
        "private_ip": ["aws_network_interface.this.private_ip"],
        "http_port": ["local.http_port"],
        "instance_id": ["aws_instance.this.id"],
        "secret_arn": ["aws_secretsmanager_secret_version.admin.arn"],
        "backup_vault_name": ["aws_backup_vault.this.name"],
      ])
    let instance = try await one("aws_instance", "this", environment)
    let interface = plan.module("clickhouse")?.block("aws_instance.this")?.blocks("network_interface") ?? []
    #expect(interface.map { $0["network_interface_id"].references } == [["aws_network_interface.this.id"]])
    #expect(!instance.writes("private_ip"))
  }

  @Test(arguments: Rehearsal.names)
  func `fault 13 the instance names a version of its template, and no plan asks for the newest image`(
    environment: String
  ) async throws {
    let plan = try await Rehearsal.of(environment).plan
    let module = try #require(plan.module("clickhouse"))
    let launched = module.block("aws_instance.this")?.blocks("launch_template") ?? []
    #expect(launched.map { $0["version"].references } == [["aws_launch_template.this.latest_version"]])
    #expect(launched.map { $0["id"].references } == [["aws_launch_template.this.id"]])
    // What a lifecycle ignores is in no plan.
    let text = try await Rehearsal.of(environment).tree.text("terraform/modules/clickhouse/main.tf")
    #expect(text.contains("ignore_changes = [user_data]"), "every plan would stop and start the instance")
    let asked = (module.resources ?? []).filter { $0.mode == "data" }.map(\.type)
    #expect(Set(asked) == ["aws_region", "aws_partition", "aws_default_tags", "aws_iam_policy_document"])
  }

  @Test(arguments: Rehearsal.names)
  func `fault 15 every input of the module is read`(environment: String) async throws {
    let tree = try await Rehearsal.of(environment).tree
    let main = tree.text("terraform/modules/clickhouse/main.tf")
    let inputs = try await Rehearsal.of(environment).plan.module("clickhouse")?.variables?.keys.sorted() ?? []
    #expect(inputs.count > 20)
    for input in inputs { #expect(main.contains("var.\(input)"), "\(input)") }
  }
}
