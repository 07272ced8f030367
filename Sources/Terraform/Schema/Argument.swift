/// An attribute of a schema; `Role` says whether it can be set and whether it is a set to Terraform.
public struct AttributeKey<Type, Role>: SchemaKey, ExpressibleByStringLiteral {
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

/// The roles of an attribute.
public enum AttributeRole {
  /// It can be set.
  public enum Settable {}
  /// It can be set, and is a set to Terraform: it is given as a list and read as a set.
  public enum SettableSet {}
  /// The provider computes it: it can be read and not set.
  public enum ReadOnly {}
  /// The provider computes it, and it is a set to Terraform.
  public enum ReadOnlySet {}
}

/// An attribute that can be set.
public typealias Argument<Type> = AttributeKey<Type, AttributeRole.Settable>
/// An attribute that can be set and is a set to Terraform: it is given as a list and read as a set.
public typealias SetArgument<Element> = AttributeKey<Element, AttributeRole.SettableSet>
/// An attribute that the provider computes: it can be read and not set.
public typealias Computed<Type> = AttributeKey<Type, AttributeRole.ReadOnly>
/// A set that the provider computes.
public typealias ComputedSet<Element> = AttributeKey<Element, AttributeRole.ReadOnlySet>
