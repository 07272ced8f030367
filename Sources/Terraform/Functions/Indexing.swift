import HCL

extension Value {
  /// An element of a list: `list[index]`.
  ///
  /// Of a splat it takes the element at the splat: `aws_subnet.public[*].id` gives `aws_subnet.public[0].id`, for an
  /// index after a splat would apply to each `id`.
  public subscript<Element>(index: Terraform.Value<Int>) -> Terraform.Value<Element> where Type == [Element] {
    Terraform.Value<Element>(expression: expression.indexed(by: index.expression), faults: faults + index.faults)
  }

  /// A value of a map: `map["key"]`.
  public subscript<Mapped>(key: Terraform.Value<String>) -> Terraform.Value<Mapped> where Type == [String: Mapped] {
    Terraform.Value<Mapped>(expression: expression.indexed(by: key.expression), faults: faults + key.faults)
  }

  /// The element at a place of what needs no splat.
  func indexed<Element>(_ index: Int) -> Terraform.Value<Element> {
    Terraform.Value<Element>(expression: expression.indexed(by: .number(.integer(index))), faults: faults)
  }
}

extension Value where Type == AnyType {
  /// A member of what has no type yet: `jsondecode(text)["key"]`.
  public subscript(key: Terraform.Value<String>) -> Terraform.Value<AnyType> {
    Terraform.Value(expression: expression.indexed(by: key.expression), faults: faults + key.faults)
  }

  /// An element of what has no type yet: `jsondecode(text)[0]`.
  public subscript(index: Terraform.Value<Int>) -> Terraform.Value<AnyType> {
    Terraform.Value(expression: expression.indexed(by: index.expression), faults: faults + index.faults)
  }
}

extension Value where Type: IterableCollection {
  /// The number of elements: `length(list)`.
  public var count: Terraform.Value<Int> { length(self) }

  /// Whether there are no elements: `length(list) == 0`.
  public var isEmpty: Terraform.Value<Bool> { count == 0 }
}

extension Expression {
  /// The expression with an index, which takes the place of the first splat where there is one.
  func indexed(by index: Expression) -> Expression {
    switch self {
    case .traversal(var traversal):
      traversal.steps = traversal.steps.indexed(by: index)
      return .traversal(traversal)
    case .access(let base, let steps): return .access(base, steps.indexed(by: index))
    default: return .access(self, [.index(index)])
    }
  }
}

extension [TraversalStep] {
  fileprivate func indexed(by index: Expression) -> [TraversalStep] {
    var steps = self
    if let splat = steps.firstIndex(where: { $0 == .splat || $0 == .legacySplat }) {
      steps[splat] = .index(index)
    } else {
      steps.append(.index(index))
    }
    return steps
  }
}
