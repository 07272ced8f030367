public import HCL

/// A type constraint of a variable, for example `list(string)`.
public indirect enum TypeConstraint: Hashable, Sendable {
  /// `any`
  case any
  /// `string`
  case string
  /// `number`
  case number
  /// `bool`
  case bool
  /// `list(element)`
  case list(TypeConstraint)
  /// `set(element)`
  case set(TypeConstraint)
  /// `map(element)`
  case map(TypeConstraint)
  /// `tuple([element, …])`
  case tuple([TypeConstraint])
  /// `object({ name = type, … })`
  case object([MemberConstraint])

  /// The constraint as HCL.
  public var expression: Expression {
    switch self {
    case .any: return .reference("any")
    case .string: return .reference("string")
    case .number: return .reference("number")
    case .bool: return .reference("bool")
    case .list(let element): return .call(FunctionCall("list", [element.expression]))
    case .set(let element): return .call(FunctionCall("set", [element.expression]))
    case .map(let element): return .call(FunctionCall("map", [element.expression]))
    case .tuple(let elements): return .call(FunctionCall("tuple", [.tuple(elements.map { $0.expression })]))
    case .object(let members):
      return .call(FunctionCall("object", [.object(members.map { ObjectItem(.name($0.name), $0.expression) })]))
    }
  }
}

/// One member of an `object(…)` constraint.
public struct MemberConstraint: Hashable, Sendable {
  /// The member's name.
  public let name: String
  /// The member's type.
  public let type: TypeConstraint
  /// Whether the member may be left out (`optional(…)`).
  public let isOptional: Bool
  /// What it is when left out; `null` where there is none.
  public let defaultValue: Expression?

  var expression: Expression {
    guard isOptional else { return type.expression }
    return .call(FunctionCall("optional", [type.expression] + (defaultValue.map { [$0] } ?? [])))
  }
}

/// A type that a variable, a member or an output can have.
public protocol VariableType {
  /// The constraint that Terraform checks values against.
  static var typeConstraint: TypeConstraint { get }
  /// What is wrong with the defaults of optional members inside the type.
  static var defaultFaults: [LiteralFault] { get }
}

extension VariableType {
  /// Nothing: the type has no members.
  public static var defaultFaults: [LiteralFault] { [] }
}

extension Array: VariableType where Element: VariableType {
  /// `list(element)`
  public static var typeConstraint: TypeConstraint { .list(Element.typeConstraint) }
  /// Those of the element.
  public static var defaultFaults: [LiteralFault] { Element.defaultFaults }
}

extension SetOf: VariableType where Element: VariableType {
  /// `set(element)`
  public static var typeConstraint: TypeConstraint { .set(Element.typeConstraint) }
  /// Those of the element.
  public static var defaultFaults: [LiteralFault] { Element.defaultFaults }
}

extension Dictionary: VariableType where Key == String, Value: VariableType {
  /// `map(element)`
  public static var typeConstraint: TypeConstraint { .map(Value.typeConstraint) }
  /// Those of the element.
  public static var defaultFaults: [LiteralFault] { Value.defaultFaults }
}
