/// A root module with every module it calls, directly or not; each module is evaluated once.
struct Stack: Sendable {
  let root: ModuleModel
  /// The called modules in the order of their first call.
  private(set) var modules: [ModuleModel] = []
  private var positions: [ObjectIdentifier: Int] = [:]

  init<Root: RootModule>(_ root: Root) {
    self.root = ModuleModel(root, isRoot: true)
    add(callsOf: self.root)
  }

  /// The model of a called module.
  subscript(call: ModuleCallBlock) -> ModuleModel {
    guard let position = positions[call.called.identity] else { preconditionFailure("a call of an unknown module") }
    return modules[position]
  }

  private mutating func add(callsOf model: ModuleModel) {
    for call in model.moduleCalls where positions[call.called.identity] == nil {
      let called = call.called.evaluated
      positions[call.called.identity] = modules.count
      modules.append(called)
      add(callsOf: called)
    }
  }
}

extension CalledModule {
  /// What the called module's body and declarations say.
  var evaluated: ModuleModel {
    func open<Called: Module>(_ module: Called) -> ModuleModel { ModuleModel(module, isRoot: false) }
    return open(instance)
  }
}
