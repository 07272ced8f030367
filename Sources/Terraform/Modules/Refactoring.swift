import HCL

/// A `moved`, `import` or `removed` block as it was defined.
struct RefactoringBlock: Sendable {
  let kind: Kind
  let location: SourceLocation

  enum Kind: Sendable {
    case moved(from: Traversal, to: Address)
    case imported(to: Address, id: ErasedValue)
    case removed(from: Traversal, destroys: Bool)
  }
}

/// A `removed` block: the resource leaves the state, and is destroyed or left alone (since Terraform 1.7).
public struct Removed: ModuleElement, Sendable {
  let block: RefactoringBlock

  /// Forgets a managed resource that is no longer defined.
  public init(
    _ type: String, _ name: String, destroys: Bool, file: String = #filePath, line: Int = #line
  ) {
    block = RefactoringBlock(
      kind: .removed(from: Traversal(type, [.attribute(name)]), destroys: destroys),
      location: SourceLocation(file: file, line: line))
  }

  /// The block as part of a module's body.
  public var content: ModuleContent { ModuleContent(.refactoring(block)) }
}

extension Definition {
  /// Adds a `moved` block: what was called `name` is this resource now, and is neither destroyed nor made again.
  public func moved(from name: String, file: String = #filePath, line: Int = #line) -> Self {
    moved(fromPath: [draft.address.type, name], file: file, line: line)
  }

  /// Adds a `moved` block: what stood at another address is this resource now.
  ///
  ///     .moved(fromPath: ["module", "network", "aws_vpc", "main"])
  public func moved(fromPath path: [String], file: String = #filePath, line: Int = #line) -> Self {
    let from = Traversal(path.first ?? "", path.dropFirst().map(TraversalStep.attribute))
    return refactored(.moved(from: from, to: draft.address), SourceLocation(file: file, line: line))
  }

  /// Adds an `import` block: an object that exists becomes this resource (root modules only, since Terraform 1.5).
  public func imported(id: Value<String>, file: String = #filePath, line: Int = #line) -> Self {
    refactored(.imported(to: draft.address, id: id.erased), SourceLocation(file: file, line: line))
  }

  private func refactored(_ kind: RefactoringBlock.Kind, _ location: SourceLocation) -> Self {
    with { $0.refactorings.append(RefactoringBlock(kind: kind, location: location)) }
  }
}
