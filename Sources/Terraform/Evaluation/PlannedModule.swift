import HCL

/// A module as one call of it makes it, or the root as one environment fills it.
public final class PlannedModule {
  /// The address of the call: `module.vpc`; empty for the root.
  public let path: String
  /// The environment's plan.
  public unowned let plan: PlannedConfiguration
  let index: ModuleIndex
  /// Whether it stands for several calls of which nobody knows how many they are.
  let isUndecided: Bool
  private let given: ArgumentEntries
  private let location: SourceLocation
  /// What the given values are evaluated in; `nil` for the literals of an environment.
  private let caller: Scope?
  private let providers: [(inner: ProviderReference, outer: ProviderReference)]

  private let inputs = Memory()
  private let locals = Memory()
  private let calls = Memory()
  private let outputs = Memory()
  private var instances: [Address: PlannedValue] = [:]
  /// What each block of the module waits for in the module itself.
  private lazy var waits: [Address: [Address]] = index.model.waits

  init(
    _ index: ModuleIndex, path: String, plan: PlannedConfiguration, given: ArgumentEntries, at location: SourceLocation,
    caller: Scope?, providers: [(inner: ProviderReference, outer: ProviderReference)] = [], isUndecided: Bool = false
  ) {
    self.index = index
    self.isUndecided = isUndecided
    self.path = path
    self.plan = plan
    self.given = given
    self.location = location
    self.caller = caller
    self.providers = providers
  }

  /// The value of an input.
  func input(_ name: String) -> PlannedValue {
    inputs.value(of: name) { evaluatedInput(name) }
  }

  private func evaluatedInput(_ name: String) -> PlannedValue {
    guard let variable = index.variables[name] else { return .unknown }
    if let entry = given.attributes.first(where: { $0.name == name }) {
      let value = (caller ?? Scope(self)).value(of: entry.value).written(at: Origin(location: location, path: [name]))
      if value.content != .null || variable.nullable != false { return value.converted(to: variable.type) }
    }
    guard let standard = variable.defaultValue else { return .unknown }
    return Scope(self).value(of: standard.expression)
      .written(at: Origin(location: variable.location, path: [])).converted(to: variable.type)
  }

  /// The value of a local value.
  func local(_ name: String) -> PlannedValue {
    locals.value(of: name) {
      guard let binding = index.locals[name] else { return .unknown }
      return Scope(self).value(of: binding.value.expression)
    }
  }

  /// The value of an output.
  func output(_ name: String) -> PlannedValue {
    outputs.value(of: name) {
      guard let block = index.outputs[name] else { return .unknown }
      return Scope(self).value(of: block.value.expression)
    }
  }

  /// What a call of a module is to who refers to it: a module, or several by number or key.
  func call(_ name: String) -> PlannedValue { made(call: name).unlessUndecided }

  /// What a resource is to who refers to it: one, or several by number or key.
  func value(of address: Address) -> PlannedValue { made(address).unlessUndecided }

  /// The modules that a call makes; one stands for several of which nobody knows how many they are.
  func made(call name: String) -> PlannedValue {
    calls.value(of: name) {
      guard let block = index.calls[name], let called = plan.index(of: block) else { return .unknown }
      let address = path.isEmpty ? "module.\(name)" : "\(path).module.\(name)"
      return value(of: block.repetition) { key, scope in
        PlannedValue(
          .module(
            PlannedModule(
              called, path: address + (key?.text ?? ""), plan: plan, given: block.arguments, at: block.location,
              caller: scope, providers: block.providers.map { ($0.inner, outer($0.outer)) },
              isUndecided: key.isUndecided)))
      }
    }
  }

  /// The instances that a block makes; one stands for several of which nobody knows how many they are.
  func made(_ address: Address) -> PlannedValue {
    if let known = instances[address] { return known }
    guard let block = index.resources[address] else { return .unknown }
    let value = value(of: block.repetition) { key, scope in
      PlannedValue(.resource(PlannedResource(block, in: self, key: key, scope: scope)))
    }
    instances[address] = value
    return value
  }

  /// Whether one block of the module waits for another, by references or `depends_on`, be it through others.
  func waits(_ block: Address, for other: Address) -> Bool {
    var seen: Set<Address> = [block]
    var open = [block]
    while let next = open.popLast() {
      for target in waits[next] ?? [] {
        if target == other { return true }
        if seen.insert(target).inserted { open.append(target) }
      }
    }
    return false
  }

  /// The configuration of the provider that makes a resource, by its alias in the root.
  func provider(of block: ResourceBlock) -> ProviderReference? {
    block.providerAlias.map(outer)
  }

  private func outer(_ reference: ProviderReference) -> ProviderReference {
    providers.first { $0.inner.name == reference.name }?.outer ?? reference
  }

  private func value(of repetition: Repetition?, make: (InstanceKey?, Scope) -> PlannedValue) -> PlannedValue {
    let scope = Scope(self)
    func each(_ key: PlannedValue, _ value: PlannedValue) -> Scope {
      scope.binding("each", .object([.init(name: "key", value: key), .init(name: "value", value: value)]))
    }
    switch repetition {
    case nil: return make(nil, scope)
    case .count(let count):
      guard let number = scope.value(of: count.expression).asNumber.flatMap({ Int(exactly: $0) }) else {
        let undecided = PlannedValue.object([.init(name: "index", value: .unknown)])
        return .list([make(.undecided, scope.binding("count", undecided))])
      }
      return .list(
        (0..<max(0, number)).map { index in
          make(.index(index), scope.binding("count", .object([.init(name: "index", value: .number(index))])))
        })
    case .forEach(let collection):
      let value = scope.value(of: collection.expression)
      guard let elements = value.elements else { return .list([make(.undecided, each(.unknown, .unknown))]) }
      // A list that is written out where a set is wanted is taken for the set.
      let isList = if case .list = value.content { true } else { false }
      return .object(
        elements.compactMap { key, value in
          let key = isList ? value : key
          guard let name = key.text else { return nil }
          return PlannedValue.Member(name: name, value: make(.name(name), each(key, value)))
        })
    }
  }
}

extension PlannedModule: Equatable {
  /// Whether both are the same call.
  public static func == (left: PlannedModule, right: PlannedModule) -> Bool { left === right }
}

extension ModuleModel {
  /// What each block refers to or depends on.
  fileprivate var waits: [Address: [Address]] {
    var waits: [Address: [Address]] = [:]
    for (element, usage) in zip(elements, usages) {
      let targets = usage.traversals.compactMap(\.target)
      switch element {
      case .resource(let block): waits[block.address] = targets + block.dependencies.map(\.address)
      case .local(let binding): waits[Address(.local, name: binding.handle.name)] = targets
      default: break
      }
    }
    return waits
  }
}

extension PlannedValue {
  /// Nothing is known of a list that one stands for.
  fileprivate var unlessUndecided: PlannedValue {
    guard case .list(let elements) = content, elements.count == 1 else { return self }
    switch elements[0].content {
    case .resource(let resource) where resource.isUndecided: return .unknown
    case .module(let module) where module.isUndecided: return .unknown
    default: return self
    }
  }
}

/// Values by name, each found once.
private final class Memory {
  private var known: [String: PlannedValue] = [:]

  /// What was found before, or else what a closure finds; nothing is known of what is asked for while it is looked for.
  func value(of name: String, _ find: () -> PlannedValue) -> PlannedValue {
    if let value = known[name] { return value }
    known[name] = .unknown
    let value = find()
    known[name] = value
    return value
  }
}
