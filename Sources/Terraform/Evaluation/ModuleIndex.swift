/// What a module defines, by name. It is the same for all calls of the module, and for all environments.
final class ModuleIndex: Sendable {
  let model: ModuleModel
  let variables: [String: VariableDeclaration]
  let locals: [String: LocalBinding]
  let outputs: [String: OutputBlock]
  let calls: [String: ModuleCallBlock]
  let resources: [Address: ResourceBlock]
  /// The resources in the order defined.
  let blocks: [ResourceBlock]
  let files: [String: ModuleFile]
  /// The provider configurations in the order defined.
  let providers: [ProviderBlock]

  init(_ model: ModuleModel) {
    var locals: [String: LocalBinding] = [:]
    var outputs: [String: OutputBlock] = [:]
    var calls: [String: ModuleCallBlock] = [:]
    var resources: [Address: ResourceBlock] = [:]
    var blocks: [ResourceBlock] = []
    var files: [String: ModuleFile] = [:]
    for element in model.elements {
      switch element {
      case .local(let binding): locals[binding.handle.name] = binding
      case .output(let block): outputs[block.declaration.name] = block
      case .moduleCall(let call): calls[call.handle.name] = call
      case .resource(let block):
        // What is defined twice is a finding of its own; the first one counts.
        if resources[block.address] == nil { resources[block.address] = block }
        blocks.append(block)
      case .file(let file): files[file.name] = file
      case .provider, .validation, .refactoring, .check, .section: break
      }
    }
    self.model = model
    variables = Dictionary(model.variables.map { ($0.name, $0) }) { first, _ in first }
    self.locals = locals
    self.outputs = outputs
    self.calls = calls
    self.resources = resources
    self.blocks = blocks
    self.files = files
    providers = model.providers
  }
}
