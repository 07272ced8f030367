/// Something that a module stores as a property and that belongs to its declaration: an input, an output, a local value,
/// a handle, a group of handles.
///
/// Reflection finds what is declared, so that a declaration nobody uses is an error; what a body defines needs none. It
/// asks each property for this one protocol, since every question about a type costs a search of the program.
public protocol ModuleMember {
  /// Adds what the member declares.
  func declare(in declarations: inout Declarations)
}

/// What a module declares as stored properties.
public struct Declarations: Sendable {
  var variables: [VariableDeclaration] = []
  var outputs: [OutputDeclaration] = []
  var locals: [Handle] = []
  var handles: [DeclaredHandle] = []

  /// Adds what the stored properties of a module, or of a group of handles, declare.
  mutating func collect(from value: Any) {
    for child in Mirror(reflecting: value).children {
      (child.value as? any ModuleMember)?.declare(in: &self)
    }
  }
}

/// A handle by its address and the place of its declaration: one that a module stores, or an entry of `depends_on`.
struct DeclaredHandle: Sendable {
  let address: Address
  let location: SourceLocation

  init(_ handle: any Addressable) {
    address = handle.address
    location = handle.declaration
  }
}

extension Array: ModuleMember where Element: ModuleMember {
  /// Adds what each element declares: components of which a module makes as many as it is given values.
  public func declare(in declarations: inout Declarations) {
    for element in self { element.declare(in: &declarations) }
  }
}

extension Optional: ModuleMember where Wrapped: ModuleMember {
  /// Adds what the member declares, if there is one.
  public func declare(in declarations: inout Declarations) {
    self?.declare(in: &declarations)
  }
}
