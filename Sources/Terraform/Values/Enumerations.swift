/// A string type with a fixed set of values: a string literal does not compile, a misspelt member neither.
public protocol ClosedEnumeration: VariableType {
  /// The values, as the provider lists them.
  static var values: [String] { get }
}

extension ClosedEnumeration {
  /// `string`
  public static var typeConstraint: TypeConstraint { .string }
}

/// A string type with known values to which AWS adds often: others may be written as literals.
public protocol OpenEnumeration: StringValue {
  /// The values known so far, as the provider lists them.
  static var values: [String] { get }
}

/// A number type with a fixed set of values: a literal is checked at generation.
public protocol NumberEnumeration: NumberValue {
  /// The values, as the provider lists them.
  static var values: [Int] { get }
}

extension NumberEnumeration {
  /// A literal must be one of ``values``.
  public static func fault(in literal: Int) -> LiteralFault? {
    if values.contains(literal) { return nil }
    return LiteralFault(
      String(literal), what: "\(literal) is not an allowed value",
      why: "the provider allows \(values.map(String.init).joined(separator: ", "))", remedy: "use one of these")
  }
}

extension Value where Type: ClosedEnumeration {
  /// The same text as a plain string.
  public var asString: Terraform.Value<String> { cast() }
}
