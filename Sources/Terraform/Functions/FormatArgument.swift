import HCL

/// What `format` and `formatlist` take: a value of any type, or a Swift constant.
public protocol FormatArgument {
  /// The argument as it is written.
  var formatArgument: ErasedValue { get }
}

extension Value: FormatArgument {
  /// The value itself.
  public var formatArgument: ErasedValue { erased }
}

extension String: FormatArgument {
  /// A string literal.
  public var formatArgument: ErasedValue { ErasedValue(expression: .string(self), faults: []) }
}

extension Int: FormatArgument {
  /// A number literal.
  public var formatArgument: ErasedValue { ErasedValue(expression: .number(.integer(self)), faults: []) }
}

extension Double: FormatArgument {
  /// A number literal.
  public var formatArgument: ErasedValue { ErasedValue(expression: .number(.decimal(self)), faults: []) }
}

extension Bool: FormatArgument {
  /// `true` or `false`.
  public var formatArgument: ErasedValue { ErasedValue(expression: .bool(self), faults: []) }
}
