/// One instance of a resource, data source or ephemeral resource, with what is known of its arguments.
public final class PlannedResource {
  /// The address in the whole configuration, as Terraform prints it: `module.vpc.aws_subnet.private[0]`.
  public let address: String
  /// The module that holds it.
  public let module: PlannedModule
  let block: ResourceBlock
  /// Whether it stands for several instances of which nobody knows how many they are.
  let isUndecided: Bool
  private let scope: Scope
  private var evaluated: PlannedBlock?
  private var isInEvaluation = false
  private(set) lazy var found = FoundParts()

  init(_ block: ResourceBlock, in module: PlannedModule, key: InstanceKey?, scope: Scope) {
    let name = block.address.description + (key?.text ?? "")
    address = module.path.isEmpty ? name : "\(module.path).\(name)"
    self.block = block
    isUndecided = key.isUndecided
    self.module = module
    self.scope = scope
  }

  /// The type: `aws_subnet`.
  public var type: String { block.address.type }
  /// The name of its block: `private`.
  public var name: String { block.address.name }
  /// Whether Terraform manages, reads or borrows it.
  public var mode: ResourceMode { block.mode }
  /// Where the definition stands.
  public var location: SourceLocation { block.location }
  /// The environment's plan.
  public var plan: PlannedConfiguration { module.plan }

  /// Whether a replacement is made before it is destroyed: `create_before_destroy`.
  public var isReplacedFirst: Bool { block.lifecycle?.createBeforeDestroy == true }

  /// The alias of the provider configuration in the root that makes it; `nil` for the default one.
  public var providerAlias: String? { module.provider(of: block)?.alias }

  /// Its arguments and nested blocks.
  public var arguments: PlannedBlock {
    if let evaluated { return evaluated }
    // Resources that wait for each other are a finding of their own; here they must only end.
    guard !isInEvaluation else { return PlannedBlock(of: self, path: "", location: location) }
    isInEvaluation = true
    let block = PlannedBlock(block.arguments, of: self, path: "", location: location, scope: scope)
    evaluated = block
    isInEvaluation = false
    return block
  }

  /// An argument by its name; it has no value where it is not written.
  public subscript(name: String) -> PlannedArgument { arguments[name] }

  /// The nested blocks of a name.
  public func blocks(_ name: String) -> [PlannedBlock] { arguments.blocks(name) }

  /// Whether Terraform makes it after another resource and destroys it before, as far as their module says; `nil` for two
  /// that are not in one module.
  public func waits(for other: PlannedResource) -> Bool? {
    module == other.module ? module.waits(block.address, for: other.block.address) : nil
  }

  /// What an attribute is to who refers to it: what was written for it, or what the provider makes of it.
  func value(of name: String) -> PlannedValue {
    if let value = arguments.written(name) { return value.isNull ? .null : value }
    if let known = plan.reading(self, name) { return known }
    return PlannedValue(.attribute(PlannedReference(resource: self, path: [name])))
  }
}

extension PlannedResource: Equatable {
  /// Whether both are the same instance.
  public static func == (left: PlannedResource, right: PlannedResource) -> Bool { left === right }
}

extension PlannedValue {
  fileprivate var isNull: Bool { content == .null }
}

extension InstanceKey? {
  /// Whether it stands for several of which nobody knows how many they are.
  var isUndecided: Bool { if case .undecided = self { true } else { false } }
}

/// What tells the instances of one block apart.
enum InstanceKey {
  case index(Int)
  case name(String)
  /// How many there are is known only after the apply.
  case undecided

  var text: String {
    switch self {
    case .index(let index): "[\(index)]"
    case .name(let name): "[\"\(name)\"]"
    case .undecided: "[*]"
    }
  }
}
