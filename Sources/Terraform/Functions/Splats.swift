import HCL

extension Value where Type: ElementCollection, Type.Element: Schema {
  /// An attribute of each element: `rules.map(\.port)` is written `var.rules[*].port`.
  public func map<Other>(_ key: KeyPath<Type.Element, Argument<Other>>) -> Terraform.Value<[Other]> {
    splat(Type.Element()[keyPath: key].name)
  }

  /// A set of each element.
  public func map<Other>(_ key: KeyPath<Type.Element, SetArgument<Other>>) -> Terraform.Value<[SetOf<Other>]> {
    splat(Type.Element()[keyPath: key].name)
  }

  /// A computed attribute of each element.
  public func map<Other>(_ key: KeyPath<Type.Element, Computed<Other>>) -> Terraform.Value<[Other]> {
    splat(Type.Element()[keyPath: key].name)
  }

  /// A computed set of each element.
  public func map<Other>(_ key: KeyPath<Type.Element, ComputedSet<Other>>) -> Terraform.Value<[SetOf<Other>]> {
    splat(Type.Element()[keyPath: key].name)
  }

  /// The blocks nested in each element.
  public func map<Block>(_ key: KeyPath<Type.Element, Nested<Block>>) -> Terraform.Value<[[Block]]> {
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
