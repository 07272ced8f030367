/// How a condition compares: `.stringEquals`, `.arnLike`, `.bool`.
///
/// `Operand` says what kind of key it is for, so that a number is not compared as an address.
///
/// Source: IAM User Guide, "IAM JSON policy elements: Condition operators".
public struct ConditionOperator<Operand>: Sendable {
  /// The name in IAM, for example `StringEquals`.
  public let name: String

  private init(_ name: String) { self.name = name }

  /// The condition also holds where the request lacks the key: `StringEqualsIfExists`.
  public var ifExists: Self { Self("\(name)IfExists") }
  /// One value of a key with several is enough: `ForAnyValue:StringLike`.
  public var forAnyValue: Self { Self("ForAnyValue:\(name)") }
  /// All values of a key with several must match, which they also do where there are none: `ForAllValues:StringLike`.
  public var forAllValues: Self { Self("ForAllValues:\(name)") }
}

/// What condition operators compare.
public enum ConditionOperand {
  /// Text, identifiers and ARNs taken as text.
  public enum Text {}
  /// ARNs, part by part.
  public enum ARN {}
  /// `true` and `false`.
  public enum Bool {}
  /// Numbers.
  public enum Number {}
  /// Addresses against blocks of addresses.
  public enum Address {}
  /// Whether a key is there.
  public enum Presence {}
}

extension ConditionOperator where Operand == ConditionOperand.Text {
  /// The same text.
  public static var stringEquals: Self { Self("StringEquals") }
  /// Another text.
  public static var stringNotEquals: Self { Self("StringNotEquals") }
  /// The same text but for case.
  public static var stringEqualsIgnoreCase: Self { Self("StringEqualsIgnoreCase") }
  /// Another text, whatever its case.
  public static var stringNotEqualsIgnoreCase: Self { Self("StringNotEqualsIgnoreCase") }
  /// The same text, with `*` and `?` as wildcards.
  public static var stringLike: Self { Self("StringLike") }
  /// Another text, with `*` and `?` as wildcards.
  public static var stringNotLike: Self { Self("StringNotLike") }
}

extension ConditionOperator where Operand == ConditionOperand.ARN {
  /// The same ARN; wildcards work as in `arnLike`.
  public static var arnEquals: Self { Self("ArnEquals") }
  /// Another ARN.
  public static var arnNotEquals: Self { Self("ArnNotEquals") }
  /// The same ARN, with `*` and `?` as wildcards in each part.
  public static var arnLike: Self { Self("ArnLike") }
  /// Another ARN, with `*` and `?` as wildcards in each part.
  public static var arnNotLike: Self { Self("ArnNotLike") }
}

extension ConditionOperator where Operand == ConditionOperand.Bool {
  /// The same truth value.
  public static var bool: Self { Self("Bool") }
}

extension ConditionOperator where Operand == ConditionOperand.Number {
  /// The same number.
  public static var numericEquals: Self { Self("NumericEquals") }
  /// Another number.
  public static var numericNotEquals: Self { Self("NumericNotEquals") }
  /// A smaller number.
  public static var numericLessThan: Self { Self("NumericLessThan") }
  /// A smaller number or the same.
  public static var numericLessThanEquals: Self { Self("NumericLessThanEquals") }
  /// A greater number.
  public static var numericGreaterThan: Self { Self("NumericGreaterThan") }
  /// A greater number or the same.
  public static var numericGreaterThanEquals: Self { Self("NumericGreaterThanEquals") }
}

extension ConditionOperator where Operand == ConditionOperand.Address {
  /// An address in the block.
  public static var ipAddress: Self { Self("IpAddress") }
  /// An address outside the block.
  public static var notIPAddress: Self { Self("NotIpAddress") }
}

extension ConditionOperator where Operand == ConditionOperand.Presence {
  /// With `true` the key is absent, with `false` it is there.
  public static var null: Self { Self("Null") }
}
