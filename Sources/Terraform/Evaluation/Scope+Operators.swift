import HCL

extension Scope {
  func value(_ left: Expression, _ binaryOperator: BinaryOperator, _ right: Expression) -> PlannedValue {
    switch binaryOperator {
    case .and, .or: return logical(left, binaryOperator, right)
    case .equal: return isEqual(left, right).map { .bool($0) } ?? .unknown
    case .notEqual: return isEqual(left, right).map { .bool(!$0) } ?? .unknown
    default: break
    }
    guard let one = value(of: left).asNumber, let other = value(of: right).asNumber else { return .unknown }
    switch binaryOperator {
    case .less: return .bool(one < other)
    case .lessOrEqual: return .bool(one <= other)
    case .greater: return .bool(one > other)
    case .greaterOrEqual: return .bool(one >= other)
    case .add: return .number(one + other)
    case .subtract: return .number(one - other)
    case .multiply: return .number(one * other)
    case .divide: return other == 0 ? .unknown : .number(one / other)
    case .modulo: return other == 0 ? .unknown : .number(one.truncatingRemainder(dividingBy: other))
    case .and, .or, .equal, .notEqual: return .unknown
    }
  }

  /// One side may decide alone: Terraform 1.11 gives a known value where the other side's cannot matter.
  private func logical(_ left: Expression, _ binaryOperator: BinaryOperator, _ right: Expression) -> PlannedValue {
    let deciding = binaryOperator == .or
    let one = value(of: left).asBool
    if one == deciding { return .bool(deciding) }
    let other = value(of: right).asBool
    if other == deciding { return .bool(deciding) }
    return one == nil || other == nil ? .unknown : .bool(!deciding)
  }

  private func isEqual(_ left: Expression, _ right: Expression) -> Bool? {
    let (one, other) = (value(of: left), value(of: right))
    switch (one.content, other.content) {
    case (.null, .null): return true
    case (.null, _): return other.isUndecided ? nil : false
    case (_, .null): return one.isUndecided ? nil : false
    default: return one.isKnown && other.isKnown ? one == other : nil
    }
  }
}
