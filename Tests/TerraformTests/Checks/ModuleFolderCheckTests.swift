import Terraform
import Testing

/// A module with as many networks as it is given names.
private struct Networks: Module {
  static let name = "networks"
  let networks: [Cloud.Network]
  init(_ names: String...) { networks = names.map { Cloud.Network($0) } }
  var body: ModuleContent {
    for network in networks { network(range: "a") }
  }
}

/// Another module of that name.
private struct OtherNetworks: Module {
  static let name = "networks"
  let network = Cloud.Network("one")
  var body: ModuleContent { network(range: "b") }
}

/// A module that hands on what it is made with.
private struct Outer: Module {
  static let name = "outer"
  let networks: ModuleCall<Networks>
  init(_ name: String) { networks = ModuleCall(Networks(name)) }
  var body: ModuleContent { networks() }
}

@Suite struct ModuleFolderCheckTests {
  @Test func `reports two calls of a module that are made with other values`() throws {
    struct Sample: BodyModule {
      let one = ModuleCall(Networks("one"), "one", file: "Sample.swift", line: 2)
      let same = ModuleCall(Networks("one"), "same", file: "Sample.swift", line: 3)
      let two = ModuleCall(Networks("one", "two"), "two", file: "Sample.swift", line: 4)
      var body: ModuleContent {
        one()
        same()
        two()
      }
    }
    let found = Configuration(environments: [Environment<Sample>("sample", backend: .local()) { _ in }]).findings
    #expect(
      found.map(\.line) == [
        "module.two and module.one would write two contents to modules/networks"
          + " — the module is made with other values of Swift at Sample.swift:2"
          + " — make both with the same values, or hand in what differs as variables"
      ])
    #expect(found.map(\.location) == [SourceLocation(file: "Sample.swift", line: 4)])
  }

  @Test func `reports two modules of one name`() {
    struct Sample: BodyModule {
      let one = ModuleCall(Networks("one"), "one", file: "Sample.swift", line: 2)
      let two = ModuleCall(OtherNetworks(), "two")
      var body: ModuleContent {
        one()
        two()
      }
    }
    #expect(
      findings(Sample.self) == [
        "module.two and module.one would write two contents to modules/networks"
          + " — two modules have that name; the other is called at Sample.swift:2 — give one another name"
      ])
  }

  @Test func `looks into the modules that a module calls`() throws {
    struct Sample: BodyModule {
      let one = ModuleCall(Outer("one"), "one")
      let two = ModuleCall(Outer("two"), "two")
      var body: ModuleContent {
        one()
        two()
      }
    }
    let found = findings(Sample.self)
    #expect(found.count == 1)
    let first = try #require(found.first)
    #expect(first.hasPrefix("module.networks and module.networks would write two contents to modules/networks — "))
  }
}
