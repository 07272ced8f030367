import Foundation

/// Joins the provider's schema, the manifest with its overlay and the harvested enumerations to what Swift will write.
struct Resolver {
  /// What a run of the resolver gives.
  struct Result {
    let types: [TypeModel]
    /// Enumerations that several types share.
    let shared: [EnumerationModel]
    let manifest: Manifest
  }

  private let schema: ProviderSchema
  private let manifest: Manifest
  private let data: EnumerationData
  var overlay: Overlay
  private var swiftNames: [TypeKey: String] = [:]
  private var enumerations: [String: EnumerationModel] = [:]
  var problems: [String] = []

  private init(_ schema: ProviderSchema, _ manifest: Manifest, _ data: EnumerationData) {
    self.schema = schema
    self.manifest = manifest
    self.data = data
    overlay = Overlay(manifest)
  }

  /// Resolves everything the manifest names, or throws every problem found.
  static func resolve(_ schema: ProviderSchema, _ manifest: Manifest, _ data: EnumerationData) throws -> Result {
    var resolver = Resolver(schema, manifest, data)
    let result = resolver.run()
    guard resolver.problems.isEmpty else { throw BindingsError(resolver.problems) }
    return result
  }

  private mutating func run() -> Result {
    let keys = knownTypes()
    for key in keys { swiftNames[key] = SwiftName(key.name.withoutProvider).upperCamel }
    let all = planEnumerations(keys)
    var types: [TypeModel] = []
    for key in keys {
      guard let block = schema.types(key.mode)[key.name] else { continue }
      var scope = Scope(key: key)
      let model = resolve(block, name: "Schema", path: "", &scope)
      let prefix = "\(key.mode.namespace).\(swiftNames[key] ?? "")."
      types.append(
        TypeModel(
          key: key, swiftName: swiftNames[key] ?? "", block: model,
          enumerations: all.filter { $0.qualifiedName.hasPrefix(prefix) }))
    }
    let shared = all.filter { $0.qualifiedName.split(separator: ".").count == 2 }
    problems += overlay.unused.map { "bindings.json: \($0) fits nothing — correct or remove it" }
    problems += TypeCheck(types: types, shared: shared).problems
    return Result(types: types, shared: shared, manifest: manifest)
  }

  /// The manifest's types that the provider has; the others are reported.
  private mutating func knownTypes() -> [TypeKey] {
    var known: [TypeKey] = []
    var seen: Set<String> = []
    for key in manifest.types {
      if schema.types(key.mode)[key.name] == nil {
        problems.append("bindings.json: services: \(key.service): the provider has no \(key.mode.word) '\(key.name)'")
      } else if !seen.insert(key.key).inserted {
        problems.append("bindings.json: services: \(key.service): '\(key.key)' is named twice")
      } else {
        known.append(key)
      }
    }
    return known
  }

  /// Names the enumerations of all attributes whose list was harvested and to which the overlay gives no type.
  private mutating func planEnumerations(_ keys: [TypeKey]) -> [EnumerationModel] {
    var places: [EnumerationPlanner.Place] = []
    var taken: [TypeKey: Set<String>] = [:]
    for key in keys {
      guard let block = schema.types(key.mode)[key.name] else { continue }
      taken[key] = Set(block.blocks.keys.map { SwiftName($0).upperCamel })
      let strings = data.strings[key.key] ?? [:]
      let numbers = data.numbers[key.key] ?? [:]
      for path in Set(strings.keys).union(numbers.keys).sorted() {
        guard let attribute = block.attribute(path[...]), attribute.isSettable, !isLeftOut(key, path) else { continue }
        guard overlay.type(key, path) == nil, !overlay.isLeftAlone(key, path) else { continue }
        let isPartial = data.partial[key.key]?.contains(path) == true
        if let values = strings[path] {
          places.append(.init(type: key, path: path, values: .strings(values), isPartial: isPartial))
        } else if let values = numbers[path], !isPartial {
          places.append(.init(type: key, path: path, values: .numbers(values), isPartial: false))
        }
      }
    }
    var planner = EnumerationPlanner(overlay: overlay, swiftNames: swiftNames, taken: taken)
    let plan = planner.plan(places)
    overlay = plan.overlay
    enumerations = planner.byAddress
    problems += planner.problems
    return plan.all
  }

  /// Whether the path or a block above it is omitted.
  private mutating func isLeftOut(_ key: TypeKey, _ path: String) -> Bool {
    var parts: [Substring] = []
    for part in path.split(separator: ".") {
      parts.append(part)
      if overlay.isOmitted(key, parts.joined(separator: ".")) { return true }
    }
    return false
  }

  private struct Scope {
    let key: TypeKey
    var isReadOnly = false
  }

  private mutating func resolve(_ block: BlockSchema, name: String, path: String, _ scope: inout Scope) -> BlockModel {
    var model = BlockModel(swiftName: name, path: path)
    for attributeName in block.attributes.keys.sorted() {
      guard let attribute = block.attributes[attributeName] else { continue }
      let attributePath = path.isEmpty ? attributeName : "\(path).\(attributeName)"
      if overlay.isOmitted(scope.key, attributePath) { continue }
      if case .object(let members) = attribute.type.leaf {
        resolveObject(members, attribute, attributeName, attributePath, scope, into: &model)
      } else {
        model.keys.append(key(attribute, attributeName, attributePath, scope))
      }
    }
    for blockName in block.blocks.keys.sorted() {
      guard let nested = block.blocks[blockName], !nested.block.deprecated else { continue }
      let nestedPath = path.isEmpty ? blockName : "\(path).\(blockName)"
      if overlay.isOmitted(scope.key, nestedPath) { continue }
      let swiftName = SwiftName(blockName).upperCamel
      model.nested.append(
        NestedModel(
          swiftName: overlay.swiftName(attribute: blockName), terraformName: blockName, nesting: nested.nesting,
          minimum: nested.minimum, maximum: nested.maximum,
          block: resolve(nested.block, name: swiftName, path: nestedPath, &scope)))
    }
    model.required = labels(model, scope.key)
    return model
  }

  /// An attribute of objects: a settable one is written as blocks, as the provider's documentation does it; a read-only
  /// one has a type of its own for its members.
  private mutating func resolveObject(
    _ members: [String: TypeConstraint], _ attribute: AttributeSchema, _ name: String, _ path: String, _ scope: Scope,
    into model: inout BlockModel
  ) {
    var object = BlockModel(swiftName: SwiftName(name).upperCamel, path: path)
    let isSettable = attribute.isSettable && !overlay.isReadOnly(scope.key, path)
    for member in members.keys.sorted() {
      guard let type = members[member] else { continue }
      let attribute = AttributeSchema(type: type, optional: isSettable, computed: !isSettable)
      if case .object(let inner) = type.leaf {
        resolveObject(inner, attribute, member, "\(path).\(member)", scope, into: &object)
      } else {
        object.keys.append(key(attribute, member, "\(path).\(member)", scope))
      }
    }
    let swiftName = overlay.swiftName(attribute: name)
    if isSettable {
      let nesting = if case .list = attribute.type { "list" } else { "set" }
      model.nested.append(
        NestedModel(
          swiftName: swiftName, terraformName: name, nesting: nesting, minimum: 0, maximum: nil, block: object))
    } else {
      model.objects.append(object)
      let (kind, type) = wrap(object.swiftName, attribute.type, isSettable: false)
      model.keys.append(
        KeyModel(
          swiftName: swiftName, terraformName: name, kind: kind, type: type, isRequired: false,
          isSensitive: attribute.sensitive, isWriteOnly: false, deprecation: nil))
    }
  }

  private mutating func key(
    _ attribute: AttributeSchema, _ name: String, _ path: String, _ scope: Scope
  ) -> KeyModel {
    let isSettable = attribute.required || (attribute.optional && !overlay.isReadOnly(scope.key, path))
    let leaf = leafType(attribute, path, scope.key, isSettable: isSettable)
    let (kind, type) = wrap(leaf, attribute.type, isSettable: isSettable)
    return KeyModel(
      swiftName: overlay.swiftName(attribute: name), terraformName: name, kind: kind, type: type,
      isRequired: attribute.required, isSensitive: attribute.sensitive, isWriteOnly: attribute.writeOnly,
      deprecation: attribute.deprecated ? overlay.deprecation(scope.key, path) : nil)
  }

  private mutating func leafType(
    _ attribute: AttributeSchema, _ path: String, _ key: TypeKey, isSettable: Bool
  ) -> String {
    switch attribute.type.leaf {
    case .bool: return "Bool"
    case .any: return "AnyType"
    case .number, .string:
      if isSettable, let enumeration = enumerations["\(key.key):\(path)"] { return enumeration.qualifiedName }
      if let type = overlay.type(key, path) { return type.replacingOccurrences(of: "Self", with: own(key)) }
      if attribute.type.leaf == .number { return "Int" }
      if path == "arn" { return "ARN<\(own(key))>" }
      if path == "id" { return manifest.idIsARN.contains(key.name) ? "ARN<\(own(key))>" : "ID<\(own(key))>" }
      return "String"
    default:
      problems.append("provider schema: \(key.key): \(path): a type the bindings have no word for")
      return "AnyType"
    }
  }

  /// What an identifier of the type identifies: a data source finds the thing a resource made.
  private func own(_ key: TypeKey) -> String {
    let managed = swiftNames.first { $0.key.mode == .managed && $0.key.name == key.name }?.value
    if let managed { return "AWS." + managed }
    return "\(key.mode.namespace).\(swiftNames[key] ?? "")"
  }

  private func wrap(_ leaf: String, _ type: TypeConstraint, isSettable: Bool) -> (KeyModel.Kind, String) {
    if case .set(let element) = type {
      return (isSettable ? .setArgument : .computedSet, nest(leaf, element))
    }
    return (isSettable ? .argument : .computed, nest(leaf, type))
  }

  private func nest(_ leaf: String, _ type: TypeConstraint) -> String {
    switch type {
    case .list(let element): "[\(nest(leaf, element))]"
    case .set(let element): "SetOf<\(nest(leaf, element))>"
    case .map(let element): "[String: \(nest(leaf, element))]"
    default: leaf
    }
  }
}

extension Mode {
  fileprivate var word: String {
    switch self {
    case .managed: "resource"
    case .data: "data source"
    case .ephemeral: "ephemeral type"
    }
  }
}

extension String {
  /// `aws_subnet` without the provider's name.
  var withoutProvider: String { String(split(separator: "_", maxSplits: 1).last ?? "") }
}

extension BlockSchema {
  /// The attribute at a dotted path through nested blocks.
  func attribute(_ path: Substring) -> AttributeSchema? {
    guard let dot = path.firstIndex(of: ".") else { return attributes[String(path)] }
    return blocks[String(path[..<dot])]?.block.attribute(path[path.index(after: dot)...])
  }
}
