import Terraform
import Testing

private protocol OldModule: BodyModule {}

extension OldModule {
  static var requiredVersion: VersionConstraint { VersionConstraint(from: TerraformVersion(1, 0)) }
}

@Suite struct VersionCheckTests {
  @Test func `reports language features newer than the module's oldest Terraform`() {
    struct Sample: OldModule {
      @Variable("secret", "Ephemeral.", nullable: false, ephemeral: true) var secret: Value<String> = "a"
      @Variable("size", "Optional members.") var size: Value<Size> = .object { $0.a = "x" }
      @Output("id", "With a precondition.") var id: Exported<ID<Cloud.Network>>
      struct Size: ObjectType {
        @Member("a") var a: Value<String> = "x"
      }
      let password = Cloud.Password("admin")
      let network = Cloud.Network("main")
      let server = Cloud.Server("api")
      var body: ModuleContent {
        password()
        network(range: "a").moved(from: "old").imported(id: "x").lifecycle { $0.replaceTriggeredBy(server) }
        server {
          $0.password = "\(secret)\(size.a)"
          $0.name = "\(startswith(size.a, "x"))"
          $0.disk(size: 1)
        }
        .lifecycle { $0.precondition(true, "x") }
        Removed("cloud_server", "gone", destroys: true)
        Check("a", true, "x")
        $secret.validation(secret != size.a, "x")
        $id(network.id).precondition(true, "x")
      }
    }
    let needs = findings(Sample.self).compactMap { $0.split(separator: " — ").first.map(String.init) }
    #expect(
      needs == [
        "an ephemeral value needs Terraform 1.10",
        "nullable of a variable needs Terraform 1.1",
        "an optional member with a default needs Terraform 1.3",
        "an ephemeral value needs Terraform 1.10",
        "a moved block needs Terraform 1.1",
        "an import block needs Terraform 1.5",
        "replace_triggered_by needs Terraform 1.2",
        "a precondition or postcondition needs Terraform 1.2",
        "a write-only argument needs Terraform 1.11",
        "the function startswith needs Terraform 1.3",
        "a removed block needs Terraform 1.7",
        "a check block needs Terraform 1.5",
        "a validation that reads more than its own variable needs Terraform 1.9",
        "a precondition or postcondition needs Terraform 1.2",
      ])
    #expect(
      findings(Sample.self).first == "an ephemeral value needs Terraform 1.10 — module sample allows Terraform 1.0"
        + " — raise requiredVersion, or do without it")
  }

  @Test func `reports an import block outside the root`() {
    struct Inner: RootModule {
      static let name = "inner"
      let network = Cloud.Network("main")
      var body: ModuleContent { network(range: "a").imported(id: "x") }
    }
    struct Sample: BodyModule {
      let inner = ModuleCall(Inner())
      var body: ModuleContent { inner() }
    }
    #expect(
      findings(Sample.self) == [
        "an import block stands in module inner — Terraform allows import blocks in a root module only"
          + " — write it in the root, with the full address"
      ])
  }
}
