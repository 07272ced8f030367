import HCL
import Testing

@testable public import Terraform

/// What generation makes of an expression, against the results that Terraform gives (`ExpressionEvaluationTests` holds the
/// same cases to the real one).
@Suite struct ScopeTests {
  @Test(arguments: Samples.all.filter { $0.result != nil })
  func `finds what Terraform finds, or nothing`(example: ExpressionCase) {
    let value = Evaluation().value(of: example.expression)
    guard value.isKnown else { return }
    #expect(value.jsonText == example.result)
  }

  @Test func `knows most of what does not ask the machine`() {
    let known = Samples.all.filter { Evaluation().value(of: $0.expression).isKnown }
    #expect(known.count * 100 >= Samples.all.count * 60, "\(known.count) of \(Samples.all.count)")
  }

  @Test func `keeps what is known of a text`() {
    let name = PlannedValue(.unknown)
    let evaluation = Evaluation().binding("name", name)
    let value = evaluation.value(
      of: ("shop-\(Value<String>(expression: .reference("name")))-api" as Value<String>).expression)
    #expect(value.content == .text([.known("shop-"), .unknown(name), .known("-api")]))
    #expect(value.shownText == "shop-…-api")
  }

  @Test func `decides a condition by the side that is known`() {
    let evaluation = Evaluation().binding("flag", .unknown)
    let flag = Value<Bool>(expression: .reference("flag"))
    #expect(evaluation.value(of: (flag || true).expression) == .bool(true))
    #expect(evaluation.value(of: (flag && false).expression) == .bool(false))
    #expect(evaluation.value(of: (flag && true).expression) == .unknown)
  }
}

/// A module whose inputs are those of ``Samples/module``.
private struct Evaluation {
  private let plan = Plans(Stack(Nothing()), of: [Environment<Nothing>("nothing", backend: .local()) { _ in }]).made[0]
  private var names: [(String, PlannedValue)] = [("var", Self.inputs)]

  /// The same with one more name.
  func binding(_ name: String, _ value: PlannedValue) -> Self {
    var copy = self
    copy.names.append((name, value))
    return copy
  }

  func value(of expression: Expression) -> PlannedValue {
    names.reduce(Scope(plan.root)) { $0.binding($1.0, $1.1) }.value(of: expression)
  }

  private static var inputs: PlannedValue {
    [
      "count_of_tasks": .number(7), "low": .number(2), "ratio": .number(2.5), "enabled": .bool(true),
      "title": .string("hello world"), "file": .string("./greeting.txt"), "time": .string("2024-02-29T10:20:30Z"),
      "secret": .string("s3cret"), "template": .string("${name}:${port}"),
      "document": .string(#"{"port":[80,443]}"#), "network": .string("10.0.0.0/16"),
      "zones": ["a", "b", "c"], "roles": ["web", "", "web"], "ports": .list([80, 443, 22].map { .number($0) }),
      "flags": .list([.bool(true), .bool(false)]), "groups": [["a", "b"], ["c"]],
      "zone_set": PlannedValue(.set(["a", "b"])), "other_set": PlannedValue(.set(["b", "c"])),
      "port_set": PlannedValue(.set([.number(1), .number(2)])), "tags": ["Name": "api", "Team": "core"],
      "sizes": ["api": .number(2), "web": .number(1)], "members": ["x": ["1", "2"], "y": ["2"]],
      "services": [["name": "api", "port": .number(80)], ["name": "web", "port": .number(443)]],
      "rules": [
        [
          "port": .number(80), "hosts": ["a"], "id": "r1", "tags": ["x"], "target": ["zone": "z1"],
          "part": [["zone": "p1"]],
        ],
        [
          "port": .number(443), "hosts": ["b", "c"], "id": "r2", "tags": [], "target": ["zone": "z2"],
          "part": [["zone": "p2"]],
        ],
      ],
    ]
  }
}

private struct Nothing: RootModule {
  static let name = "nothing"
  var body: ModuleContent { ModuleContent.none }
}

extension PlannedValue: ExpressibleByStringLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral {
  /// Makes a text.
  public init(stringLiteral text: String) { self = .string(text) }
  /// Makes a list.
  public init(arrayLiteral elements: PlannedValue...) { self = .list(elements) }
  /// Makes an object.
  public init(dictionaryLiteral members: (String, PlannedValue)...) {
    self = .object(members.map { Member(name: $0.0, value: $0.1) })
  }
}
