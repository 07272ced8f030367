extension ModuleCheck {
  /// Reports outputs that are declared and not bound, or bound twice, or not the module's own.
  mutating func checkOutputs() {
    var bound: [String: SourceLocation] = [:]
    for block in model.outputBlocks {
      let name = block.declaration.name
      if let earlier = bound.updateValue(block.location, forKey: name) {
        report(
          "output \"\(name)\" is bound twice", why: "it is bound at \(earlier.short) too", remedy: "remove one",
          at: block.location)
      }
      if !model.outputs.contains(where: { $0.name == name }) {
        report(
          "output \"\(name)\" is not declared by module \(model.name)",
          why: "callers read the outputs that the module declares with @Output",
          remedy: "declare it as a property of the module", at: block.location)
      }
    }
    var declared: [String: SourceLocation] = [:]
    for output in model.outputs {
      if let earlier = declared.updateValue(output.location, forKey: output.name) {
        report(
          "output \"\(output.name)\" is declared twice", why: "the first declaration stands at \(earlier.short)",
          remedy: "rename or remove one", at: output.location)
      } else if bound[output.name] == nil {
        report(
          "output \"\(output.name)\" is declared and never bound", why: "no statement of the body gives it a value",
          remedy: "bind it with $…(value), or remove it", at: output.location)
      }
    }
  }
}
