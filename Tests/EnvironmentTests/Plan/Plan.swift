/// What Terraform means to do, as `terraform show -json` tells it ("JSON Output Format", "Plan Representation").
struct Plan: Decodable, Sendable {
  /// The values of the root's variables.
  let variables: [String: JSON]
  /// The changes, one an instance.
  let changes: [Change]
  /// The root module as it is written.
  let root: ConfiguredModule
  /// What each validation, condition and check says.
  let checks: [JSON]
  /// Whether a second plan would be needed for the rest.
  let isComplete: Bool

  /// All managed resources, one an instance.
  let resources: [PlannedResource]

  /// The outputs that are known before the apply.
  let outputs: [String: JSON]

  private let prior: State?

  private enum CodingKeys: String, CodingKey {
    case variables, checks
    case configuration
    case changes = "resource_changes"
    case planned = "planned_values"
    case prior = "prior_state"
    case isComplete = "complete"
  }

  private struct Configuration: Decodable {
    let root: ConfiguredModule
    enum CodingKeys: String, CodingKey {
      case root = "root_module"
    }
  }

  private struct PriorState: Decodable {
    let values: State
  }

  private struct Variable: Decodable {
    let value: JSON
  }

  private struct Outputs: Decodable {
    let outputs: [String: Output]?

    struct Output: Decodable {
      let value: JSON?
    }
  }

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    variables = (try container.decodeIfPresent([String: Variable].self, forKey: .variables) ?? [:])
      .mapValues(\.value)
    changes = try container.decode([Change].self, forKey: .changes)
    checks = try container.decodeIfPresent([JSON].self, forKey: .checks) ?? []
    isComplete = try container.decode(Bool.self, forKey: .isComplete)
    root = try container.decode(Configuration.self, forKey: .configuration).root
    outputs = (try container.decode(Outputs.self, forKey: .planned).outputs ?? [:]).compactMapValues(\.value)
    let unknown = Dictionary(changes.map { ($0.address, $0.unknown) }, uniquingKeysWith: { first, _ in first })
    resources = try container.decode(State.self, forKey: .planned).resources.filter { $0.mode == "managed" }
      .map { [root] in
        PlannedResource(resource: $0, unknown: unknown[$0.address] ?? .null, written: root.block(of: $0))
      }
    prior = try container.decodeIfPresent(PriorState.self, forKey: .prior)?.values
  }

  /// The managed resources of a type, by their name and their module.
  ///
  ///     plan.resources("aws_subnet", "private", module: "vpc")
  func resources(_ type: String, _ name: String? = nil, module: String? = nil) -> [PlannedResource] {
    resources.filter {
      $0.type == type && (name == nil || $0.name == name) && (module == nil || $0.module == module)
    }
  }

  /// The data sources that the plan has read; those that wait for the apply are written in `module(_:)` alone.
  func data(_ type: String, _ name: String? = nil, module: String? = nil) -> [Resource] {
    prior?.resources(type, name, module: module).filter { $0.mode == "data" } ?? []
  }

  /// What the root's call of a module hands to it.
  func call(_ name: String) -> Block { root.arguments(of: name) }

  /// A module as it is written, by the name of its call.
  func module(_ name: String) -> ConfiguredModule? { root.module(name) }
}

/// What happens to an instance.
struct Change: Decodable, Sendable {
  let address: String
  /// For example `["create"]`.
  let actions: [String]
  /// `true` for each attribute that is known only after the apply.
  let unknown: JSON

  private enum CodingKeys: CodingKey {
    case address, change
  }

  private enum ChangeKeys: String, CodingKey {
    case actions
    case unknown = "after_unknown"
  }

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    address = try container.decode(String.self, forKey: .address)
    let change = try container.nestedContainer(keyedBy: ChangeKeys.self, forKey: .change)
    actions = try change.decode([String].self, forKey: .actions)
    unknown = try change.decodeIfPresent(JSON.self, forKey: .unknown) ?? .null
  }
}

/// An instance of a resource with what is known of it before the apply, and with what is written for it.
@dynamicMemberLookup
struct PlannedResource: Sendable {
  let resource: Resource
  fileprivate let unknown: JSON
  fileprivate let written: ConfiguredResource?

  fileprivate init(resource: Resource, unknown: JSON, written: ConfiguredResource?) {
    self.resource = resource
    self.unknown = unknown
    self.written = written
  }

  /// An attribute; `nil` where it is known only after the apply.
  subscript(attribute: String) -> JSON? { resource[attribute] }

  subscript<Value>(dynamicMember path: KeyPath<Resource, Value>) -> Value { resource[keyPath: path] }

  /// Whether an attribute is known only after the apply.
  func isUnknown(_ attribute: String) -> Bool { unknown[attribute] == true }

  /// Whether the block writes an argument or a nested block.
  func writes(_ argument: String) -> Bool { written?.expressions[argument] != nil }

  /// What an argument refers to, for example `["aws_vpc.this.id"]`; nothing if it is not written or refers to nothing.
  func references(_ argument: String) -> [String] { written?[argument].references ?? [] }

  /// The addresses in `depends_on`.
  var dependsOn: [String] { written?.dependsOn ?? [] }

  /// A policy in an attribute.
  func policy(_ attribute: String) throws -> JSON { try JSON(text: self[attribute]?.string ?? "") }
}
