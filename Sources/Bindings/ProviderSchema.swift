import Foundation

/// What `terraform providers schema -json` says about one provider, cut down to what the bindings need.
struct ProviderSchema: Decodable {
  let resources: [String: BlockSchema]
  let dataSources: [String: BlockSchema]
  let ephemerals: [String: BlockSchema]

  /// Reads the command's whole answer and picks the provider whose address ends in `name`.
  static func decode(_ data: Data, provider name: String = "hashicorp/aws") throws -> ProviderSchema {
    let answer: Answer
    do {
      answer = try JSONDecoder().decode(Answer.self, from: data)
    } catch {
      throw BindingsError(["provider schema: not the JSON of `terraform providers schema -json` — \(error)"])
    }
    guard let address = answer.schemas.keys.sorted().first(where: { $0.hasSuffix("/" + name) }),
      let schema = answer.schemas[address]
    else {
      throw BindingsError(["provider schema: no provider '\(name)' — run `terraform init` with it first"])
    }
    return schema
  }

  func types(_ mode: Mode) -> [String: BlockSchema] {
    switch mode {
    case .managed: resources
    case .data: dataSources
    case .ephemeral: ephemerals
    }
  }

  private struct Answer: Decodable {
    let schemas: [String: ProviderSchema]
    enum CodingKeys: String, CodingKey { case schemas = "provider_schemas" }
  }

  private struct Entry: Decodable { let block: BlockSchema }

  enum CodingKeys: String, CodingKey {
    case resources = "resource_schemas"
    case dataSources = "data_source_schemas"
    case ephemerals = "ephemeral_resource_schemas"
  }

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    func blocks(_ key: CodingKeys) throws -> [String: BlockSchema] {
      try container.decodeIfPresent([String: Entry].self, forKey: key)?.mapValues(\.block) ?? [:]
    }
    resources = try blocks(.resources)
    dataSources = try blocks(.dataSources)
    ephemerals = try blocks(.ephemerals)
  }
}

/// The three kinds of block of a provider that have types of their own.
enum Mode: String, CaseIterable, Codable {
  case managed, data, ephemeral
}

/// The attributes and nested blocks of one type or one nested block.
struct BlockSchema: Decodable {
  var attributes: [String: AttributeSchema] = [:]
  var blocks: [String: NestedSchema] = [:]
  var deprecated = false

  enum CodingKeys: String, CodingKey {
    case attributes
    case blocks = "block_types"
    case deprecated
  }

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    attributes = try container.decodeIfPresent([String: AttributeSchema].self, forKey: .attributes) ?? [:]
    blocks = try container.decodeIfPresent([String: NestedSchema].self, forKey: .blocks) ?? [:]
    deprecated = try container.decodeIfPresent(Bool.self, forKey: .deprecated) ?? false
  }
}

/// A nested block with its nesting and its bounds.
struct NestedSchema: Decodable {
  let nesting: String
  let block: BlockSchema
  let minimum: Int
  let maximum: Int?

  enum CodingKeys: String, CodingKey {
    case nesting = "nesting_mode"
    case block
    case minimum = "min_items"
    case maximum = "max_items"
  }

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    nesting = try container.decode(String.self, forKey: .nesting)
    block = try container.decode(BlockSchema.self, forKey: .block)
    minimum = try container.decodeIfPresent(Int.self, forKey: .minimum) ?? 0
    maximum = try container.decodeIfPresent(Int.self, forKey: .maximum)
  }
}

/// An attribute with its type and flags.
struct AttributeSchema: Decodable {
  let type: TypeConstraint
  let required: Bool
  let optional: Bool
  let computed: Bool
  let sensitive: Bool
  let writeOnly: Bool
  let deprecated: Bool
  let description: String?

  var isSettable: Bool { required || optional }

  enum CodingKeys: String, CodingKey {
    case type, required, optional, computed, sensitive, deprecated, description
    case writeOnly = "write_only"
  }

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    func flag(_ key: CodingKeys) throws -> Bool { try container.decodeIfPresent(Bool.self, forKey: key) ?? false }
    type = try container.decode(TypeConstraint.self, forKey: .type)
    required = try flag(.required)
    optional = try flag(.optional)
    computed = try flag(.computed)
    sensitive = try flag(.sensitive)
    writeOnly = try flag(.writeOnly)
    deprecated = try flag(.deprecated)
    description = try container.decodeIfPresent(String.self, forKey: .description)
  }
}

extension AttributeSchema {
  /// A member of an object type, which has a type and no flags of its own.
  init(type: TypeConstraint, optional: Bool, computed: Bool) {
    self.type = type
    self.optional = optional
    self.computed = computed
    required = false
    sensitive = false
    writeOnly = false
    deprecated = false
    description = nil
  }
}
