import HCL

extension PlannedValue {
  /// The value as a variable of a type holds it: members that were left out are filled in, others are dropped, sets are in
  /// order (Terraform documentation, "Type Constraints").
  func converted(to type: TypeConstraint) -> PlannedValue {
    switch (type, content) {
    case (.object(let constraints), .object):
      return with(
        .object(
          constraints.map { constraint in
            PlannedValue.Member(name: constraint.name, value: self.converted(memberFor: constraint))
          }))
    case (.map(let element), .object(let members)):
      return with(
        .object(members.map { Member(name: $0.name, value: $0.value.converted(to: element)) }))
    case (.list(let element), .list(let elements)), (.list(let element), .set(let elements)):
      return with(.list(elements.map { $0.converted(to: element) }))
    case (.set(let element), .list(let elements)), (.set(let element), .set(let elements)):
      return with(.list(elements.map { $0.converted(to: element) })).asSet
    case (.tuple(let types), .list(let elements)) where types.count == elements.count:
      return with(.list(zip(types, elements).map { $1.converted(to: $0) }))
    case (.string, .number), (.string, .bool): return text.map { with(.string($0)) } ?? .unknown
    case (.number, .string(let text)): return Double(text).map { with(.number($0)) } ?? self
    case (.bool, .string): return asBool.map { with(.bool($0)) } ?? self
    default: return self
    }
  }

  private func converted(memberFor constraint: MemberConstraint) -> PlannedValue {
    if let given = member(constraint.name), given.content != .null || constraint.defaultValue == nil {
      return given.converted(to: constraint.type)
    }
    return constraint.defaultValue.map { PlannedValue(literal: $0).converted(to: constraint.type) } ?? .null
  }

  /// The elements as a set: each once, numbers by size and texts in lexical order. Where one is not known, the order stays.
  var asSet: PlannedValue {
    guard case .list(let elements) = content else { return self }
    guard elements.allSatisfy(\.isKnown) else { return with(.set(elements)) }
    var unique: [PlannedValue] = []
    for element in elements where !unique.contains(element) { unique.append(element) }
    if unique.allSatisfy({ $0.text != nil }) {
      unique.sort { left, right in
        if case (.number(let left), .number(let right)) = (left.content, right.content) { return left < right }
        return (left.text ?? "") < (right.text ?? "")
      }
    }
    return with(.set(unique))
  }
}

extension PlannedValue {
  /// The default of a member, which is always a literal.
  fileprivate init(literal expression: Expression) {
    switch expression {
    case .null: self = .null
    case .bool(let bool): self = .bool(bool)
    case .number(.integer(let number)): self = .number(number)
    case .number(.decimal(let number)): self = .number(number)
    case .string(let text): self = .string(text)
    case .tuple(let elements): self = .list(elements.map(PlannedValue.init(literal:)))
    case .object(let items):
      self = .object(
        items.compactMap { item in
          guard case .name(let name) = item.key else { return nil }
          return Member(name: name, value: PlannedValue(literal: item.value))
        })
    default: self = .unknown
    }
  }
}
