/// One resource, data source or ephemeral type as Swift will write it.
struct TypeModel {
  let key: TypeKey
  /// The name within its namespace: `Subnet`.
  let swiftName: String
  var block: BlockModel
  /// The enumerations nested in it.
  var enumerations: [EnumerationModel]

  /// The name with its namespace: `AWS.Data.Region`.
  var qualifiedName: String { key.mode.namespace + "." + swiftName }
}

extension Mode {
  var namespace: String {
    switch self {
    case .managed: "AWS"
    case .data: "AWS.Data"
    case .ephemeral: "AWS.Ephemeral"
    }
  }
}

/// The keys of a type's body or of one nested block.
struct BlockModel {
  let swiftName: String
  /// The nested block's path in dots; empty for a type's own body.
  let path: String
  var keys: [KeyModel] = []
  var nested: [NestedModel] = []
  /// Object types of read-only attributes.
  var objects: [BlockModel] = []
  /// The required arguments in the order of the labels.
  var required: [KeyModel] = []
}

/// A nested block and its bounds.
struct NestedModel {
  let swiftName: String
  let terraformName: String
  let nesting: String
  let minimum: Int
  let maximum: Int?
  let block: BlockModel

  /// The type of the block's key, by how the provider collects the blocks.
  var keyType: String {
    switch nesting {
    case "single": "NestedSingle"
    case "set": "NestedSet"
    default: "Nested"
    }
  }
}

/// One attribute.
struct KeyModel {
  enum Kind: String {
    case argument = "Argument"
    case setArgument = "SetArgument"
    case computed = "Computed"
    case computedSet = "ComputedSet"
  }

  let swiftName: String
  let terraformName: String
  let kind: Kind
  /// What stands in the angle brackets: `[ID<AWS.Subnet>]`, and for a set its element alone.
  let type: String
  let isRequired: Bool
  let isSensitive: Bool
  let isWriteOnly: Bool
  /// The warning of a deprecated attribute.
  let deprecation: String?

  /// The type of the label for a required argument: a set is given as a list.
  var labelType: String { kind == .setArgument ? "[\(type)]" : type }
}

/// The allowed values of an attribute.
struct EnumerationModel: Equatable {
  enum Values: Equatable {
    case strings([String])
    case numbers([Int])
  }

  let swiftName: String
  /// `AWS.FlowLog.TrafficType`, or `AWS.StorageClass` for a shared one.
  let qualifiedName: String
  let isOpen: Bool
  let values: Values
  /// The attributes that take it, as `aws_flow_log:traffic_type`.
  var attributes: [String]
  /// The static members, in the order of the values.
  let members: [Member]

  struct Member: Equatable {
    let swiftName: String
    let value: String
  }
}
