import Terraform
import Testing

@Suite struct CheckTests {
  @Test func `reports a handle that is never defined, and where it is used`() {
    struct Sample: BodyModule {
      let network = Cloud.Network("main")
      let idle = Cloud.Network("idle")
      let server = Cloud.Server("api")
      var body: ModuleContent {
        server(file: "Sample.swift", line: 9) {
          $0.networkID = network.id
          $0.disk(size: 1)
        }
      }
    }
    #expect(
      findings(Sample.self) == [
        "cloud_network.main is declared and never defined — it is used at Sample.swift:9, and no statement of the body"
          + " calls the handle — define it in the body, or remove the handle",
        "cloud_network.idle is declared and never defined — no statement of the body calls the handle"
          + " — define it in the body, or remove the handle",
      ])
  }

  @Test func `reports what is defined twice with both lines`() throws {
    struct Sample: BodyModule {
      let network = Cloud.Network("main")
      var body: ModuleContent {
        network(range: "a")
        network(range: "b")
      }
    }
    let environment = Environment<Sample>("sample", backend: .local()) { _ in }
    let finding = try #require(Configuration(environments: [environment]).findings.first)
    let first = finding.location.line - 1
    #expect(
      finding.line == "cloud_network.main is defined twice — the first definition stands at CheckTests.swift:\(first)"
        + " — remove one, or give one of the handles another name")
  }

  @Test func `reports a reference to what the module does not define`() {
    struct Sample: BodyModule {
      let server = Cloud.Server("api")
      var body: ModuleContent {
        server {
          $0.networkID = Cloud.Network("elsewhere").id
          $0.disk(size: 1)
        }
        .dependsOn(Cloud.Network("nowhere", file: "Nowhere.swift", line: 7))
      }
    }
    #expect(
      findings(Sample.self) == [
        "cloud_network.elsewhere is not defined — nothing in module sample has this address"
          + " — define it here, or pass its value in as a variable",
        "cloud_network.nowhere is not defined — its handle is declared at Nowhere.swift:7 and no body calls it"
          + " — define it in the module that uses it",
      ])
  }

  @Test func `tells which defined block was probably meant`() {
    struct Sample: BodyModule {
      let network = Cloud.Network("main")
      let server = Cloud.Server("min")
      var body: ModuleContent {
        network(range: "a")
        server {
          $0.networkID = Cloud.Network("mian").id
          $0.disk(size: 1)
        }
      }
    }
    #expect(
      findings(Sample.self) == [
        "cloud_network.mian is not defined — nothing in module sample has this address — define it here, or pass its value"
          + " in as a variable; did you mean \"cloud_network.main\"?"
      ])
  }

  @Test func `leads to the literal inside a value`() {
    struct Size: ObjectType {
      @Member("disks") var disks: Value<[EvenPort]>
      @Member("ports") var ports: Value<[String: EvenPort]>
    }
    struct Sample: BodyModule {
      @Variable("size", "How big it is.") var size: Value<Size>
      let server = Cloud.Server("api")
      var body: ModuleContent {
        server {
          $0.networkID = "\(size.disks[0])\(size.ports["a"])"
          $0.disk(size: 1)
        }
      }
    }
    let environment = Environment<Sample>("sample", backend: .local()) {
      $0.size = .object {
        $0.disks = [6]
        $0.disks = [2, 13]
        $0.ports = ["web": 13, "admin": 2]
      }
    }
    let found = Configuration(environments: [environment]).findings
    #expect(found.map(\.attribute) == ["size", "size"])
    #expect(found.map(\.path) == [["disks", "1"], ["ports", "web"]])
  }

  @Test func `reports count and each outside their blocks`() {
    struct Sample: BodyModule {
      let many = Cloud.Server.Counted("many")
      let named = Cloud.Server.Keyed<String>("named")
      let server = Cloud.Server("api")
      var body: ModuleContent {
        many(count: 1) { server, _ in server.disk(size: 1) }
        named(forEach: ["a": "b"] as Value<[String: String]>) { server, _ in server.disk(size: 1) }
        server {
          $0.name = "\(many.index)"
          $0.networkID = named.key.cast()
          $0.disk(size: 1)
        }
      }
    }
    #expect(
      findings(Sample.self) == [
        "count is used outside count — it stands for the current element of the block's own repetition"
          + " — use it inside the definition it belongs to",
        "each is used outside for_each — it stands for the current element of the block's own repetition"
          + " — use it inside the definition it belongs to",
      ])
  }

  @Test func `reports variables that nothing reads`() {
    struct Sample: BodyModule {
      @Variable("used", "Used.") var used: Value<String> = "a"
      @Variable("idle", "Read by its own validation only.") var idle: Value<String> = "b"
      let network = Cloud.Network("main")
      var body: ModuleContent {
        network(range: "x-\(used)")
        $idle.validation(idle != "", "idle must not be empty.")
      }
    }
    #expect(
      findings(Sample.self) == [
        "variable \"idle\" is never read — nothing in the body of module sample uses it — use it, or remove it"
      ])
  }

  @Test func `reports variables and outputs declared twice`() {
    struct Sample: BodyModule {
      @Variable("a", "One.", file: "Sample.swift", line: 1) var one: Value<String> = "a"
      @Variable("a", "Two.", file: "Sample.swift", line: 2) var two: Value<String> = "b"
      @Output("b", "One.", file: "Sample.swift", line: 3) var three: Exported<String>
      @Output("b", "Two.", file: "Sample.swift", line: 4) var four: Exported<String>
      var body: ModuleContent {
        $three("\(one)\(two)")
      }
    }
    #expect(
      findings(Sample.self) == [
        "variable \"a\" is declared twice — the first declaration stands at Sample.swift:1 — rename or remove one",
        "output \"b\" is declared twice — the first declaration stands at Sample.swift:3 — rename or remove one",
      ])
  }

  @Test func `reports outputs and local values without a value`() {
    struct Sample: BodyModule {
      @Output("id", "Never bound.") var id: Exported<String>
      @Local("label") var label: Value<String>
      var body: ModuleContent { ModuleContent.none }
    }
    #expect(
      findings(Sample.self) == [
        "output \"id\" is declared and never bound — no statement of the body gives it a value"
          + " — bind it with $…(value), or remove it",
        "local.label is declared and never bound — no statement of the body gives it a value"
          + " — bind it with $…(value), or remove it",
      ])
  }

  @Test func `reports an output bound twice`() {
    struct Sample: BodyModule {
      @Output("id", "Bound twice.") var id: Exported<String>
      var body: ModuleContent {
        $id("a", file: "Sample.swift", line: 1)
        $id("b", file: "Sample.swift", line: 2)
      }
    }
    #expect(
      findings(Sample.self) == ["output \"id\" is bound twice — it is bound at Sample.swift:1 too — remove one"])
  }

  @Test func `reports names that are no identifiers`() {
    struct Sample: BodyModule {
      @Variable("9lives", "Starts with a digit.") var lives: Value<String> = "a"
      @Variable("count", "A meta-argument.") var count: Value<String> = "a"
      let network = Cloud.Network("a b")
      var body: ModuleContent {
        network(range: "\(lives)\(count)")
      }
    }
    let why =
      "a Terraform identifier has letters, digits, underscores and hyphens, and does not start with a digit or hyphen"
    #expect(
      findings(Sample.self) == [
        "\"9lives\" is no name for a variable — \(why) — rename it",
        "variable \"count\" has a reserved name — module blocks use it as a meta-argument — choose another name",
        "\"a b\" is no name for a cloud_network — \(why) — rename it",
      ])
  }

  @Test func `reports literals that their type refuses, wherever they stand`() throws {
    struct Sample: BodyModule {
      @Variable("port", "A default.") var port: Value<EvenPort> = 1
      let server = Cloud.Server("api")
      var body: ModuleContent {
        server {
          $0.port = 3
          $0.disk(size: 1)
          $0.rule(port: 5)
          $0.dynamic(\.ruleBlocks, forEach: [7, 8] as Value<[EvenPort]>) { rule, each in rule.port = each.value }
          $0.name = "\(port)"
        }
      }
    }
    #expect(
      findings(Sample.self)
        == [1, 3, 5, 7].map {
          "port \($0) is odd — the cloud has even ports only — use \($0 + 1)"
        })
    let environment = Environment<Sample>("sample", backend: .local()) { $0.port = 9 }
    let last = try #require(Configuration(environments: [environment]).findings.last)
    #expect(last.attribute == "port")
    #expect(last.what == "port 9 is odd")
  }

  @Test func `reports wrong defaults of an object type's members`() {
    struct Inner: ObjectType {
      @Member("port") var port: Value<EvenPort> = 11
    }
    struct Outer: ObjectType {
      @Member("port") var port: Value<EvenPort> = 13
      @Member("inner") var inner: Value<[Inner]> = []
    }
    struct Sample: BodyModule {
      @Variable("settings", "Settings.") var settings: Value<Outer> = .object { _ in }
      let network = Cloud.Network("main")
      var body: ModuleContent { network(range: "\(settings.port)") }
    }
    #expect(
      findings(Sample.self)
        == [11, 13].map { "port \($0) is odd — the cloud has even ports only — use \($0 + 1)" })
  }

  @Test func `reports nested blocks that are missing or too many`() {
    struct Sample: BodyModule {
      let none = Cloud.Server("none")
      let many = Cloud.Server("many")
      let provider = Cloud.Provider()
      var body: ModuleContent {
        provider {
          $0.retry()
          $0.retry()
        }
        none()
        many {
          $0.disk(size: 1)
          $0.disk(size: 2)
          $0.disk(size: 3)
        }
      }
    }
    #expect(
      findings(Sample.self) == [
        "provider cloud has more than 1 of retry — the provider allows 1 — keep one and remove the others",
        "cloud_server.none has 0 of disk — the provider wants at least 1 — add the block in the closure",
        "cloud_server.many has more than 2 of disk — the provider allows 2 — keep one and remove the others",
      ])
  }

  @Test func `reports an argument that is read before it is set`() {
    struct Sample: BodyModule {
      let server = Cloud.Server("api")
      var body: ModuleContent {
        server {
          $0.name = $0.name
          $0.disk(size: 1)
        }
      }
    }
    #expect(
      findings(Sample.self) == [
        "name is read before it is set — inside a definition an argument reads as what was assigned to it"
          + " — assign it first, or read it from the handle"
      ])
  }
}
