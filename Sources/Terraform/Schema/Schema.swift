/// The typed keys of a resource, data source, nested block or object: what can be set and what can be read.
///
/// Keys are computed properties, which compile five times faster than stored ones:
///
///     public var cidrBlock: Argument<CIDRBlock> { "cidr_block" }
public protocol Schema: VariableType, Sendable {
  /// Makes the schema; it holds nothing.
  init()

  /// The nested blocks that must be there, with the least number of each.
  static var requiredBlocks: [RequiredBlock] { get }
}

extension Schema {
  /// None.
  public static var requiredBlocks: [RequiredBlock] { [] }
  /// `any`: what the provider's objects hold is the provider's business.
  public static var typeConstraint: TypeConstraint { .any }
}

/// A nested block that a schema cannot do without.
public struct RequiredBlock: Sendable {
  /// The block's type.
  public let name: String
  /// The least number of blocks.
  public let minimum: Int

  /// Makes a requirement.
  public init(_ name: String, _ minimum: Int = 1) {
    self.name = name
    self.minimum = minimum
  }
}
