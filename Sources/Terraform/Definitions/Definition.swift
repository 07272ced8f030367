import HCL

/// A resource as its handle's call defined it; modifiers add what is not an argument.
public struct Definition<Element: Resource>: ModuleElement, Sendable {
  var draft: ResourceDraft

  init(
    _ handle: Handle, _ location: SourceLocation, _ arguments: ArgumentEntries, repetition: Repetition?
  ) {
    draft = ResourceDraft(
      address: Address(Element.mode.kind, type: Element.terraformType, name: handle.name), mode: Element.mode,
      provider: Element.provider, declaration: handle.location, location: location, arguments: arguments,
      requiredBlocks: Element.Schema.requiredBlocks, repetition: repetition)
  }

  /// The definition as part of a module's body.
  public var content: ModuleContent { ModuleContent(.resource(ResourceBlock(draft))) }

  /// Adds `depends_on`: for an order that no argument expresses.
  public func dependsOn(_ targets: any Addressable...) -> Self {
    with { $0.dependencies += targets.map(DeclaredHandle.init) }
  }

  /// Writes a comment above the block.
  public func comment(_ text: String) -> Self {
    with { $0.comments.append(Comment(text)) }
  }

  /// Has checkov pass over one of its checks here: `#checkov:skip=CKV_AWS_130:reason` inside the block.
  public func skip(_ check: String, _ reason: String) -> Self {
    with { $0.directives.append(Comment("checkov:skip=\(check):\(reason)", isDirective: true)) }
  }

  /// Lets the state keep the sensitive arguments that are set here, for a resource that has no write-only ones.
  ///
  /// It writes nothing; `morket-gen list --secrets` lists it with the reason.
  public func keepsInState(_ reason: String) -> Self {
    with { $0.keepsInState = reason }
  }

  /// Has another configuration of the provider make the resource: `provider = aws.us_east_1`.
  public func provider(_ reference: ProviderReference) -> Self {
    with { $0.providerAlias = reference }
  }

  /// Adds the `lifecycle` block; several calls add up.
  public func lifecycle(_ build: (inout Lifecycle<Element.Schema>) -> Void) -> Self {
    with {
      var lifecycle = Lifecycle<Element.Schema>(entries: $0.lifecycle ?? LifecycleEntries())
      build(&lifecycle)
      $0.lifecycle = lifecycle.entries
    }
  }

  func with(_ change: (inout ResourceDraft) -> Void) -> Self {
    var copy = self
    change(&copy.draft)
    return copy
  }
}
