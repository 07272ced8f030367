import TestSupport
import Testing

/// Requirement 11, and the variables of requirement 19 that are secrets; the faults 15 and 21 of a version written by hand.
@Suite(.requires(.terraform, .providerMirror)) struct SecretTests {
  private static let type = "aws_secretsmanager_secret"
  private static let urls = ["CLICKHOUSE_URL", "DATABASE_URL", "OPENSEARCH_URL", "RABBITMQ_URL", "REDIS_URL"]

  private func keys(_ name: String, _ environment: String) async throws -> [String] {
    try await Rehearsal.of(environment).plan.resources(Self.type, name, module: "secrets")
      .compactMap { $0.key?.string }.sorted()
  }

  @Test(arguments: Rehearsal.names)
  func `R11.1 R19.6 R19.7 has each secret of the application under its variable`(environment: String) async throws {
    #expect(try await keys("password", environment) == ["JWT_SECRET", "SERVICE_API_KEY", "WEBHOOK_HMAC_SECRET"])
    #expect(try await keys("key", environment) == ["ENCRYPTION_MASTER_KEY"])
    #expect(try await keys("value", environment) == ["PROXY_URLS"])
    #expect(try await keys("url", environment) == Self.urls)
    let plan = try await Rehearsal.of(environment).plan
    for name in ["password", "key", "value", "url"] {
      let versions = plan.resources("aws_secretsmanager_secret_version", name, module: "secrets")
      #expect(versions.compactMap { $0.key?.string }.sorted() == (try await keys(name, environment)))
    }
  }

  @Test(arguments: Rehearsal.names)
  func `R11.1 the stores' modules have a secret each`(environment: String) async throws {
    let secrets = try await Rehearsal.of(environment).plan.resources(Self.type).filter { $0.module != "secrets" }
    #expect(secrets.map(\.module).sorted() == ["aurora", "clickhouse", "opensearch", "rabbitmq", "redis"])
  }

  @Test(arguments: Rehearsal.names)
  func `names are the environment's, each once, and none looks like the end of an ARN`(
    environment: String
  ) async throws {
    let names = try await Rehearsal.of(environment).plan.resources(Self.type).compactMap { $0["name"]?.string }
    #expect(names.count >= 13)
    #expect(Set(names).count == names.count)
    for name in names {
      #expect(name.wholeMatch(of: /[A-Za-z0-9\/_+=.@-]{1,512}/) != nil, "\(name)")
      #expect(name.firstMatch(of: /-[A-Za-z0-9]{6}$/) == nil, "\(name)")
      #expect(name.hasPrefix("morket-\(environment)"), "\(name)")
    }
  }

  @Test(arguments: [("staging", 0), ("production", 30)])
  func `R11.6 carry the tags, and can be restored in production`(environment: String, days: Int) async throws {
    for secret in try await Rehearsal.of(environment).plan.resources(Self.type) {
      #expect(secret["tags_all"]?["Project"] == "morket", "\(secret.address)")
      #expect(secret["tags_all"]?["Environment"] == .string(environment), "\(secret.address)")
      #expect(secret["recovery_window_in_days"] == .number(Double(days)), "\(secret.address)")
    }
  }

  @Test(arguments: Rehearsal.names)
  func `fault 21 no secret has its value in the plan or in the state`(environment: String) async throws {
    let rehearsal = try await Rehearsal.of(environment)
    let plan = rehearsal.plan
    let versions = plan.resources("aws_secretsmanager_secret_version")
    #expect(versions.count >= 13)
    for version in versions {
      #expect(!version.writes("secret_string"), "\(version.address)")
      #expect(version.writes("secret_string_wo") && version.writes("secret_string_wo_version"), "\(version.address)")
    }
    for path in rehearsal.tree.paths where path.hasSuffix(".tf") {
      let text = rehearsal.tree.text(path)
      #expect(!text.contains("\"random_password\""), "\(path)")
      #expect(!text.contains("data \"aws_secretsmanager_random_password\""), "\(path)")
    }
  }

  @Test(arguments: Rehearsal.names)
  func `a URL takes what is stored, by the store's own output, and is numbered by what is public`(
    environment: String
  ) async throws {
    let plan = try await Rehearsal.of(environment).plan
    let call = try #require(plan.root.calls?["secrets"])
    let stores = ["aurora", "redis", "rabbitmq", "opensearch"]
    for store in stores { #expect(call.references("urls").contains("module.\(store).secret_arn"), "\(store)") }
    for version in plan.resources("aws_secretsmanager_secret_version", "url") {
      #expect(version.references("secret_string_wo").contains("local.credentials"))
      #expect(version.references("secret_string_wo_version") == ["each.value"])
      #expect(version.isUnknown("secret_string_wo_version"), "the endpoints are not known yet")
    }
    let module = try await Rehearsal.of(environment).tree.text("terraform/modules/secrets/main.tf")
    #expect(module.contains("ephemeral \"aws_secretsmanager_secret_version\" \"credential\""))
    #expect(!module.contains("data \"aws_secretsmanager_secret_version\""))
  }

  @Test(arguments: Rehearsal.names)
  func `the master key cannot be destroyed`(environment: String) async throws {
    let text = try await Rehearsal.of(environment).tree.text("terraform/modules/secrets/main.tf")
    for block in [Self.type, "aws_secretsmanager_secret_version"] {
      let body = try #require(text.text(between: "resource \"\(block)\" \"key\" {", and: "\n}\n"))
      #expect(body.contains("prevent_destroy = true"), "\(block)")
    }
    #expect(text.contains("each.value.encoding == \"hex\""))
  }

  @Test(arguments: Rehearsal.names)
  func `R11.2 hands out the ARN of each version, which waits for the value`(environment: String) async throws {
    let outputs = try await Rehearsal.of(environment).plan.module("secrets")?.outputs
    #expect(
      outputs?.mapValues { Set($0.references) } == [
        "secret_arns": [
          "aws_secretsmanager_secret_version.password", "aws_secretsmanager_secret_version.key",
          "aws_secretsmanager_secret_version.value", "aws_secretsmanager_secret_version.url",
        ]
      ])
  }

  @Test(arguments: Rehearsal.names)
  func `R19.7 the proxies come from outside and stay out of the plan`(environment: String) async throws {
    let plan = try await Rehearsal.of(environment).plan
    #expect(plan.root.variables?["proxy_urls"]?.default == "[]", "a task with an empty secret does not start")
    #expect(plan.root.calls?["secrets"]?.references("values") == ["var.proxy_urls"])
    for folder in ["terraform/modules/secrets", "terraform/environments/\(environment)"] {
      let text = try await Rehearsal.of(environment).tree.text("\(folder)/variables.tf")
      let name = folder.hasSuffix("secrets") ? "values" : "proxy_urls"
      let body = try #require(text.text(between: "variable \"\(name)\" {", and: "\n}\n"))
      #expect(body.contains("ephemeral   = true") && body.contains("sensitive   = true"), "\(name)")
    }
  }
}

extension String {
  /// What stands between two texts, from the first occurrence of the one to the next of the other.
  fileprivate func text(between start: String, and end: String) -> String? {
    guard let from = firstRange(of: start)?.upperBound, let to = self[from...].firstRange(of: end)?.lowerBound
    else { return nil }
    return String(self[from..<to])
  }
}
