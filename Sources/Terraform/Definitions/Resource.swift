public import HCL

/// A handle of a resource, data source or ephemeral resource: `let vpc = AWS.VPC("main")`.
///
/// The handle is an identity. Calling it defines the resource; reading a member refers to an attribute:
/// `vpc.cidrBlock` is written `aws_vpc.main.cidr_block`.
@dynamicMemberLookup
public protocol Resource: Addressable, Sendable {
  /// The attributes and nested blocks.
  associatedtype Schema: Terraform.Schema
  /// The type in Terraform, for example `aws_vpc`.
  static var terraformType: String { get }
  /// Whether Terraform manages, reads or only borrows it.
  static var mode: ResourceMode { get }
  /// The provider it comes from.
  static var provider: ProviderRequirement { get }
  /// The name and the place of declaration.
  var _handle: Handle { get }
  /// Declares a resource of this name.
  init(_ name: String, file: String, line: Int)
}

/// What Terraform does with a resource.
public enum ResourceMode: Hashable, Sendable {
  /// `resource`: it is created, changed and destroyed.
  case managed
  /// `data`: it is read.
  case data
  /// `ephemeral`: it is opened for one run and never stored (since Terraform 1.10).
  case ephemeral

  var kind: Address.Kind {
    switch self {
    case .managed: .managed
    case .data: .data
    case .ephemeral: .ephemeral
    }
  }
}

extension Resource {
  /// `resource`, unless the type says otherwise.
  public static var mode: ResourceMode { .managed }

  /// The address, for example `aws_vpc.main`.
  public var address: Address { Address(Self.mode.kind, type: Self.terraformType, name: _handle.name) }
  /// Where the handle was declared.
  public var declaration: SourceLocation { _handle.location }

  /// A handle of several resources of this type, by `count`.
  public typealias Counted = Terraform.Counted<Self>
  /// A handle of several resources of this type, by `for_each` over values of type `Each`.
  public typealias Keyed<Each> = Terraform.Keyed<Self, Each>

  /// Defines the resource; the bindings call it with the required arguments.
  public func define(_ file: String, _ line: Int, _ build: (inout Arguments<Schema>) -> Void) -> Definition<Self> {
    var arguments = Arguments<Schema>()
    build(&arguments)
    return Definition(_handle, SourceLocation(file: file, line: line), arguments.entries, repetition: nil)
  }

  /// Refers to an attribute, or to nested blocks.
  @inlinable @inline(__always)
  public subscript<Key: SchemaKey>(dynamicMember key: KeyPath<Schema, Key>) -> Value<Key.Read> {
    Value(expression: reference(to: Schema()[keyPath: key].name))
  }

  @usableFromInline func reference(to name: String) -> Expression {
    var traversal = address.traversal
    traversal.steps.append(.attribute(name))
    return .traversal(traversal)
  }
}
