/// A key of a schema: the name of an attribute or nested block, with what it takes and what it reads as.
///
/// `$0.key` inside a definition is a `Value<Written>`, `handle.key` is a `Value<Read>`. All keys are of this one type:
/// with a choice between several, Swift 6.3 stops with an internal error where a name is misspelt, instead of saying so.
public struct AttributeKey<Written, Read>: Sendable, ExpressibleByStringLiteral {
  /// The name in HCL.
  public let name: String
  /// What else is to be known of it.
  public let flags: ArgumentFlags
  let limits: BlockLimits

  /// Makes a key.
  public init(_ name: String, _ flags: ArgumentFlags = []) {
    self.name = name
    self.flags = flags
    limits = BlockLimits(minimum: 0, maximum: nil)
  }

  /// Makes a key without flags.
  public init(stringLiteral name: String) {
    self.init(name)
  }

  /// Makes the key of a nested block, with the least and the greatest number of blocks.
  public init<Block>(_ name: String, min minimum: Int = 0, max maximum: Int? = nil) where Written == Blocks<Block> {
    self.name = name
    flags = []
    limits = BlockLimits(minimum: minimum, maximum: maximum)
  }
}

/// A key whatever its types.
protocol NamedKey {
  var name: String { get }
}

extension AttributeKey: NamedKey {}

/// An attribute that can be set.
public typealias Argument<Type> = AttributeKey<Type, Type>
/// An attribute that can be set and is a set to Terraform: it is given as a list and read as a set, without an index.
public typealias SetArgument<Element> = AttributeKey<[Element], SetOf<Element>>
/// An attribute that the provider computes: it can be read and not set.
public typealias Computed<Type> = AttributeKey<ComputedByProvider, Type>
/// A set that the provider computes.
public typealias ComputedSet<Element> = AttributeKey<ComputedByProvider, SetOf<Element>>
/// A nested block: a method of the same name adds it, and it reads as a list.
public typealias Nested<Block: Schema> = AttributeKey<Blocks<Block>, [Block]>
/// A nested block that reads as a set, without an index.
public typealias NestedSet<Block: Schema> = AttributeKey<Blocks<Block>, SetOf<Block>>
/// A nested block that stands once and reads as an object.
public typealias NestedSingle<Block: Schema> = AttributeKey<Blocks<Block>, Block>

/// What a computed attribute takes: nothing is of this type, so setting one does not compile.
public enum ComputedByProvider {}

/// What nested blocks take: nothing is of this type; they are added by calling their name.
public enum Blocks<Block: Schema> {}

/// The least and the greatest number of nested blocks of one type.
struct BlockLimits: Sendable {
  let minimum: Int
  let maximum: Int?
}

/// What else is to be known of an attribute.
public struct ArgumentFlags: OptionSet, Sendable {
  /// The bits of the set.
  public let rawValue: UInt8

  /// Makes a set from its bits.
  public init(rawValue: UInt8) {
    self.rawValue = rawValue
  }

  /// Terraform hides the value in its output, and keeps it in the state.
  public static let sensitive = ArgumentFlags(rawValue: 1)
  /// Terraform passes the value on and never stores it (since Terraform 1.11).
  public static let writeOnly = ArgumentFlags(rawValue: 2)
}
