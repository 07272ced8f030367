/// The key of a nested block: `healthCheckBlocks` of a schema whose arguments have a method `healthCheck`.
public struct BlockKey<Block, Read>: SchemaKey, ExpressibleByStringLiteral {
  /// The block's type in HCL.
  public let name: String
  let maximum: Int?

  /// Makes a key, with the greatest number of blocks; the least stands in the schema's `requiredBlocks`.
  public init(_ name: String, max maximum: Int? = nil) {
    self.name = name
    self.maximum = maximum
  }

  /// Makes a key of a block that may stand any number of times.
  public init(stringLiteral name: String) {
    self.init(name)
  }
}

/// A nested block that reads as a list.
public typealias Nested<Block: Schema> = BlockKey<Block, [Block]>
/// A nested block that reads as a set, without an index.
public typealias NestedSet<Block: Schema> = BlockKey<Block, SetOf<Block>>
/// A nested block that stands once and reads as an object.
public typealias NestedSingle<Block: Schema> = BlockKey<Block, Block>
