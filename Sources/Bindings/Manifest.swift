import Foundation

/// `bindings.json`: which types to write (the manifest), and what the provider's schema does not say of them (the overlay).
struct Manifest: Decodable {
  /// The types of one service, which share a generated file.
  struct Service: Decodable {
    var managed: [String] = []
    var data: [String] = []
    var ephemeral: [String] = []

    enum CodingKeys: String, CodingKey { case managed, data, ephemeral }

    init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: CodingKeys.self)
      managed = try container.decodeIfPresent([String].self, forKey: .managed) ?? []
      data = try container.decodeIfPresent([String].self, forKey: .data) ?? []
      ephemeral = try container.decodeIfPresent([String].self, forKey: .ephemeral) ?? []
    }

    func types(_ mode: Mode) -> [String] {
      switch mode {
      case .managed: managed
      case .data: data
      case .ephemeral: ephemeral
      }
    }
  }

  /// Gives one Swift type to every attribute whose name fits a pattern.
  struct Rule: Decodable {
    /// Names with `*` for any characters; a pattern with a dot is held against the whole path.
    let attributes: [String]
    /// The Swift type of one value; `Self` is the type the attribute stands in.
    let type: String
  }

  /// How the harvested lists become Swift enumerations.
  struct Enumerations: Decodable {
    /// Attributes (by name or `type:path`) whose list AWS lengthens often.
    var open: [String] = []
    /// Attributes whose list is left alone, with the reason.
    var left: [String: String] = [:]
    /// Swift names by `type:path`, where the derived one does not do.
    var names: [String: String] = [:]
    /// Swift names of values, where the derived one does not do.
    var values: [String: String] = [:]
  }

  let provider: Provider
  let services: [String: Service]
  /// Swift names of attributes, where the derived one does not do.
  let attributeNames: [String: String]
  /// Types whose `id` is their ARN.
  let idIsARN: [String]
  /// Attributes that the schema calls optional and that are never to be set, by name or `type:path`.
  let readOnly: [String]
  /// Exceptions from `readOnly`.
  let settable: [String]
  /// Attributes and nested blocks left out, by `type:path`, with the reason.
  let omitted: [String: String]
  /// What a deprecated attribute's warning tells to do instead, by `type:path`.
  let deprecations: [String: String]
  /// Second names for types that one of the bindings' own names hides (`AWS.Data.Region` hides `Region`).
  let aliases: [String: String]
  let rules: [Rule]
  /// Swift types by Terraform type (data sources as `data.aws_x`) and path.
  let overrides: [String: [String: String]]
  /// Labels of required arguments in the order wanted, by Terraform type and path of the nested block.
  let labels: [String: [String]]
  let enumerations: Enumerations

  /// The provider whose schema the bindings are of.
  struct Provider: Decodable {
    let source: String
    let version: String
    /// Where the provider's documentation stands, for doc comments.
    let repository: String
  }

  static func decode(_ data: Data) throws -> Manifest {
    do {
      return try JSONDecoder().decode(Manifest.self, from: data)
    } catch {
      throw BindingsError(["bindings.json: \(error)"])
    }
  }

  /// Every type named, in the order of modes, services and names.
  var types: [TypeKey] {
    Mode.allCases.flatMap { mode in
      services.keys.sorted().flatMap { service in
        (services[service]?.types(mode) ?? []).map { TypeKey(mode: mode, name: $0, service: service) }
      }
    }
  }
}

/// One type the manifest names.
struct TypeKey: Hashable, Sendable {
  let mode: Mode
  let name: String
  let service: String

  /// How the data files write it: `aws_subnet`, `data.aws_region`, `ephemeral.aws_ssm_parameter`.
  var key: String { mode == .managed ? name : "\(mode.rawValue).\(name)" }
}

/// Whether `name` fits a pattern in which `*` stands for any characters.
func matches(_ pattern: String, _ name: String) -> Bool {
  let parts = pattern.split(separator: "*", omittingEmptySubsequences: false)
  guard parts.count > 1, let first = parts.first, let last = parts.last else { return pattern == name }
  guard name.hasPrefix(first) else { return false }
  var rest = name.dropFirst(first.count)
  for part in parts.dropFirst().dropLast() where !part.isEmpty {
    guard let range = rest.range(of: part) else { return false }
    rest = rest[range.upperBound...]
  }
  return rest.hasSuffix(last)
}
