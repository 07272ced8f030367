/// A variable of a module, and where it is declared.
public struct DeclaredVariable: Hashable, Sendable {
  /// The name in Terraform.
  public let name: String
  /// The place of the declaration.
  public let location: SourceLocation

  /// Names a variable and its place.
  public init(name: String, location: SourceLocation) {
    self.name = name
    self.location = location
  }
}

extension Configuration {
  /// The variables of all modules; what is set under another name in Swift is found by where it is declared.
  public var variables: [DeclaredVariable] {
    ([stack.root] + stack.modules).flatMap(\.variables).map { DeclaredVariable(name: $0.name, location: $0.location) }
  }
}
