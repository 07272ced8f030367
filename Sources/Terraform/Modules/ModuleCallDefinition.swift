import HCL

/// A module call as its handle's call defined it; modifiers add what is not an input.
public struct ModuleCallDefinition<Called: Module>: ModuleElement, Sendable {
  var block: ModuleCallBlock

  init(
    _ handle: Handle, _ location: SourceLocation, _ prototype: Prototype<Called>, _ arguments: ArgumentEntries,
    repetition: Repetition?
  ) {
    block = ModuleCallBlock(
      handle: handle, location: location, called: CalledModule(Called.self, prototype.module), arguments: arguments,
      repetition: repetition)
  }

  /// The call as part of a module's body.
  public var content: ModuleContent { ModuleContent(.moduleCall(block)) }

  /// Writes a comment above the block.
  public func comment(_ text: String) -> Self {
    var copy = self
    copy.block.comments.append(Comment(text))
    return copy
  }

  /// Hands provider configurations to the module: `providers = { aws = aws, aws.us_east_1 = aws.us_east_1 }`.
  public func providers(_ pairs: (inner: ProviderReference, outer: ProviderReference)...) -> Self {
    var copy = self
    copy.block.providers += pairs.map { ($0.inner, $0.outer) }
    return copy
  }
}

/// A `module` block as it was defined.
struct ModuleCallBlock: Sendable {
  let handle: Handle
  let location: SourceLocation
  let called: CalledModule
  let arguments: ArgumentEntries
  let repetition: Repetition?
  var providers: [(inner: ProviderReference, outer: ProviderReference)] = []
  var comments: [Comment] = []

  var address: Address { Address(.module, name: handle.name) }
}

/// A module that is called, without its type.
struct CalledModule: Sendable {
  let name: String
  let identity: ObjectIdentifier
  let instance: any Module

  init<Called: Module>(_ type: Called.Type, _ instance: Called) {
    name = Called.name
    identity = ObjectIdentifier(type)
    self.instance = instance
  }
}
