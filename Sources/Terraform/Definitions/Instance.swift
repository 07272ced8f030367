import HCL

/// One resource of several, for example `aws_subnet.public[0]`.
@dynamicMemberLookup
public struct Instance<Element: Resource>: Sendable {
  private let traversal: Traversal
  private let faults: [LiteralFault]

  init(traversal: Traversal, step: TraversalStep, faults: [LiteralFault]) {
    self.traversal = Traversal(traversal.root, traversal.steps + [step])
    self.faults = faults
  }

  /// Refers to an attribute.
  public subscript<Type>(dynamicMember key: KeyPath<Element.Schema, Argument<Type>>) -> Value<Type> {
    attribute(Element.Schema()[keyPath: key].name)
  }

  /// Refers to a set.
  public subscript<Type>(dynamicMember key: KeyPath<Element.Schema, SetArgument<Type>>) -> Value<SetOf<Type>> {
    attribute(Element.Schema()[keyPath: key].name)
  }

  /// Refers to a computed attribute.
  public subscript<Type>(dynamicMember key: KeyPath<Element.Schema, Computed<Type>>) -> Value<Type> {
    attribute(Element.Schema()[keyPath: key].name)
  }

  /// Refers to a computed set.
  public subscript<Type>(dynamicMember key: KeyPath<Element.Schema, ComputedSet<Type>>) -> Value<SetOf<Type>> {
    attribute(Element.Schema()[keyPath: key].name)
  }

  /// Refers to nested blocks.
  public subscript<Block>(dynamicMember key: KeyPath<Element.Schema, Nested<Block>>) -> Value<[Block]> {
    attribute(Element.Schema()[keyPath: key].name)
  }

  private func attribute<Type>(_ name: String) -> Value<Type> {
    Value(expression: .traversal(Traversal(traversal.root, traversal.steps + [.attribute(name)])), faults: faults)
  }
}
