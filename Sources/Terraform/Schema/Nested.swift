/// A nested block of a schema.
public struct Nested<Block: Schema>: SchemaKey, ExpressibleByStringLiteral {
  /// The block's type in HCL.
  public let name: String
  /// How the provider collects several of them.
  public let nesting: Nesting
  /// The least number.
  public let minimum: Int
  /// The greatest number, where there is one.
  public let maximum: Int?

  /// Makes a key.
  public init(_ name: String, nesting: Nesting = .list, min minimum: Int = 0, max maximum: Int? = nil) {
    self.name = name
    self.nesting = nesting
    self.minimum = minimum
    self.maximum = maximum
  }

  /// Makes a key of a block that may stand any number of times.
  public init(stringLiteral name: String) {
    self.init(name)
  }
}

/// How a provider collects nested blocks of one type.
public enum Nesting: Sendable {
  /// In a list: `block[0].attribute`.
  case list
  /// In a set, without an index.
  case set
  /// There is one: `block.attribute`.
  case single
  /// In a map; the block has a label.
  case map
}
