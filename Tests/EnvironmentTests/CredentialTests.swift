import TestSupport
import Testing

/// How the modules of the data stores make a credential and hand it on.
@Suite(.requires(.terraform, .providerMirror)) struct CredentialTests {
  /// The name that each module's credential has there.
  private static let names = ["redis": "auth_token", "rabbitmq": "admin", "opensearch": "master"]
  private static let modules = names.keys.sorted()

  @Test(arguments: Rehearsal.names, modules)
  func `fault 21 the value is write-only, and drawn by a resource that keeps nothing`(
    environment: String, module: String
  ) async throws {
    let store = try await Store(module, in: environment)
    let name = try #require(Self.names[module])
    let version = try store.one("aws_secretsmanager_secret_version")
    #expect(version["secret_string"] == .null)
    #expect(version["secret_string_wo"] == .null, "a write-only argument is in no plan")
    let references = version.references("secret_string_wo").filter { !$0.hasPrefix("var.") }
    #expect(references == ["ephemeral.aws_secretsmanager_random_password.\(name).random_password"])
    #expect(version.references("secret_id") == ["aws_secretsmanager_secret.\(name).arn"])
  }

  @Test(arguments: Rehearsal.names)
  func `fault 21 nothing else makes a password`(environment: String) async throws {
    let plan = try await Rehearsal.of(environment).plan
    let modules = [plan.root] + (plan.root.calls ?? [:]).values.map(\.module)
    let types = Set(modules.flatMap { $0.resources ?? [] }.map { "\($0.mode) \($0.type)" })
    for type in types {
      #expect(!type.contains("random_"), "\(type) keeps what it draws")
      #expect(!type.hasPrefix("managed tls_"))
    }
    for version in plan.resources("aws_secretsmanager_secret_version") {
      #expect(!version.writes("secret_string"), "\(version.address)")
    }
  }

  @Test(arguments: Rehearsal.names, modules)
  func `R20.2 a first plan draws no password: its length waits for the apply`(
    environment: String, module: String
  ) async throws {
    let rehearsal = try await Rehearsal.of(environment)
    let name = try #require(Self.names[module])
    let password = "ephemeral.aws_secretsmanager_random_password.\(name)"
    #expect(rehearsal.words.contains("module.\(module).\(password): Configuration unknown, deferring"))
    let text = rehearsal.tree.text("terraform/modules/\(module)/main.tf")
    let gate = /password_length +=\ terraform_data\.([a-z_]+)\.output\n/
    #expect(text.matches(of: gate).map { String($0.1) } == ["\(name)_length"])
  }

  @Test(arguments: Rehearsal.names, modules)
  func `whoever needs the value reads the one that is stored, once it is`(
    environment: String, module: String
  ) async throws {
    let store = try await Store(module, in: environment)
    let name = try #require(Self.names[module])
    let stored = ["aws_secretsmanager_secret_version.\(name).arn"]
    #expect(store.written.block("data.aws_secretsmanager_secret_version.\(name)")?["secret_id"].references == stored)
    #expect(store.output("secret_arn") == stored, "the secret's own ARN is known before it has a value")
    let drawn = (store.written.resources ?? []).filter { resource in
      "\(resource.expressions)".contains("aws_secretsmanager_random_password")
    }
    #expect(drawn.map(\.type) == ["aws_secretsmanager_secret_version"], "each run draws another one")
  }

  @Test(arguments: Rehearsal.names)
  func `three values are read back into the state, for want of a write-only argument`(
    environment: String
  ) async throws {
    let plan = try await Rehearsal.of(environment).plan
    let kept = (plan.root.calls ?? [:]).filter { _, call in
      call.module.resources?.contains { $0.mode == "data" && $0.type == "aws_secretsmanager_secret_version" } ?? false
    }
    #expect(kept.keys.sorted() == ["opensearch", "rabbitmq", "redis"])
  }

  @Test(arguments: [("staging", 0 as JSON), ("production", 30)])
  func `a deleted secret can be restored in production, and its name taken again in staging`(
    environment: String, days: JSON
  ) async throws {
    let secrets = try await Rehearsal.of(environment).plan.resources("aws_secretsmanager_secret")
    #expect(secrets.count >= 3)
    for secret in secrets { #expect(secret["recovery_window_in_days"] == days, "\(secret.address)") }
  }

  @Test(arguments: Rehearsal.names)
  func `no secret has a name that looks like the end of an ARN`(environment: String) async throws {
    for secret in try await Rehearsal.of(environment).plan.resources("aws_secretsmanager_secret") {
      let name = try #require(secret["name"]?.string)
      #expect(name.firstMatch(of: /-[A-Za-z0-9]{6}$/) == nil, "\(name)")
    }
  }

  @Test(arguments: [("redis", 64, ""), ("rabbitmq", 32, ""), ("opensearch", 32, "-._~")])
  func `passwords have only what their store and a URL take`(module: String, length: Int, rest: String) async throws {
    let text = try await Rehearsal.of("staging").tree.text("terraform/modules/\(module)/main.tf")
    #expect(text.contains("  input = \(length)\n"))
    if rest.isEmpty {
      #expect(text.contains("exclude_punctuation = true"))
    } else {
      let written = try #require(text.firstMatch(of: /exclude_characters += (".*")\n/)).1
      let excluded = try #require(try JSON(text: "[\(written)]")[0]?.string)
      let punctuation = (33...126).compactMap(UnicodeScalar.init).map(Character.init)
        .filter { !$0.isLetter && !$0.isNumber }
      #expect(String(punctuation.filter { !excluded.contains($0) }) == rest)
      #expect(text.contains("require_each_included_type = true"), "OpenSearch wants one of each")
    }
  }
}
