import Terraform
import Testing

/// Passes what it is given through a resource.
private struct Echo: RootModule {
  static let name = "echo"
  @Variable("input", "What goes in.", file: "Echo.swift", line: 3) var input: Value<String>
  @Variable("free", "What goes its own way.") var free: Value<String> = "x"
  @Output("output", "What comes out.") var output: Exported<String>
  @Output("other", "What else comes out.") var other: Exported<String>
  let network = Cloud.Network("input")
  let second = Cloud.Network("free")
  var body: ModuleContent {
    network(range: input)
    second(range: free)
    $output(network.range)
    $other(second.range)
  }
}

@Suite struct CompositionCheckTests {
  @Test func `reports required inputs that a call or an environment leaves out`() {
    struct Sample: BodyModule {
      @Variable("size", "Required.", file: "Sample.swift", line: 5) var size: Value<String>
      @Output("all", "What comes out.") var all: Exported<String>
      let echo = ModuleCall(Echo())
      var body: ModuleContent {
        echo { $0.free = size }
        $all("\(echo.output)\(echo.other)")
      }
    }
    #expect(
      Set(findings(Sample.self)) == [
        "module \"echo\" does not set \"input\" — the variable has no default (Echo.swift:3) — set it in the closure",
        "environment \"sample\" does not set \"size\" — the variable has no default (Sample.swift:5)"
          + " — set it in the closure",
      ])
  }

  @Test func `reports a cycle through two modules, and lets modules refer to each other both ways`() {
    struct Circle: BodyModule {
      @Output("rest", "What nobody else reads.") var rest: Exported<String>
      let one = ModuleCall(Echo(), "one")
      let two = ModuleCall(Echo(), "two")
      var body: ModuleContent {
        one { $0.input = two.output }
        two { $0.input = one.output }
        $rest(one.other)
      }
    }
    struct BothWays: BodyModule {
      @Output("rest", "What nobody else reads.") var rest: Exported<String>
      let one = ModuleCall(Echo(), "one")
      let two = ModuleCall(Echo(), "two")
      var body: ModuleContent {
        one {
          $0.input = two.other
          $0.free = "a"
        }
        two {
          $0.input = one.other
          $0.free = "b"
        }
        $rest(one.output)
      }
    }
    #expect(
      findings(Circle.self) == [
        "cycle: module.one.var.input → module.two.output.output → module.two.cloud_network.input"
          + " → module.two.var.input → module.one.output.output → module.one.cloud_network.input"
          + " → module.one.var.input — each waits for the next, so none can be made first"
          + " — take one of the references out, or split one of the blocks in two"
      ])
    #expect(findings(BothWays.self) == [])
  }

  @Test func `reports a cycle by depends_on and through local values`() {
    struct Sample: BodyModule {
      @Local("label") var label: Value<String>
      let one = Cloud.Network("one")
      let two = Cloud.Network("two")
      var body: ModuleContent {
        one(range: label)
        two(range: "x").dependsOn(one)
        $label(two.range)
      }
    }
    #expect(
      findings(Sample.self) == [
        "cycle: cloud_network.one → local.label → cloud_network.two → cloud_network.one"
          + " — each waits for the next, so none can be made first"
          + " — take one of the references out, or split one of the blocks in two"
      ])
  }

  @Test func `reports provider configurations that nobody defines or hands in`() {
    struct Regional: RootModule {
      static let name = "regional"
      let network = Cloud.Network("main")
      let other = Cloud.Provider(alias: "other")
      var body: ModuleContent { network(range: "a").provider(other.reference) }
    }
    struct Sample: BodyModule {
      let network = Cloud.Network("main")
      let other = Cloud.Provider(alias: "other")
      let twice = Cloud.Provider(alias: "twice")
      let regional = ModuleCall(Regional())
      var body: ModuleContent {
        network(range: "a").provider(other.reference)
        twice { $0.region = "a" }
        twice { $0.region = "b" }
        regional()
      }
    }
    #expect(
      findings(Sample.self) == [
        "provider cloud.other is not configured — a root module has no caller to hand it in"
          + " — define it in the body by calling its handle",
        "provider cloud.twice is configured twice — a configuration is known by its alias"
          + " — remove one, or give it an alias of its own",
        "module \"regional\" is not given provider cloud.other"
          + " — the module uses this configuration and does not define it"
          + " — hand it in with .providers((inner: …, outer: …))",
      ])
  }

  @Test func `reports an environment's value that is no literal`() {
    struct Sample: BodyModule {
      @Variable("size", "Required.") var size: Value<String>
      let network = Cloud.Network("main")
      var body: ModuleContent { network(range: size) }
    }
    let environment = Environment<Sample>("sample", backend: .local()) { $0.size = Cloud.Network("main").range }
    #expect(
      Configuration(environments: [environment]).findings.map(\.line) == [
        "\"size\" of environment \"sample\" is not a literal — terraform.tfvars takes literal values only"
          + " — write the value itself, or compute it in the root"
      ])
  }

  @Test func `reports two environments of one name, and a name that is none`() {
    struct Sample: BodyModule {
      let network = Cloud.Network("main")
      var body: ModuleContent { network(range: "a") }
    }
    let environments = ["same", "same", "not a name"].enumerated().map { index, name in
      Environment<Sample>(name, backend: .local(), file: "Sample.swift", line: index + 1) { _ in }
    }
    #expect(
      Configuration(environments: environments).findings.map(\.line) == [
        "environment \"same\" is declared twice — the first declaration stands at Sample.swift:1"
          + " — give one another name",
        "\"not a name\" is no name for an environment — it names a folder and is part of other names"
          + " — use letters, digits and hyphens",
      ])
  }

  @Test func `lists what is defined, raw uses and skips`() {
    struct Sample: BodyModule {
      let server = Cloud.Server("api")
      let echo = ModuleCall(Echo())
      var body: ModuleContent {
        server {
          $0.raw("brand_new", Value<Int>(number: 1))
          $0.disk(size: 1) { $0.raw("inner", Value<Int>(number: 1)) }
        }
        .skip("CKV_1", "a sample")
        echo { $0.input = "a" }
      }
    }
    let environment = Environment<Sample>("sample", backend: .local()) { _ in }
    let inventory = Configuration(environments: [environment]).inventory
    #expect(inventory.modules.map(\.name) == ["root", "echo"])
    #expect(inventory.modules[0].resources.map(\.address) == ["cloud_server.api"])
    #expect(inventory.modules[0].rawUses.map(\.detail) == ["brand_new", "disk.inner"])
    #expect(inventory.modules[0].skips.map(\.detail) == ["checkov:skip=CKV_1:a sample"])
    #expect(inventory.modules[1].resources.map(\.address) == ["cloud_network.input", "cloud_network.free"])
  }
}
