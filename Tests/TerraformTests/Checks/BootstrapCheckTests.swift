import Terraform
import Testing

@Suite struct BootstrapCheckTests {
  struct States: BodyModule {
    @Variable("size", "Size.") var size: Value<Int>
    @Variable("label", "Label.") var label: Value<String> = "none"
    let network = Cloud.Network("states")
    var body: ModuleContent {
      network(range: "\(label) \(size)")
    }
  }

  private func findings<Root: RootModule>(_ values: ValueFile<Root>) -> [String] {
    let environment = Environment<Plain>("sample", backend: .local()) { _ in }
    return Configuration(environments: [environment], bootstrap: Bootstrap([values])).findings.map(\.line)
  }

  struct Plain: BodyModule {
    var body: ModuleContent {}
  }

  @Test func `takes values that are whole and literal`() {
    #expect(findings(ValueFile<States>("one") { $0.size = 1 }) == [])
  }

  @Test func `reports a value that is left out`() throws {
    let found = findings(ValueFile<States>("one") { _ in })
    #expect(found.count == 1)
    #expect(found.first?.hasPrefix("bootstrap of \"one\" does not set \"size\" — ") == true)
  }

  @Test func `reports a value that is no literal`() {
    let found = findings(
      ValueFile<States>("one") {
        $0.size = 1
        $0.label = upper("x")
      })
    #expect(
      found == [
        "\"label\" of bootstrap of \"one\" is not a literal — one.tfvars takes literal values only"
          + " — write the value itself, or compute it in the root"
      ])
  }

  @Test func `reports mistakes of its body, and modules that it calls`() {
    struct Inner: Module {
      static let name = "inner"
      var body: ModuleContent {}
    }
    struct Caller: BodyModule {
      let inner = ModuleCall(Inner())
      let idle = Cloud.Network("idle")
      var body: ModuleContent { inner() }
    }
    #expect(
      Set(findings(ValueFile<Caller>("one") { _ in })) == [
        "cloud_network.idle is declared and never defined — no statement of the body calls the handle"
          + " — define it in the body, or remove the handle",
        "the bootstrap calls module \"inner\" — it stands alone, so that nothing has to be there first"
          + " — define the resources in the bootstrap itself",
      ])
  }
}
