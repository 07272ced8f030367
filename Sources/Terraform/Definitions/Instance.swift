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
  public subscript<Written, Read>(dynamicMember key: KeyPath<Element.Schema, AttributeKey<Written, Read>>) -> Value<Read> {
    let step = TraversalStep.attribute(Element.Schema()[keyPath: key].name)
    return Value(expression: .traversal(Traversal(traversal.root, traversal.steps + [step])), faults: faults)
  }
}
