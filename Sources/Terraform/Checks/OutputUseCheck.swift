/// Finds outputs of called modules that no caller reads.
///
/// What a root gives out is for people and the pipeline; what a module gives out is for whoever calls it.
struct OutputUseCheck {
  private(set) var findings: [Finding] = []

  init(_ stack: Stack) {
    var read: Set<ModuleOutput> = []
    for model in [stack.root] + stack.modules {
      for use in model.outputReads { read.insert(ModuleOutput(module: use.call.called.name, output: use.output)) }
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

/// Where an output of a call is read.
struct OutputRead {
  let call: ModuleCallBlock
  let output: String
  let location: SourceLocation?
}

extension ModuleModel {
  /// What is read of the calls in the body, in its order.
  var outputReads: [OutputRead] {
    let calls = Dictionary(moduleCalls.map { ($0.handle.name, $0) }) { first, _ in first }
    return zip(elements, usages).flatMap { element, usage in
      usage.traversals.compactMap { traversal in
        guard let target = traversal.target, target.kind == .module, let call = calls[target.name],
          let output = traversal.outputName
        else { return nil }
        return OutputRead(call: call, output: output, location: element.location)
      }
    }
  }
}
