/// The arguments of a resource, or of a block nested in one, with what is known of them.
public struct PlannedBlock {
  /// The resource that it belongs to.
  public let resource: PlannedResource
  /// The names of the blocks around its arguments, `health_check`; empty for the resource itself.
  public let path: String
  /// Where it is written.
  public let location: SourceLocation
  private(set) var attributes: [(name: String, value: PlannedValue)] = []
  private(set) var nested: [(name: String, block: PlannedBlock)] = []

  init(of resource: PlannedResource, path: String, location: SourceLocation) {
    self.resource = resource
    self.path = path
    self.location = location
  }

  init(_ entries: ArgumentEntries, of resource: PlannedResource, path: String, location: SourceLocation, scope: Scope) {
    self.init(of: resource, path: path, location: location)
    attributes.reserveCapacity(entries.attributes.count)
    for entry in entries.attributes { attributes.append((entry.name, scope.value(of: entry.value))) }
    for block in entries.blocks { append(block, scope) }
  }

  private mutating func append(_ block: NestedBlock, _ scope: Scope) {
    func add(_ scope: Scope) {
      let inner = path.isEmpty ? block.name : "\(path).\(block.name)"
      nested.append(
        (block.name, PlannedBlock(block.entries, of: resource, path: inner, location: block.location, scope: scope)))
    }
    guard let dynamic = block.dynamic else { return add(scope) }
    let collection = scope.value(of: dynamic.collection.expression)
    let name = dynamic.iterator ?? block.name
    // A collection that is not known may give blocks: one stands for them, with an element that is not known.
    let elements = collection.elements ?? [(.unknown, .unknown)]
    for (key, value) in elements {
      let iterator = PlannedValue.object([.init(name: "key", value: key), .init(name: "value", value: value)])
      add(scope.binding(name, iterator))
    }
  }

  /// The same block as a part of another resource, which takes its arguments as well.
  func read(by resource: PlannedResource) -> PlannedBlock {
    var copy = PlannedBlock(of: resource, path: path, location: location)
    copy.attributes = attributes
    copy.nested = nested.map { ($0.name, $0.block.read(by: resource)) }
    return copy
  }

  /// What was written for an argument; `nil` if nothing was.
  func written(_ name: String) -> PlannedValue? { attributes.first { $0.name == name }?.value }

  /// An argument by its name; it has no value where it is not written.
  public subscript(name: String) -> PlannedArgument {
    PlannedArgument(
      name: path.isEmpty ? name : "\(path).\(name)", value: written(name) ?? .null,
      place: Origin(location: location, path: [name]), resource: resource)
  }

  /// The nested blocks of a name.
  public func blocks(_ name: String) -> [PlannedBlock] {
    nested.lazy.filter { $0.name == name }.map { $0.block }
  }

  /// Whether it has a nested block of a name.
  public func has(_ name: String) -> Bool { nested.contains { $0.name == name } }

  /// What is wrong with the block as a whole.
  public func violation(_ what: String) -> Violation {
    Violation(path.isEmpty ? what : "\(path) \(what)", resource, Origin(location: location, path: []))
  }
}
