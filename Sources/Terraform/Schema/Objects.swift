import HCL

extension Value where Type: Schema {
  /// Reads an attribute of an object, or the blocks nested in a block.
  public subscript<Key: SchemaKey>(dynamicMember key: KeyPath<Type, Key>) -> Terraform.Value<Key.Read> {
    attribute(Type()[keyPath: key].name)
  }

  /// Makes an object of a provider's type.
  public static func object(_ build: (inout Arguments<Type>) -> Void) -> Self {
    var arguments = Arguments<Type>()
    build(&arguments)
    let attributes = arguments.entries.attributes
    return Self(
      expression: .object(
        attributes.map { ObjectItem(.name($0.name), $0.value, comment: $0.comments.first) }),
      faults: attributes.flatMap { $0.faults.inside($0.name) })
  }
}

extension Value {
  /// The expression with one more attribute step.
  func attribute<Other>(_ name: String) -> Terraform.Value<Other> {
    Terraform.Value<Other>(expression: expression.appending(.attribute(name)), faults: faults)
  }
}

extension Expression {
  /// The expression with one more step.
  func appending(_ step: TraversalStep) -> Expression {
    switch self {
    case .traversal(var traversal):
      traversal.steps.append(step)
      return .traversal(traversal)
    case .access(let base, let steps): return .access(base, steps + [step])
    default: return .access(self, [step])
    }
  }
}
