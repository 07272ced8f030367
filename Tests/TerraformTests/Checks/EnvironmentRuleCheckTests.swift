import Terraform
import Testing

private struct Registry: ObjectType {
  @Member("account") var account: Value<String>
  @Member("creates") var creates: Value<Bool> = true
}

private struct Root: RootModule {
  static let name = "sample"

  @Variable("label", "A name.") var label: Value<String> = "plain"
  @Variable("registry", "A registry.") var registry: Value<Registry>
  @Variable("front", "A domain.") var front: Value<String> = .null
  @Variable("back", "A domain.") var back: Value<String> = .null

  let network = Cloud.Network("main")

  var body: ModuleContent {
    network(range: "\(label)\(registry.account)\(registry.creates.cast(to: String.self))\(front)\(back)")
  }

  var rules: [EnvironmentRule] {
    [
      .distinct(label, why: "it is a name"),
      .never("begins like", registry.account, why: "so it is", remedy: "begin otherwise") { $0.first == $1.first },
      .once(per: registry.account, where: registry.creates, why: "there is one of them"),
      .different(front, back, why: "one name points to one place"),
    ]
  }
}

@Suite struct EnvironmentRuleCheckTests {
  private func environment(
    _ name: String, _ backend: Backend = .local(), line: Int = 1, label: String? = nil, account: String,
    creates: Bool? = nil, domains: [String] = []
  ) -> Environment<Root> {
    Environment(name, backend: backend, file: "Sample.swift", line: line) {
      if let label { $0.label = Value(text: label) }
      $0.registry = .object {
        $0.account = Value(text: account)
        if let creates { $0.creates = Value(booleanLiteral: creates) }
      }
      if let front = domains.first { $0.front = Value(text: front) }
      if let back = domains.last { $0.back = Value(text: back) }
    }
  }

  private func found(_ environments: Environment<Root>...) -> [String] {
    Configuration(environments: environments).findings.map {
      "\($0.location.line): \((($0.attribute.map { [$0] } ?? []) + $0.path).joined(separator: ".")): \($0.line)"
    }
  }

  @Test func `lets environments differ`() {
    #expect(
      found(
        environment("one", label: "a", account: "1", domains: ["x", "y"]), environment("two", label: "b", account: "2"))
        == [])
  }

  @Test func `reports a value that two environments share, by default or not`() {
    #expect(
      found(environment("one", account: "1"), environment("two", line: 2, label: "plain", account: "2")) == [
        "2: label: label \"plain\" of environment \"two\" is that of environment \"one\" — it is a name"
          + " — give one another value"
      ])
  }

  @Test func `reports texts between which a relation holds, and what only one may make`() {
    #expect(
      found(
        environment("one", label: "a", account: "1"), environment("two", line: 2, label: "b", account: "12"),
        environment("three", line: 3, label: "c", account: "1", creates: false)) == [
          "2: registry.account: registry.account \"12\" of environment \"two\" begins like \"1\" of environment \"one\""
            + " — so it is — begin otherwise",
          "3: registry.account: registry.account \"1\" of environment \"three\" begins like \"12\" of environment \"two\""
            + " — so it is — begin otherwise",
          "3: registry.account: registry.account \"1\" of environment \"three\" begins like that of environment \"one\""
            + " — so it is — begin otherwise",
        ])
    let both = found(
      environment("one", label: "a", account: "1"), environment("two", line: 2, label: "b", account: "1", creates: true)
    )
    #expect(
      both.first
        == "2: registry.creates: environments \"one\" and \"two\" both have registry.creates, and registry.account \"1\""
        + " — there is one of them — set registry.creates to false in one of them")
  }

  @Test func `reports two values of one environment that must differ`() {
    #expect(
      found(environment("one", account: "1", domains: ["x"])) == [
        "1: back: front and back of environment \"one\" are both \"x\" — one name points to one place"
          + " — give one another value"
      ])
  }

  @Test func `reports two environments with one state`() {
    func state(_ key: String, _ table: String) -> Backend {
      .s3(bucket: "state", key: key, region: "eu", dynamoDBTable: table)
    }
    #expect(
      found(
        environment("one", state("a", "x"), label: "a", account: "1"),
        environment("two", state("a", "y"), line: 2, label: "b", account: "2"),
        environment("three", state("b", "x"), line: 3, label: "c", account: "3")) == [
          "2: : environments \"one\" and \"two\" keep their state at s3://state/a"
            + " — each would destroy what the other made, and both would wait for one lock"
            + " — give one of the backends another key or bucket"
        ])
    #expect(
      found(
        environment("one", .local(path: "/a"), label: "a", account: "1"),
        environment("two", .local(path: "/a"), label: "b", account: "2")
      ).count == 1)
    #expect(
      found(
        environment("one", .local(path: "a"), label: "a", account: "1"),
        environment("two", .local(path: "a"), label: "b", account: "2")) == [])
  }

  @Test func `checks the environments that are written against all others`() {
    let others = [environment("one", account: "1"), environment("two", line: 2, account: "2")]
    let configuration = Configuration(environments: [others[0]], among: others)
    #expect(configuration.findings.map(\.location.line) == [2])
    #expect(configuration.environments.map(\.name) == ["one"])
  }
}
