/// A key of a schema: the name of an attribute or nested block, and what it reads as.
public protocol SchemaKey: Sendable {
  /// What the attribute is to a reader: `handle.key` is a `Value<Read>`.
  associatedtype Read
  /// The name in HCL.
  var name: String { get }
}

/// The key of an attribute: inside a definition `$0.key` is a `Value<Written>`.
///
/// Attributes of all kinds are keys of this one type, so that the compiler has one member to report on where a name fits
/// none.
public struct AttributeKey<Written, Read>: SchemaKey, ExpressibleByStringLiteral {
  /// The name in HCL.
  public let name: String
  /// What else is to be known of it.
  public let flags: ArgumentFlags

  /// Makes a key.
  public init(_ name: String, _ flags: ArgumentFlags = []) {
    self.name = name
    self.flags = flags
  }

  /// Makes a key without flags.
  public init(stringLiteral name: String) {
    self.init(name)
  }
}

/// An attribute that can be set.
public typealias Argument<Type> = AttributeKey<Type, Type>
/// An attribute that can be set and is a set to Terraform: it is given as a list and read as a set, without an index.
public typealias SetArgument<Element> = AttributeKey<[Element], SetOf<Element>>
/// An attribute that the provider computes: it can be read and not set.
public typealias Computed<Type> = AttributeKey<ComputedByProvider, Type>
/// A set that the provider computes.
public typealias ComputedSet<Element> = AttributeKey<ComputedByProvider, SetOf<Element>>

/// What a computed attribute takes: nothing is of this type, so setting one does not compile.
public enum ComputedByProvider {}

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
