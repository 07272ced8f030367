import Terraform
import Testing

/// A module that gives out a secret that is kept.
private struct Vault: Module {
  static let name = "vault"
  @Output("plain", "A secret.") var plain: Exported<String>
  let network = Cloud.Network("main")
  var body: ModuleContent {
    network(range: "a")
    $plain(network.range)
  }
}

/// A module that gives out a secret that is not.
private struct FleetingVault: Module {
  static let name = "fleeting_vault"
  @Output("fleeting", "A secret.", ephemeral: true) var fleeting: Exported<String>
  let password = Cloud.Password("admin")
  var body: ModuleContent {
    password()
    $fleeting(password.text)
  }
}

@Suite struct SecretCheckTests {
  private static func finding(_ path: String, _ source: String) -> String {
    "cloud_server.api would keep \(path) in the state — the argument is sensitive and not write-only, and takes \(source)"
      + " — use a write-only argument with an ephemeral value, or say .keepsInState(\"why\") where there is none"
  }

  @Test func `reports a literal, and a variable through a local value and a function, also in a nested block`() {
    struct Sample: BodyModule {
      @Variable("secret", "A secret.", sensitive: true) var secret: Value<String> = "a"
      @Local("upper") var loud: Value<String>
      let server = Cloud.Server("api")
      var body: ModuleContent {
        $loud(upper(secret))
        server(file: "Sample.swift", line: 4) {
          $0.token = "literal"
          $0.disk(size: 1, file: "Sample.swift", line: 6) { $0.key = "-\(loud)" }
        }
      }
    }
    let environment = Environment<Sample>("sample", backend: .local()) { _ in }
    let found = Configuration(environments: [environment]).findings
    #expect(found.map(\.line) == [Self.finding("token", "a literal"), Self.finding("disk.key", "var.secret")])
    #expect(found.map(\.attribute) == ["token", "key"])
    #expect(found.map(\.location) == [4, 6].map { SourceLocation(file: "Sample.swift", line: $0) })
  }

  @Test func `reports what another resource or a module gives, and what is in a loop`() {
    struct Sample: BodyModule {
      let network = Cloud.Network("main")
      let vault = ModuleCall(Vault())
      let server = Cloud.Server("api")
      let many = Cloud.Server.Keyed<String>("many")
      var body: ModuleContent {
        network(range: "a")
        vault()
        server {
          $0.token = network.range
          $0.disk(size: 1) { $0.key = vault.plain }
        }
        many(forEach: ["a": "b"] as Value<[String: String]>) { server, each in
          server.token = each.value
          server.disk(size: 1)
        }
      }
    }
    #expect(
      findings(Sample.self) == [
        Self.finding("token", "cloud_network.main.range"), Self.finding("disk.key", "module.vault.plain"),
        Self.finding("token", "each.value").replacing("cloud_server.api", with: "cloud_server.many"),
      ])
  }

  @Test func `passes write-only arguments, null, and ephemeral values, which Terraform itself refuses there`() {
    struct Sample: BodyModule {
      @Variable("fleeting", "A secret.", ephemeral: true) var fleeting: Value<String> = "a"
      let password = Cloud.Password("admin")
      let vault = ModuleCall(FleetingVault())
      let server = Cloud.Server("api")
      let second = Cloud.Server("second")
      let third = Cloud.Server("third")
      var body: ModuleContent {
        password()
        vault()
        server {
          $0.password = "literal"
          $0.token = .null
          $0.disk(size: 1) { $0.key = "\(password.text)" }
        }
        second {
          $0.token = "\(fleeting)"
          $0.disk(size: 1)
        }
        third {
          $0.token = vault.fleeting
          $0.disk(size: 1)
        }
      }
    }
    #expect(findings(Sample.self) == [])
  }

  @Test func `passes what is waived, and reports a waiver that waives nothing`() {
    struct Sample: BodyModule {
      let server = Cloud.Server("api")
      let second = Cloud.Server("second")
      var body: ModuleContent {
        server {
          $0.token = "literal"
          $0.disk(size: 1) { $0.key = "literal" }
        }
        .keepsInState("there is no other argument")
        second { $0.disk(size: 1) }.keepsInState("for nothing")
      }
    }
    #expect(
      findings(Sample.self) == [
        "cloud_server.second keeps no secret in the state — nothing that it sets needs keepsInState"
          + " — take keepsInState out"
      ])
    let inventory = Configuration(environments: [Environment<Sample>("sample", backend: .local()) { _ in }]).inventory
    #expect(
      inventory.modules[0].secrets.map(\.detail) == [
        "token: there is no other argument", "disk.key: there is no other argument",
      ])
  }
}
