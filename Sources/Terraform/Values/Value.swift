public import HCL

/// A value of a Terraform type: a literal, or an expression that Terraform evaluates.
///
/// `Type` says what the value is to Terraform: `Value<Int>`, `Value<[ID<AWS.Subnet>]>`. A value of one type does not
/// go where another is wanted, so wiring a subnet where a VPC belongs does not compile.
@frozen @dynamicMemberLookup
public struct Value<Type>: Sendable {
  /// What is written to HCL.
  public let expression: Expression
  /// What is wrong with the literals inside; reported where the value is used.
  public let faults: [LiteralFault]

  /// Makes a value from an expression whose type the caller vouches for.
  @inlinable
  public init(expression: Expression, faults: [LiteralFault] = []) {
    self.expression = expression
    self.faults = faults
  }
}

extension Value {
  /// `null`: the argument is left at its default.
  public static var null: Self { Self(expression: .null) }

  /// A string literal that needs no check; the members of enumerations are made of it.
  public static func literal(_ text: String) -> Self { Self(expression: .string(text)) }

  /// The same expression taken as another type.
  ///
  /// The compiler cannot help any more, so this is for what the types cannot say. It writes nothing.
  @inlinable
  public func cast<Other>(to type: Other.Type = Other.self) -> Terraform.Value<Other> {
    Terraform.Value<Other>(expression: expression, faults: faults)
  }

  /// The value without its type, for code that treats all values alike.
  @inlinable public var erased: ErasedValue { ErasedValue(expression: expression, faults: faults) }
}

/// A value whose type no longer matters.
@frozen
public struct ErasedValue: Sendable {
  /// What is written to HCL.
  public let expression: Expression
  /// What is wrong with the literals inside.
  public let faults: [LiteralFault]

  @inlinable init(expression: Expression, faults: [LiteralFault]) {
    self.expression = expression
    self.faults = faults
  }
}

/// What is wrong with a literal, seen when it is made and reported where it is used.
public struct LiteralFault: Hashable, Sendable {
  /// The literal as written.
  public let literal: String
  /// What is wrong, for example `"10.0.0.0/33" is no CIDR block`.
  public let what: String
  /// Why it cannot be right.
  public let why: String
  /// What to do.
  public let remedy: String
  /// What leads to the literal in the value that it stands in: names of members, keys of a map, positions in a list.
  public private(set) var path: [String] = []

  /// Makes a fault.
  public init(_ literal: String, what: String, why: String, remedy: String) {
    self.literal = literal
    self.what = what
    self.why = why
    self.remedy = remedy
  }

  /// The fault as one of the value around it.
  func inside(_ step: String) -> LiteralFault {
    var copy = self
    copy.path.insert(step, at: 0)
    return copy
  }
}

extension Sequence<LiteralFault> {
  /// The faults as those of the value around them.
  func inside(_ step: String) -> [LiteralFault] { map { $0.inside(step) } }
}
