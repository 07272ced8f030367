import HCL

/// A handle of several resources of one type, made by `for_each` over values of type `Each`.
///
/// `repositories.arn` is written `{ for key, item in aws_ecr_repository.this : key => item.arn }`,
/// `repositories["api"].arn` is written `aws_ecr_repository.this["api"].arn`.
@dynamicMemberLookup
public struct Keyed<Element: Resource, Each>: Addressable, Sendable {
  let handle: Handle

  /// Declares the resources.
  public init(_ name: String, file: String = #filePath, line: Int = #line) {
    handle = Handle(name, file: file, line: line)
  }

  /// The address, for example `aws_ecr_repository.this`.
  public var address: Address { Address(Element.mode.kind, type: Element.terraformType, name: handle.name) }
  /// Where the handle was declared.
  public var declaration: SourceLocation { handle.location }

  /// `each.key`, for arguments that stand before the closure.
  public var key: Value<String> { Iteration<Each>(root: "each").key }
  /// `each.value`, for arguments that stand before the closure.
  public var value: Value<Each> { Iteration<Each>(root: "each").value }

  /// One of the resources.
  public subscript(key: Value<String>) -> Instance<Element> {
    Instance(traversal: address.traversal, step: .index(key.expression), faults: key.faults)
  }

  /// All of them as a map, which `for_each` of other resources takes: one resource here for each one there.
  public var all: Value<[String: Element.Schema]> { Value(expression: .traversal(address.traversal)) }

  /// Defines the resources; the bindings call it with the required arguments.
  public func define(
    forEach collection: Value<some KeyedCollection<Each>>, _ file: String, _ line: Int,
    _ build: (inout Arguments<Element.Schema>, Iteration<Each>) -> Void
  ) -> Definition<Element> {
    var arguments = Arguments<Element.Schema>()
    build(&arguments, Iteration(root: "each"))
    return Definition(
      handle, SourceLocation(file: file, line: line), arguments.entries, repetition: .forEach(collection.erased))
  }

  /// Refers to an attribute of all of them, by key.
  public subscript<Key: SchemaKey>(dynamicMember key: KeyPath<Element.Schema, Key>) -> Value<[String: Key.Read]> {
    let clause = ForClause(key: "key", value: "item", in: .traversal(address.traversal))
    let attribute = Element.Schema()[keyPath: key].name
    return Value(
      expression: .forObject(ForObject(clause, key: .reference("key"), value: .reference("item", attribute))))
  }
}
