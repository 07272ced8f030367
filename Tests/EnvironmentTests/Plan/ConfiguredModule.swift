/// A module as it is written, with the references that its expressions hold.
struct ConfiguredModule: Decodable, Sendable {
  let resources: [ConfiguredResource]?
  let outputs: [String: Output]?
  let variables: [String: Variable]?
  let calls: [String: Call]?

  private enum CodingKeys: String, CodingKey {
    case resources, outputs, variables
    case calls = "module_calls"
  }

  struct Output: Decodable, Sendable {
    let description: String?
    let dependsOn: [String]?
    let expression: JSON

    private enum CodingKeys: String, CodingKey {
      case description, expression
      case dependsOn = "depends_on"
    }

    /// What the output refers to, for example `["aws_vpc.this.id"]`.
    var references: [String] { Written(expression).references }
  }

  struct Variable: Decodable, Sendable {
    let description: String?
    /// `nil` if the variable has to be given.
    let `default`: JSON?
  }

  struct Call: Decodable, Sendable {
    let module: ConfiguredModule
    let expressions: [String: JSON]?

    /// What an argument of the call refers to.
    func references(_ argument: String) -> [String] { Written(expressions?[argument] ?? .null).references }
  }

  /// The module of a call; of a call in a called module if the name has dots.
  func module(_ name: String) -> ConfiguredModule? {
    name.split(separator: ".").reduce(self) { module, call in module?.calls?[String(call)]?.module }
  }

  /// A resource or a data source of this module, for example `data.aws_region.current`.
  func block(_ address: String) -> ConfiguredResource? { resources?.first { $0.address == address } }

  /// What is written for an instance, here or in a called module.
  func block(of resource: Resource) -> ConfiguredResource? {
    module(resource.module)?.resources?.first {
      $0.mode == resource.mode && $0.type == resource.type && $0.name == resource.name
    }
  }
}

/// A `resource` or `data` block as it is written.
struct ConfiguredResource: Decodable, Sendable {
  /// Within its module, for example `aws_subnet.private` or `data.aws_region.current`.
  let address: String
  let mode: String
  let type: String
  let name: String
  let expressions: [String: JSON]
  let dependsOn: [String]?

  private enum CodingKeys: String, CodingKey {
    case address, mode, type, name
    case expressions
    case dependsOn = "depends_on"
  }

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    address = try container.decode(String.self, forKey: .address)
    mode = try container.decode(String.self, forKey: .mode)
    type = try container.decode(String.self, forKey: .type)
    name = try container.decode(String.self, forKey: .name)
    expressions = try container.decodeIfPresent([String: JSON].self, forKey: .expressions) ?? [:]
    dependsOn = try container.decodeIfPresent([String].self, forKey: .dependsOn)
  }

  /// An argument as it is written.
  subscript(argument: String) -> Written { Written(expressions[argument] ?? .null) }

  /// The nested blocks of a type.
  func blocks(_ type: String) -> [Block] { Block(members: expressions).blocks(type) }
}

/// A nested block as it is written.
struct Block: Sendable {
  let members: [String: JSON]

  /// An argument as it is written.
  subscript(argument: String) -> Written { Written(members[argument] ?? .null) }

  /// The nested blocks of a type.
  func blocks(_ type: String) -> [Block] { (members[type]?.elements ?? []).map { Block(members: $0.members) } }
}

/// An expression: a constant, or what it refers to.
struct Written: Sendable {
  /// The value, if it is the same in every plan.
  let constant: JSON?
  /// The references, without those that are only the beginning of the one before: `aws_vpc.this.id`, not `aws_vpc.this`.
  let references: [String]

  init(_ expression: JSON) {
    constant = expression["constant_value"]
    var whole: [String] = []
    for reference in (expression["references"]?.elements ?? []).compactMap(\.string) {
      if let last = whole.last, last.hasPrefix("\(reference).") || last.hasPrefix("\(reference)[") { continue }
      whole.append(reference)
    }
    references = whole
  }
}
