/// A module as its body and its declarations say it, without its types: what is checked and rendered.
struct ModuleModel: Sendable {
  let name: String
  /// The name of the module's type in Swift.
  let typeName: String
  let isRoot: Bool
  let requiredVersion: VersionConstraint
  let variables: [VariableDeclaration]
  let outputs: [OutputDeclaration]
  let locals: [Handle]
  /// Handles stored in the module or in its groups of handles.
  let handles: [DeclaredHandle]
  let elements: [ModuleContent.Element]
  /// What each of the elements refers to, in their order.
  let usages: [Usage]

  init<M: Module>(_ module: M, isRoot: Bool) {
    var declarations = Declarations()
    declarations.collect(from: module)
    name = M.name
    typeName = String(describing: M.self)
    self.isRoot = isRoot
    requiredVersion = M.requiredVersion
    variables = declarations.variables
    outputs = declarations.outputs
    locals = declarations.locals
    handles = declarations.handles
    elements = module.body.elements
    usages = elements.map { $0.usage }
  }

  var resources: [ResourceBlock] {
    elements.compactMap { if case .resource(let block) = $0 { block } else { nil } }
  }

  var moduleCalls: [ModuleCallBlock] {
    elements.compactMap { if case .moduleCall(let block) = $0 { block } else { nil } }
  }

  var providers: [ProviderBlock] {
    elements.compactMap { if case .provider(let block) = $0 { block } else { nil } }
  }

  var localBindings: [LocalBinding] {
    elements.compactMap { if case .local(let binding) = $0 { binding } else { nil } }
  }

  var outputBlocks: [OutputBlock] {
    elements.compactMap { if case .output(let block) = $0 { block } else { nil } }
  }

  var validations: [VariableValidation] {
    elements.compactMap { if case .validation(let validation) = $0 { validation } else { nil } }
  }
}
