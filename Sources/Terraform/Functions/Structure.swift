import HCL

/// Objects and lists of mixed types, written as literals: what `jsonencode`, `yamlencode` and `templatefile` take.
///
/// A value of any type stands in it as `.value(port)`, keeping its type; `"\(name)-api"` is always text.
///
///     jsonencode(["name": "api", "port": .value(port), "tags": ["a", "\(environment)"]])
///
/// is written, in this order,
///
///     jsonencode({ name = "api", port = var.port, tags = ["a", var.environment] })
public struct Structure: Sendable {
  /// What is written.
  let expression: Expression
  /// What is wrong with the literals inside.
  let faults: [LiteralFault]

  /// A value of any type.
  public static func value<Type>(_ value: Terraform.Value<Type>) -> Structure {
    Structure(expression: value.expression, faults: value.faults)
  }

  /// `null`
  public static var null: Structure { Structure(expression: .null, faults: []) }

  /// A list of parts made in Swift.
  public static func list(_ elements: [Structure]) -> Structure {
    Structure(expression: .tuple(elements.map { $0.expression }), faults: elements.flatMap { $0.faults })
  }

  /// An object of pairs made in Swift, in their order.
  public static func object(_ pairs: [(MapKey, Structure)]) -> Structure {
    Structure(
      expression: .object(pairs.map { ObjectItem($0.0.key, $0.1.expression) }),
      faults: pairs.flatMap { $0.0.faults + $0.1.faults })
  }

  /// The structure as a value, whose type Terraform finds out.
  public var asValue: Terraform.Value<AnyType> { Terraform.Value(expression: expression, faults: faults) }

  var erased: ErasedValue { ErasedValue(expression: expression, faults: faults) }
}

extension Structure: ExpressibleByStringInterpolation {
  /// Makes text.
  public init(stringLiteral text: String) {
    self.init(expression: .string(text), faults: [])
  }

  /// Makes a template.
  public init(stringInterpolation text: Terraform.Value<String>.StringInterpolation) {
    self = .value(Terraform.Value<String>(stringInterpolation: text))
  }
}

extension Structure: ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral, ExpressibleByBooleanLiteral {
  /// Makes a whole number.
  public init(integerLiteral number: Int) {
    self.init(expression: .number(.integer(number)), faults: [])
  }

  /// Makes a number with a fraction.
  public init(floatLiteral number: Double) {
    self.init(expression: .number(.decimal(number)), faults: [])
  }

  /// Makes `true` or `false`.
  public init(booleanLiteral bool: Bool) {
    self.init(expression: .bool(bool), faults: [])
  }
}

extension Structure: ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral {
  /// Makes a list, in the order written.
  public init(arrayLiteral elements: Structure...) {
    self = .list(elements)
  }

  /// Makes an object, in the order written.
  public init(dictionaryLiteral pairs: (MapKey, Structure)...) {
    self = .object(pairs)
  }
}
