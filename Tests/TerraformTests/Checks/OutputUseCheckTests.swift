import Terraform
import Testing

/// A module with two outputs.
private struct Pair: Module {
  static let name = "pair"
  @Output("one", "The first.", file: "Pair.swift", line: 3) var one: Exported<String>
  @Output("two", "The second.", file: "Pair.swift", line: 4) var two: Exported<String>
  let network = Cloud.Network("main")
  var body: ModuleContent {
    network(range: "a")
    $one(network.range)
    $two(network.range)
  }
}

@Suite struct OutputUseCheckTests {
  private func found<Root: RootModule>(_ root: Root.Type) -> [Finding] {
    Configuration(environments: [Environment<Root>("sample", backend: .local()) { _ in }]).findings
  }

  @Test func `reports an output that nothing reads, at its declaration`() {
    struct Sample: BodyModule {
      @Output("all", "What comes out.") var all: Exported<String>
      let pair = ModuleCall(Pair())
      var body: ModuleContent {
        pair()
        $all(pair.one)
      }
    }
    let found = found(Sample.self)
    #expect(
      found.map(\.line) == [
        "output \"two\" of module pair is never read — nothing that calls the module uses it"
          + " — read it where it is needed, or remove it"
      ])
    #expect(found.map(\.location) == [SourceLocation(file: "Pair.swift", line: 4)])
  }

  @Test func `reports an output that a module was not made with, where it is read`() {
    struct Optional: Module {
      static let name = "optional"
      let network = Cloud.Network("main")
      var more: Exported<String> { Output<String>("more", "There when asked for.").wrappedValue }
      var body: ModuleContent { network(range: "a") }
    }
    struct Sample: BodyModule {
      let optional = ModuleCall(Optional())
      let network = Cloud.Network("main")
      var body: ModuleContent {
        optional(file: "Sample.swift", line: 5)
        network(range: optional.more, file: "Sample.swift", line: 7)
      }
    }
    let found = found(Sample.self)
    #expect(
      found.map(\.line) == [
        "module \"optional\" has no output \"more\" — the module was made without what gives it (Sample.swift:5)"
          + " — make the module with it, or do not read it"
      ])
    #expect(found.map(\.location) == [SourceLocation(file: "Sample.swift", line: 7)])
  }

  @Test func `counts what any call of the module is read for, also by another module`() {
    struct Outer: Module {
      static let name = "outer"
      let pair = ModuleCall(Pair(), "inner")
      let network = Cloud.Network("main")
      var body: ModuleContent {
        pair()
        network(range: pair.two)
      }
    }
    struct Sample: BodyModule {
      let pair = ModuleCall(Pair())
      let outer = ModuleCall(Outer())
      let network = Cloud.Network("main")
      var body: ModuleContent {
        pair()
        outer()
        network(range: upper(pair.one))
      }
    }
    #expect(found(Sample.self) == [])
  }

  @Test func `sees what is read of many calls, all at once or one by one`() {
    struct Keyed: BodyModule {
      @Output("all", "What comes out.") var all: Exported<[String: String]>
      let pairs = ModuleCall<Pair>.Keyed<String>(Pair())
      let network = Cloud.Network("main")
      var body: ModuleContent {
        pairs(forEach: ["a": "b"] as Value<[String: String]>)
        network(range: pairs["a"].two)
        $all(pairs.one)
      }
    }
    struct Counted: BodyModule {
      @Output("all", "What comes out.") var all: Exported<[String]>
      let pairs = ModuleCall<Pair>.Counted(Pair())
      let network = Cloud.Network("main")
      var body: ModuleContent {
        pairs(count: 2)
        network(range: pairs[0].two)
        $all(pairs.one)
      }
    }
    #expect(found(Keyed.self) == [])
    #expect(found(Counted.self) == [])
  }

  @Test func `leaves a root's outputs to people`() {
    struct Sample: BodyModule {
      @Output("all", "What comes out.") var all: Exported<String>
      let network = Cloud.Network("main")
      var body: ModuleContent {
        network(range: "a")
        $all(network.range)
      }
    }
    #expect(found(Sample.self) == [])
  }
}
