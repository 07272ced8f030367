import HCL

extension ModuleCheck {
  /// Reports variables that are declared twice, and those that nothing reads.
  mutating func checkVariables() {
    var first: [String: SourceLocation] = [:]
    for variable in model.variables {
      if let earlier = first[variable.name] {
        report(
          "variable \"\(variable.name)\" is declared twice", why: "the first declaration stands at \(earlier.short)",
          remedy: "rename or remove one", at: variable.location)
      } else {
        first[variable.name] = variable.location
      }
    }
    let read = readVariables
    for variable in model.variables where !read.contains(variable.name) {
      report(
        "variable \"\(variable.name)\" is never read", why: "nothing in the body of module \(model.name) uses it",
        remedy: "use it, or remove it", at: variable.location)
    }
  }

  private var readVariables: Set<String> {
    var usage = Usage()
    for element in model.elements {
      switch element {
      case .resource(let block): usage.add(block)
      case .moduleCall(let call): usage.add(call)
      case .provider(let block): usage.add(block.arguments)
      case .local(let binding): usage.add(binding.value.expression)
      case .output(let block):
        usage.add(block.value.expression)
        for condition in block.preconditions { usage.add(condition) }
      case .check(let block): for assertion in block.assertions { usage.add(assertion) }
      // A validation reads its own variable, which is not yet a use of it.
      case .validation, .refactoring, .section: break
      }
    }
    return Set(usage.traversals.compactMap { $0.target.flatMap { $0.kind == .variable ? $0.name : nil } })
  }
}
