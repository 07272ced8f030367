/// Finds outputs of called modules that no caller reads.
///
/// What a root gives out is for people and the pipeline; what a module gives out is for whoever calls it.
struct OutputUseCheck {
  private(set) var findings: [Finding] = []

  init(_ stack: Stack) {
    var read: Set<ModuleOutput> = []
    for model in [stack.root] + stack.modules {
      let called = Dictionary(model.moduleCalls.map { ($0.handle.name, $0.called.name) }) { first, _ in first }
      for traversal in model.usages.flatMap(\.traversals) {
        guard let target = traversal.target, target.kind == .module, let module = called[target.name],
          let output = traversal.outputName
        else { continue }
        read.insert(ModuleOutput(module: module, output: output))
      }
    }
    for model in stack.modules {
      for output in model.outputs where !read.contains(ModuleOutput(module: model.name, output: output.name)) {
        findings.append(
          Finding(
            "output \"\(output.name)\" of module \(model.name) is never read",
            why: "nothing that calls the module uses it", remedy: "read it where it is needed, or remove it",
            at: output.location))
      }
    }
  }
}

/// An output by the names of its module and its own.
private struct ModuleOutput: Hashable {
  let module: String
  let output: String
}
