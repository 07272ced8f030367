public import HCL

/// The address of a block within its module, for example `aws_vpc.main` or `data.aws_region.current`.
public struct Address: Hashable, Sendable {
  /// The kind of block.
  public let kind: Kind
  /// The type of a resource; empty for other kinds.
  public let type: String
  /// The name.
  public let name: String

  /// The kinds of block that can be referred to.
  public enum Kind: Hashable, Sendable {
    /// `resource`
    case managed
    /// `data`
    case data
    /// `ephemeral`
    case ephemeral
    /// `module`
    case module
    /// `variable`
    case variable
    /// `locals`
    case local
  }

  /// Makes an address.
  public init(_ kind: Kind, type: String = "", name: String) {
    self.kind = kind
    self.type = type
    self.name = name
  }

  /// The address as an expression refers to it.
  public var traversal: Traversal {
    switch kind {
    case .managed: Traversal(type, [.attribute(name)])
    case .data: Traversal("data", [.attribute(type), .attribute(name)])
    case .ephemeral: Traversal("ephemeral", [.attribute(type), .attribute(name)])
    case .module: Traversal("module", [.attribute(name)])
    case .variable: Traversal("var", [.attribute(name)])
    case .local: Traversal("local", [.attribute(name)])
    }
  }
}

extension Address: CustomStringConvertible {
  /// The address as Terraform prints it.
  public var description: String {
    switch kind {
    case .managed: "\(type).\(name)"
    case .data: "data.\(type).\(name)"
    case .ephemeral: "ephemeral.\(type).\(name)"
    case .module: "module.\(name)"
    case .variable: "var.\(name)"
    case .local: "local.\(name)"
    }
  }
}

/// Something with an address: a handle of a resource, a data source, a module call.
public protocol Addressable: ModuleMember {
  /// The address within the module.
  var address: Address { get }
  /// Where the handle was declared.
  var declaration: SourceLocation { get }
}

extension Addressable {
  /// Adds the handle.
  public func declare(in declarations: inout Declarations) {
    declarations.handles.append(DeclaredHandle(self))
  }
}
