/// One `key = value` of an object.
public struct ObjectItem: Hashable, Sendable {
  /// The key.
  public var key: ObjectKey
  /// The value.
  public var value: Expression
  /// A comment on lines of its own above the item.
  public var comment: Comment?

  /// Makes an item.
  public init(_ key: ObjectKey, _ value: Expression, comment: Comment? = nil) {
    self.key = key
    self.value = value
    self.comment = comment
  }
}

/// The key of an object's item.
public enum ObjectKey: Hashable, Sendable {
  /// A literal key: written bare where it is an identifier, quoted where it is not.
  case name(String)
  /// A key to be evaluated: written in parentheses, or as a quoted template.
  case expression(Expression)
  /// A reference that is not evaluated, for example `aws.dns` in `providers = { aws.dns = aws.dns }`.
  case reference(Traversal)
}
