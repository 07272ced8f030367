import HCL

extension Value where Type: ElementCollection, Type.Element: Schema {
  /// An attribute of each element, or its nested blocks: `rules.map(\.port)` is written `var.rules[*].port`.
  public func map<Key: SchemaKey>(_ key: KeyPath<Type.Element, Key>) -> Terraform.Value<[Key.Read]> {
    splat(Type.Element()[keyPath: key].name)
  }
}

extension Value where Type: ElementCollection, Type.Element: ObjectType {
  /// A member of each element: `services.map(\.port)` is written `var.services[*].port`.
  public func map<Other>(_ key: KeyPath<Type.Element, Terraform.Value<Other>>) -> Terraform.Value<[Other]> {
    splat(Type.Element()[keyPath: key].memberName)
  }
}

extension Value {
  /// The expression with `[*]` and an attribute; what ends in a splat already goes on without a second one.
  fileprivate func splat<Other>(_ name: String) -> Terraform.Value<Other> {
    let base = expression.hasSplat ? expression : expression.appending(.splat)
    return Terraform.Value<Other>(expression: base.appending(.attribute(name)), faults: faults)
  }
}

extension Expression {
  /// Whether the steps of the expression apply to each element of a list.
  fileprivate var hasSplat: Bool {
    switch self {
    case .traversal(let traversal): traversal.steps.contains(.splat)
    case .access(_, let steps): steps.contains(.splat)
    default: false
    }
  }
}
