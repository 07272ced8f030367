import HCL

extension ModuleCall {
  /// A handle of several calls, by `count`.
  public typealias Counted = CountedModuleCall<Called>
  /// A handle of several calls, one for each element of `for_each`.
  public typealias Keyed<Each> = KeyedModuleCall<Called, Each>
}

/// A handle of several calls of a module, made by `for_each` over values of type `Each`.
@dynamicMemberLookup
public struct KeyedModuleCall<Called: Module, Each>: Addressable, Sendable {
  let handle: Handle
  /// The module with its declarations, which key paths are asked of.
  private let prototype: Prototype<Called>

  /// Declares the calls under the module's own name, or another one.
  public init(_ module: Called, _ name: String? = nil, file: String = #filePath, line: Int = #line) {
    handle = Handle(name ?? Called.name, file: file, line: line)
    prototype = Prototype(module)
  }

  /// The address, for example `module.service`.
  public var address: Address { Address(.module, name: handle.name) }
  /// Where the handle was declared.
  public var declaration: SourceLocation { handle.location }

  /// Defines the calls.
  public func callAsFunction(
    forEach collection: Value<some KeyedCollection<Each>>, file: String = #filePath, line: Int = #line,
    _ arguments: (inout ModuleArguments<Called>, Iteration<Each>) -> Void = { _, _ in }
  ) -> ModuleCallDefinition<Called> {
    var inner = ModuleArguments(prototype)
    arguments(&inner, Iteration(root: "each"))
    return ModuleCallDefinition(
      handle, SourceLocation(file: file, line: line), prototype, inner.entries,
      repetition: .forEach(collection.erased))
  }

  /// Refers to an output of all of them, by key.
  public subscript<Type>(dynamicMember key: KeyPath<Called, Exported<Type>>) -> Value<[String: Type]> {
    let clause = ForClause(key: "key", value: "item", in: .reference("module", handle.name))
    return Value(
      expression: .forObject(
        ForObject(
          clause, key: .reference("key"), value: .reference("item", prototype[keyPath: key].name))))
  }

  /// Refers to the outputs of one of them.
  public subscript(key: Value<String>) -> ModuleInstance<Called> {
    ModuleInstance(
      traversal: Traversal("module", [.attribute(handle.name), .index(key.expression)]), prototype: prototype,
      faults: key.faults)
  }
}

/// A handle of several calls of a module, made by `count`.
@dynamicMemberLookup
public struct CountedModuleCall<Called: Module>: Addressable, Sendable {
  let handle: Handle
  /// The module with its declarations, which key paths are asked of.
  private let prototype: Prototype<Called>

  /// Declares the calls under the module's own name, or another one.
  public init(_ module: Called, _ name: String? = nil, file: String = #filePath, line: Int = #line) {
    handle = Handle(name ?? Called.name, file: file, line: line)
    prototype = Prototype(module)
  }

  /// The address, for example `module.cluster`.
  public var address: Address { Address(.module, name: handle.name) }
  /// Where the handle was declared.
  public var declaration: SourceLocation { handle.location }

  /// Defines the calls; the closure gets `count.index`.
  public func callAsFunction(
    count: Value<Int>, file: String = #filePath, line: Int = #line,
    _ arguments: (inout ModuleArguments<Called>, Value<Int>) -> Void = { _, _ in }
  ) -> ModuleCallDefinition<Called> {
    var inner = ModuleArguments(prototype)
    arguments(&inner, Value(expression: .reference("count", "index")))
    return ModuleCallDefinition(
      handle, SourceLocation(file: file, line: line), prototype, inner.entries, repetition: .count(count.erased))
  }

  /// Refers to an output of all of them.
  public subscript<Type>(dynamicMember key: KeyPath<Called, Exported<Type>>) -> Value<[Type]> {
    let steps: [TraversalStep] = [.attribute(handle.name), .splat, .attribute(prototype[keyPath: key].name)]
    return Value(expression: .traversal(Traversal("module", steps)))
  }

  /// Refers to the outputs of one of them.
  public subscript(index: Value<Int>) -> ModuleInstance<Called> {
    ModuleInstance(
      traversal: Traversal("module", [.attribute(handle.name), .index(index.expression)]), prototype: prototype,
      faults: index.faults)
  }
}

/// One of several calls of a module, for example `module.service["api"]`.
@dynamicMemberLookup
public struct ModuleInstance<Called: Module>: Sendable {
  let traversal: Traversal
  let prototype: Prototype<Called>
  let faults: [LiteralFault]

  /// Refers to an output.
  public subscript<Type>(dynamicMember key: KeyPath<Called, Exported<Type>>) -> Value<Type> {
    Value(
      expression: .traversal(
        Traversal(traversal.root, traversal.steps + [.attribute(prototype[keyPath: key].name)])), faults: faults)
  }
}
