import HCL

/// A resource, data source or ephemeral resource as it was defined.
struct ResourceBlock: Sendable {
  let address: Address
  let mode: ResourceMode
  let provider: ProviderRequirement
  /// Where the handle was declared.
  let declaration: SourceLocation
  /// Where the definition stands.
  let location: SourceLocation
  var arguments: ArgumentEntries
  let requiredBlocks: [RequiredBlock]
  let repetition: Repetition?
  var providerAlias: ProviderReference?
  var dependencies: [Dependency] = []
  var lifecycle: LifecycleEntries?
  var comments: [Comment] = []
  var directives: [Comment] = []
  var refactorings: [RefactoringBlock] = []
}

/// What makes several resources of one block.
enum Repetition: Sendable {
  case count(ErasedValue)
  case forEach(ErasedValue)

  var value: ErasedValue {
    switch self {
    case .count(let value), .forEach(let value): value
    }
  }
}

/// An entry of `depends_on`.
struct Dependency: Sendable {
  let address: Address
  let declaration: SourceLocation

  init(_ target: any Addressable) {
    address = target.address
    declaration = target.declaration
  }
}
