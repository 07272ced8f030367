import HCL

extension Value {
  /// `left == right`; values of different Terraform types are never equal.
  public static func == (left: Self, right: Self) -> Terraform.Value<Bool> { .binary(left, .equal, right) }
  /// `left != right`
  public static func != (left: Self, right: Self) -> Terraform.Value<Bool> { .binary(left, .notEqual, right) }

  /// `left operator right`
  static func binary<Operand>(
    _ left: Terraform.Value<Operand>, _ binaryOperator: BinaryOperator, _ right: Terraform.Value<Operand>
  ) -> Self {
    Self(
      expression: .binary(left.expression, binaryOperator, right.expression), faults: left.faults + right.faults)
  }
}

extension Value where Type: NumberValue {
  /// `left < right`
  public static func < (left: Self, right: Self) -> Terraform.Value<Bool> { .binary(left, .less, right) }
  /// `left <= right`
  public static func <= (left: Self, right: Self) -> Terraform.Value<Bool> { .binary(left, .lessOrEqual, right) }
  /// `left > right`
  public static func > (left: Self, right: Self) -> Terraform.Value<Bool> { .binary(left, .greater, right) }
  /// `left >= right`
  public static func >= (left: Self, right: Self) -> Terraform.Value<Bool> { .binary(left, .greaterOrEqual, right) }

  /// `left + right`
  public static func + (left: Self, right: Self) -> Self { .binary(left, .add, right) }
  /// `left - right`
  public static func - (left: Self, right: Self) -> Self { .binary(left, .subtract, right) }
  /// `left * right`
  public static func * (left: Self, right: Self) -> Self { .binary(left, .multiply, right) }
  /// `left / right`, which may have a fraction: `floor` and `ceil` make it whole.
  public static func / (left: Self, right: Self) -> Terraform.Value<Double> { .binary(left, .divide, right) }
  /// `left % right`
  public static func % (left: Self, right: Self) -> Self { .binary(left, .modulo, right) }

  /// `-number`
  public static prefix func - (number: Self) -> Self {
    switch number.expression {
    case .number(.integer(let literal)): Self(expression: .number(.integer(-literal)), faults: number.faults)
    case .number(.decimal(let literal)): Self(expression: .number(.decimal(-literal)), faults: number.faults)
    default: Self(expression: .unary(.negate, number.expression), faults: number.faults)
    }
  }
}

extension Value where Type == Bool {
  /// `left && right`; Terraform evaluates both sides.
  public static func && (left: Self, right: Self) -> Self { .binary(left, .and, right) }
  /// `left || right`; Terraform evaluates both sides.
  public static func || (left: Self, right: Self) -> Self { .binary(left, .or, right) }
  /// `!value`
  public static prefix func ! (value: Self) -> Self {
    Self(expression: .unary(.not, value.expression), faults: value.faults)
  }

  /// `condition ? value : other`, for example `isProduction.then(2, else: 1)`.
  public func then<Other>(
    _ value: Terraform.Value<Other>, else other: Terraform.Value<Other>
  ) -> Terraform.Value<Other> {
    Terraform.Value<Other>(
      expression: .conditional(expression, then: value.expression, otherwise: other.expression),
      faults: faults + value.faults + other.faults)
  }
}
