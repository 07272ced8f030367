/// A type whose values are strings to Terraform and may be written as string literals in Swift.
public protocol StringValue: VariableType {
  /// Says what is wrong with a literal of this type, or `nil`.
  static func fault(in literal: String) -> LiteralFault?
}

extension StringValue {
  /// Any text is right, unless the type knows better.
  public static func fault(in literal: String) -> LiteralFault? { nil }
  /// `string`
  public static var typeConstraint: TypeConstraint { .string }
}

extension String: StringValue {}

/// Text that is JSON: `jsonencode(…)`, a policy document, container definitions.
public enum JSON: StringValue {}

/// A type whose values are numbers to Terraform and may be written as integer literals in Swift.
public protocol NumberValue: VariableType {
  /// Says what is wrong with a literal of this type, or `nil`.
  static func fault(in literal: Int) -> LiteralFault?
}

extension NumberValue {
  /// Any number is right, unless the type knows better.
  public static func fault(in literal: Int) -> LiteralFault? { nil }
  /// `number`
  public static var typeConstraint: TypeConstraint { .number }
}

extension Int: NumberValue {}
extension Double: NumberValue {}

extension Bool: VariableType {
  /// `bool`
  public static var typeConstraint: TypeConstraint { .bool }
}

/// A value of any type, where Terraform itself leaves the type open.
public enum AnyType: VariableType {
  /// `any`
  public static var typeConstraint: TypeConstraint { .any }
}
