/// A number literal.
public enum Number: Hashable, Sendable {
  /// A whole number.
  case integer(Int)
  /// A number with a fraction.
  case decimal(Double)
}
