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

  /// Refers to an attribute, or to nested blocks.
  public subscript<Key: SchemaKey>(dynamicMember key: KeyPath<Element.Schema, Key>) -> Value<Key.Read> {
    let step = TraversalStep.attribute(Element.Schema()[keyPath: key].name)
    return Value(expression: .traversal(Traversal(traversal.root, traversal.steps + [step])), faults: faults)
  }
}
