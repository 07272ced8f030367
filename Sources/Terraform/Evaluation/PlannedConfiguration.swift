/// What an environment plans, as far as it can be known without Terraform: its root module, filled with its values, and
/// every module that this calls.
public final class PlannedConfiguration {
  /// The environment's name; the name of its file of values for the bootstrap.
  public let environment: String
  private let indices: [ObjectIdentifier: ModuleIndex]
  private let readings: [String: DataSourceReading]
  private let values: ArgumentEntries
  private let location: SourceLocation
  private let rootIndex: ModuleIndex
  private var providers: [Int: PlannedBlock] = [:]
  let found = FoundParts()

  /// The root module.
  public private(set) lazy var root = PlannedModule(
    rootIndex, path: "", plan: self, given: values, at: location, caller: nil)

  /// Every module that is called, with the root, in the order of the calls.
  public private(set) lazy var modules: [PlannedModule] = {
    var modules: [PlannedModule] = [root]
    var next = 0
    while next < modules.count {
      modules += modules[next].called
      next += 1
    }
    return modules
  }()

  /// Every resource, data source and ephemeral resource, in the order of their modules.
  public private(set) lazy var resources: [PlannedResource] = modules.flatMap(\.resources)

  private lazy var resourcesByType = Dictionary(grouping: resources, by: \.type)
  private lazy var managedByType = resourcesByType.mapValues { $0.filter { $0.mode == .managed } }

  init(
    _ environment: String, _ stack: IndexedStack, values: ArgumentEntries, at location: SourceLocation,
    readings: [String: DataSourceReading]
  ) {
    self.environment = environment
    indices = stack.called
    rootIndex = stack.root
    self.values = values
    self.location = location
    self.readings = readings
  }

  /// The managed resources of a type.
  public func resources(ofType type: String) -> [PlannedResource] {
    managedByType[type] ?? []
  }

  /// The resources of a type, also those that are read or borrowed.
  public func everything(ofType type: String) -> [PlannedResource] { resourcesByType[type] ?? [] }

  /// The arguments of the provider configuration that a resource is made with; `nil` where the root has none.
  public func providerArgument(_ name: String, of resource: PlannedResource) -> PlannedArgument? {
    guard let provider = rootIndex.providers.first(where: { $0.makes(resource) }),
      let entry = provider.arguments.attributes.first(where: { $0.name == name })
    else { return nil }
    return PlannedArgument(
      name: name, value: Scope(root).value(of: entry.value), place: Origin(location: provider.location, path: [name]),
      resource: resource)
  }

  /// The nested blocks of a name in the provider configuration that a resource is made with; they are evaluated once.
  public func providerBlocks(_ name: String, of resource: PlannedResource) -> [PlannedBlock] {
    guard let index = rootIndex.providers.firstIndex(where: { $0.makes(resource) }) else { return [] }
    if let known = providers[index] { return known.read(by: resource).blocks(name) }
    let provider = rootIndex.providers[index]
    let block = PlannedBlock(
      provider.arguments, of: resource, path: "", location: provider.location, scope: Scope(root))
    providers[index] = block
    return block.blocks(name)
  }

  func index(of call: ModuleCallBlock) -> ModuleIndex? { indices[call.called.identity] }

  /// What a data source reads without asking anybody; `nil` where it would ask.
  func reading(_ resource: PlannedResource, _ attribute: String) -> PlannedValue? {
    guard resource.mode == .data else { return nil }
    return readings[resource.type]?.read(resource, attribute).map { PlannedValue.string($0) }
  }
}

/// The modules of a stack, each looked through once for all environments.
struct IndexedStack: Sendable {
  let root: ModuleIndex
  let called: [ObjectIdentifier: ModuleIndex]

  init(_ stack: Stack) {
    root = ModuleIndex(stack.root)
    var called: [ObjectIdentifier: ModuleIndex] = [:]
    for caller in [stack.root] + stack.modules {
      for call in caller.moduleCalls where called[call.called.identity] == nil {
        called[call.called.identity] = ModuleIndex(stack[call])
      }
    }
    self.called = called
  }
}

/// A data source whose attributes are known from the configuration alone, such as the region.
public struct DataSourceReading: Sendable {
  let read: @Sendable (PlannedResource, String) -> String?

  /// Makes it of what gives the text of an attribute.
  public init(_ read: @escaping @Sendable (PlannedResource, String) -> String?) {
    self.read = read
  }
}

extension ProviderBlock {
  /// Whether it is the configuration that a resource is made with.
  fileprivate func makes(_ resource: PlannedResource) -> Bool {
    reference.requirement == resource.block.provider && reference.alias == resource.providerAlias
  }
}

extension PlannedModule {
  /// The modules that this one calls.
  fileprivate var called: [PlannedModule] {
    index.model.moduleCalls.flatMap {
      made(call: $0.handle.name).planned { if case .module(let module) = $0 { module } else { nil } }
    }
  }

  /// Its resources, one an instance, in the order defined.
  fileprivate var resources: [PlannedResource] {
    index.blocks.flatMap {
      made($0.address).planned { if case .resource(let resource) = $0 { resource } else { nil } }
    }
  }
}

extension PlannedValue {
  /// What the value is made of: itself, or the elements of a list or map.
  fileprivate func planned<Part>(_ part: (Content) -> Part?) -> [Part] {
    switch content {
    case .list(let elements), .set(let elements): elements.compactMap { part($0.content) }
    case .object(let members): members.compactMap { part($0.value.content) }
    default: part(content).map { [$0] } ?? []
    }
  }
}
