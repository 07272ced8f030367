/// The values of resources as Terraform prints them, planned or applied ("JSON Output Format", "Values Representation").
struct State: Decodable, Sendable {
  private enum CodingKeys: String, CodingKey {
    case root = "root_module"
  }

  /// All resources and data sources, module by module.
  let resources: [Resource]

  init(from decoder: any Decoder) throws {
    resources = try decoder.container(keyedBy: CodingKeys.self).decode(Module.self, forKey: .root).all
  }

  /// The resources of a type, by the module they stand in (`nil` is all modules) and by their name there.
  func resources(_ type: String, _ name: String? = nil, module: String? = nil) -> [Resource] {
    resources.filter {
      $0.type == type && (name == nil || $0.name == name) && (module == nil || $0.module == module)
    }
  }

  private struct Module: Decodable, Sendable {
    let resources: [Resource]?
    let children: [Module]?

    enum CodingKeys: String, CodingKey {
      case resources
      case children = "child_modules"
    }

    var all: [Resource] { (resources ?? []) + (children ?? []).flatMap(\.all) }
  }
}

/// An instance of a resource or of a data source.
struct Resource: Decodable, Sendable {
  /// For example `module.vpc.aws_subnet.private[0]`.
  let address: String
  /// The module's name, for example `vpc`; empty for the root, and `a.b` for a module in a module.
  let module: String
  /// `managed` or `data`.
  let mode: String
  let type: String
  let name: String
  /// The number or the key of the instance, where there are several.
  let key: JSON?
  /// The attributes that are known.
  let values: [String: JSON]

  private enum CodingKeys: String, CodingKey {
    case address, mode, type, name, values
    case key = "index"
  }

  /// An attribute; `nil` where it is not known yet.
  subscript(attribute: String) -> JSON? { values[attribute] }

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    address = try container.decode(String.self, forKey: .address)
    module = Resource.module(of: address)
    mode = try container.decode(String.self, forKey: .mode)
    type = try container.decode(String.self, forKey: .type)
    name = try container.decode(String.self, forKey: .name)
    key = try container.decodeIfPresent(JSON.self, forKey: .key)
    values = try container.decodeIfPresent([String: JSON].self, forKey: .values) ?? [:]
  }

  /// The names of the module calls that lead to an address, joined by dots, without the keys of their instances.
  private static func module(of address: String) -> String {
    var names: [Substring] = []
    var rest = address[...]
    while let match = rest.prefixMatch(of: /module\.([A-Za-z0-9_-]+)(\[[^\]]*\])?\./) {
      names.append(match.1)
      rest = rest[match.range.upperBound...]
    }
    return names.joined(separator: ".")
  }
}
