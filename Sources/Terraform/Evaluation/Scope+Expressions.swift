import HCL

extension Scope {
  /// What is known of an expression's value. What this does not understand is unknown, never wrong.
  func value(of expression: Expression) -> PlannedValue {
    switch expression {
    case .null: return .null
    case .bool(let bool): return .bool(bool)
    case .number(.integer(let number)): return .number(number)
    case .number(.decimal(let number)): return .number(number)
    case .string(let text): return .string(text)
    case .template(let template), .heredoc(let template): return value(of: template)
    case .tuple(let elements): return .list(elements.map { value(of: $0) })
    case .object(let items): return object(items)
    case .traversal(let traversal): return value(of: traversal)
    case .access(let base, let steps): return apply(steps[...], to: value(of: base))
    case .call(let call): return value(of: call)
    case .conditional(let condition, let then, let otherwise):
      guard let isTrue = value(of: condition).asBool else { return .unknown }
      return value(of: isTrue ? then : otherwise)
    case .unary(.not, let operand): return value(of: operand).asBool.map { .bool(!$0) } ?? .unknown
    case .unary(.negate, let operand): return value(of: operand).asNumber.map { .number(-$0) } ?? .unknown
    case .binary(let left, let binaryOperator, let right): return value(left, binaryOperator, right)
    case .forTuple(let loop): return value(of: loop)
    case .forObject(let loop): return value(of: loop)
    }
  }

  private func object(_ items: [ObjectItem]) -> PlannedValue {
    var members: [PlannedValue.Member] = []
    members.reserveCapacity(items.count)
    for item in items {
      let name: String
      switch item.key {
      case .name(let text): name = text
      case .expression(let key):
        guard let text = value(of: key).text else { return .unknown }
        name = text
      case .reference: return .unknown
      }
      members.append(PlannedValue.Member(name: name, value: value(of: item.value)))
    }
    return .object(members)
  }

  private func value(of template: Template) -> PlannedValue {
    if template.parts.count == 1, case .interpolation(let expression, _) = template.parts[0] {
      return value(of: expression)
    }
    return parts(of: template).map(PlannedValue.joining) ?? .unknown
  }

  /// The parts of a text; `nil` where a strip mark or a directive makes them too hard to tell.
  private func parts(of template: Template) -> [PlannedValue.TextPart]? {
    var parts: [PlannedValue.TextPart] = []
    for part in template.parts {
      switch part {
      case .literal(let text): parts.append(.known(text))
      case .interpolation(let expression, let strip):
        guard strip.isEmpty, let inner = value(of: expression).textParts else { return nil }
        parts += inner
      case .conditional(let conditional):
        guard conditional.ifStrip.isEmpty, conditional.elseStrip.isEmpty, conditional.endStrip.isEmpty,
          let isTrue = value(of: conditional.condition).asBool
        else { return nil }
        guard let branch = isTrue ? conditional.then : conditional.otherwise else { continue }
        guard let inner = self.parts(of: branch) else { return nil }
        parts += inner
      case .loop: return nil
      }
    }
    return parts
  }
}

extension PlannedValue {
  /// The boolean, as Terraform converts it.
  var asBool: Bool? {
    switch content {
    case .bool(let bool): bool
    case .string("true"): true
    case .string("false"): false
    default: nil
    }
  }

  /// The number, as Terraform converts it.
  var asNumber: Double? {
    switch content {
    case .number(let number): number
    case .string(let text): Double(text)
    default: nil
    }
  }
}
