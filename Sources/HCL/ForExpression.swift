/// The part that both forms of `for` share: `for key, value in collection : … if condition`.
public struct ForClause: Hashable, Sendable {
  /// The name of the key or index, where one is wanted.
  public var key: String?
  /// The name of the value.
  public var value: String
  /// What is iterated over.
  public var collection: Expression
  /// The condition of the `if`, where there is one.
  public var condition: Expression?

  /// Makes a clause.
  public init(key: String? = nil, value: String, in collection: Expression, if condition: Expression? = nil) {
    self.key = key
    self.value = value
    self.collection = collection
    self.condition = condition
  }
}

/// `[for v in collection : result if condition]`.
public struct ForTuple: Hashable, Sendable {
  /// What is iterated over and under which names.
  public var clause: ForClause
  /// The element made from each value.
  public var result: Expression

  /// Makes a `for` that gives a tuple.
  public init(_ clause: ForClause, result: Expression) {
    self.clause = clause
    self.result = result
  }
}

/// `{ for k, v in collection : key => value if condition }`.
public struct ForObject: Hashable, Sendable {
  /// What is iterated over and under which names.
  public var clause: ForClause
  /// The key made from each value.
  public var key: Expression
  /// The value made from each value.
  public var value: Expression
  /// Whether values of equal keys are collected into a tuple (`value...`).
  public var groups: Bool

  /// Makes a `for` that gives an object.
  public init(_ clause: ForClause, key: Expression, value: Expression, groups: Bool = false) {
    self.clause = clause
    self.key = key
    self.value = value
    self.groups = groups
  }
}
