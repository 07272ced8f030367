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
    var names: Set<String> = []
    for (element, usage) in zip(model.elements, model.usages) {
      // A validation reads its own variable, which is not yet a use of it.
      if case .validation = element { continue }
      for traversal in usage.traversals where traversal.root == "var" {
        if case .attribute(let name)? = traversal.steps.first { names.insert(name) }
      }
    }
    return names
  }
}
