import HCL

/// A resource, data source or ephemeral resource as it was defined.
///
/// A class, since large modules hand thousands of them from step to step, and a copy of this many parts costs more than
/// what is done with it.
final class ResourceBlock: Sendable {
  let address: Address
  let mode: ResourceMode
  let provider: ProviderRequirement
  /// Where the handle was declared.
  let declaration: SourceLocation
  /// Where the definition stands.
  let location: SourceLocation
  let arguments: ArgumentEntries
  let requiredBlocks: [RequiredBlock]
  let repetition: Repetition?
  let providerAlias: ProviderReference?
  let dependencies: [DeclaredHandle]
  let lifecycle: LifecycleEntries?
  let comments: [Comment]
  let directives: [Comment]
  let refactorings: [RefactoringBlock]
  /// Why a secret of it may be kept in the state; `nil` if none may.
  let keepsInState: String?
  /// The rules that it may break.
  let waivers: [Waiver]

  init(_ draft: ResourceDraft) {
    address = draft.address
    mode = draft.mode
    provider = draft.provider
    declaration = draft.declaration
    location = draft.location
    arguments = draft.arguments
    requiredBlocks = draft.requiredBlocks
    repetition = draft.repetition
    providerAlias = draft.providerAlias
    dependencies = draft.dependencies
    lifecycle = draft.lifecycle
    comments = draft.comments
    directives = draft.directives
    refactorings = draft.refactorings
    keepsInState = draft.keepsInState
    waivers = draft.waivers
  }
}

/// A resource while its modifiers are still being written.
struct ResourceDraft: Sendable {
  let address: Address
  let mode: ResourceMode
  let provider: ProviderRequirement
  let declaration: SourceLocation
  let location: SourceLocation
  let arguments: ArgumentEntries
  let requiredBlocks: [RequiredBlock]
  let repetition: Repetition?
  var providerAlias: ProviderReference?
  var dependencies: [DeclaredHandle] = []
  var lifecycle: LifecycleEntries?
  var comments: [Comment] = []
  var directives: [Comment] = []
  var refactorings: [RefactoringBlock] = []
  var keepsInState: String?
  var waivers: [Waiver] = []
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
