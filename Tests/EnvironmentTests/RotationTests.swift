import TestSupport
import Testing

/// Requirement 5, criterion 4, and requirement 11, criteria 3 to 5: the rotation of Aurora's password.
@Suite(.requires(.terraform, .providerMirror)) struct RotationTests {
  private func one(_ type: String, _ environment: String, name: String = "rotation") async throws -> PlannedResource {
    let found = try await Rehearsal.of(environment).plan.resources(type, name, module: "secrets")
    try #require(found.count == 1, "\(type)")
    return found[0]
  }

  /// What stands for the secret that rotates, within the module.
  private static let rotated = ["var.urls", "var.rotation.variable"]

  @Test(arguments: Rehearsal.names)
  func `R5.4 R11.4 fault 15 rotates Aurora's password every 30 days by a function`(environment: String) async throws {
    let rotation = try await one("aws_secretsmanager_secret_rotation", environment, name: "this")
    #expect(rotation["rotation_rules"]?.elements.map { $0["automatically_after_days"] } == [30])
    #expect(rotation.references("rotation_lambda_arn") == ["aws_lambda_function.rotation.arn"])
    #expect(rotation.references("secret_id") == Self.rotated)
    #expect(rotation["rotate_immediately"] == false, "it would run before the URL is there")
    #expect(
      rotation.dependsOn.sorted() == [
        "aws_iam_role_policy.rotation", "aws_lambda_permission.rotation", "aws_secretsmanager_secret_version.url",
      ])
    let plan = try await Rehearsal.of(environment).plan
    #expect(plan.module("secrets")?.variables?["rotation_days"]?.default == 30)
    let call = try #require(plan.root.calls?["secrets"])
    #expect(call.references("rotation_days") == ["var.secret_rotation_days"])
    #expect(call.references("rotation") == ["module.aurora.cluster_identifier", "module.aurora.cluster_arn"])
  }

  @Test(arguments: Rehearsal.names)
  func `the function is the one that stands beside the module`(environment: String) async throws {
    let function = try await one("aws_lambda_function", environment)
    #expect(function["runtime"] == "python3.13")
    #expect(function["handler"] == "rotate.handler")
    #expect(function["filename"]?.string?.hasSuffix("/lambda/rotate.zip") == true)
    #expect(function["source_code_hash"]?.string?.isEmpty == false)
    #expect(function["timeout"] == 300)
    #expect(function["vpc_config"] == [], "it needs no way to the database")
    #expect(
      function["function_name"].flatMap(\.string).map { "/aws/lambda/\($0)" }
        == (try await one("aws_cloudwatch_log_group", environment))["name"]?.string)
  }

  @Test(arguments: Rehearsal.names)
  func `R11.5 the function knows which URL follows the password`(environment: String) async throws {
    let function = try #require(
      try await Rehearsal.of(environment).plan.module("secrets")?.block("aws_lambda_function.rotation"))
    let references = function.blocks("environment").flatMap { $0["variables"].references }
    #expect(
      references == ["var.rotation.cluster_identifier", "aws_secretsmanager_secret.url", "var.rotation.variable"])
  }

  @Test(arguments: [("staging", "111111111111"), ("production", "222222222222")])
  func `only Secrets Manager may call it, for this secret of this account`(
    environment: String, account: String
  ) async throws {
    let permission = try await one("aws_lambda_permission", environment)
    #expect(permission["principal"] == "secretsmanager.amazonaws.com")
    #expect(permission["action"] == "lambda:InvokeFunction")
    #expect(permission["source_account"] == .string(account))
    #expect(permission.references("source_arn") == Self.rotated)
  }

  @Test(arguments: Rehearsal.names)
  func `R11.3 the role may do what a rotation does, and to nothing else`(environment: String) async throws {
    let module = try #require(try await Rehearsal.of(environment).plan.module("secrets"))
    let statements = module.block("data.aws_iam_policy_document.rotation")?.blocks("statement") ?? []
    let grants = statements.map { statement in
      let actions = (statement["actions"].constant?.elements ?? []).compactMap(\.string)
      let resources = statement["resources"].constant?.elements.compactMap(\.string) ?? []
      return (actions.sorted() + ["on"] + resources + statement["resources"].references).joined(separator: " ")
    }
    let own = "secretsmanager:DescribeSecret secretsmanager:GetSecretValue secretsmanager:PutSecretValue"
    #expect(
      grants == [
        "\(own) secretsmanager:UpdateSecretVersionStage on var.urls var.rotation.variable",
        "secretsmanager:GetSecretValue secretsmanager:PutSecretValue on aws_secretsmanager_secret.url "
          + "var.rotation.variable",
        "secretsmanager:GetRandomPassword on *",
        "rds:DescribeDBClusters rds:ModifyDBCluster on var.rotation.cluster_arn",
        "logs:CreateLogStream logs:PutLogEvents on aws_cloudwatch_log_group.rotation.arn",
      ])
    // A plan does not tell of dynamic blocks.
    let text = try await Rehearsal.of(environment).tree.text("terraform/modules/secrets/main.tf")
    #expect(text.split(separator: "dynamic \"statement\"").count == 2)
    #expect(text.contains("for_each = compact([var.kms_key_arn])"), "only a key of ours has to be allowed")
    #expect(text.contains("[\"secretsmanager.${data.aws_region.current.name}.amazonaws.com\"]"))
  }
}
