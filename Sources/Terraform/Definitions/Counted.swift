import HCL

/// A handle of several resources of one type, made by `count`.
///
/// `subnets.id` is written `aws_subnet.public[*].id`, `subnets[index].id` is written `aws_subnet.public[count.index].id`.
@dynamicMemberLookup
public struct Counted<Element: Resource>: Addressable, Sendable {
  let handle: Handle

  /// Declares the resources.
  public init(_ name: String, file: String = #filePath, line: Int = #line) {
    handle = Handle(name, file: file, line: line)
  }

  /// The address, for example `aws_subnet.public`.
  public var address: Address { Address(Element.mode.kind, type: Element.terraformType, name: handle.name) }
  /// Where the handle was declared.
  public var declaration: SourceLocation { handle.location }

  /// `count.index`, for arguments that stand before the closure.
  public var index: Value<Int> { Value(expression: .reference("count", "index")) }

  /// One of the resources.
  public subscript(index: Value<Int>) -> Instance<Element> {
    Instance(traversal: address.traversal, step: .index(index.expression), faults: index.faults)
  }

  /// Defines the resources; the bindings call it with the required arguments.
  public func define(
    count: Value<Int>, _ file: String, _ line: Int,
    _ build: (inout Arguments<Element.Schema>, Value<Int>) -> Void
  ) -> Definition<Element> {
    var arguments = Arguments<Element.Schema>()
    build(&arguments, index)
    return Definition(
      handle, SourceLocation(file: file, line: line), arguments.entries, repetition: .count(count.erased))
  }

  /// Refers to an attribute of all of them.
  public subscript<Key: SchemaKey>(dynamicMember key: KeyPath<Element.Schema, Key>) -> Value<[Key.Read]> {
    var traversal = address.traversal
    traversal.steps += [.splat, .attribute(Element.Schema()[keyPath: key].name)]
    return Value(expression: .traversal(traversal))
  }
}
