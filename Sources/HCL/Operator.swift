/// An operator with one operand.
public enum UnaryOperator: String, Hashable, Sendable, CaseIterable {
  /// Logical not.
  case not = "!"
  /// Arithmetic negation.
  case negate = "-"
}

/// An operator with two operands.
public enum BinaryOperator: String, Hashable, Sendable, CaseIterable {
  /// Logical or.
  case or = "||"
  /// Logical and.
  case and = "&&"
  /// Equality.
  case equal = "=="
  /// Inequality.
  case notEqual = "!="
  /// Less than.
  case less = "<"
  /// Less than or equal.
  case lessOrEqual = "<="
  /// Greater than.
  case greater = ">"
  /// Greater than or equal.
  case greaterOrEqual = ">="
  /// Addition.
  case add = "+"
  /// Subtraction.
  case subtract = "-"
  /// Multiplication.
  case multiply = "*"
  /// Division.
  case divide = "/"
  /// Remainder.
  case modulo = "%"

  /// How tightly the operator binds; a higher number binds tighter (HCL native syntax specification, "Operations").
  public var precedence: Int {
    switch self {
    case .or: 1
    case .and: 2
    case .equal, .notEqual: 3
    case .less, .lessOrEqual, .greater, .greaterOrEqual: 4
    case .add, .subtract: 5
    case .multiply, .divide, .modulo: 6
    }
  }
}
