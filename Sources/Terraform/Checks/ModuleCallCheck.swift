extension ModuleCheck {
  /// Reports required inputs that a call leaves out.
  mutating func checkModuleCalls() {
    for call in model.moduleCalls {
      for variable in stack[call].variables {
        if let finding = variable.missing(
          from: call.arguments, of: "module \"\(call.handle.name)\"", at: call.location)
        {
          findings.append(finding)
        }
      }
      checkInputsExist(call)
    }
    checkOutputsExist()
  }

  /// A module that takes values of Swift may be asked for an output of what it was not made with.
  private mutating func checkOutputsExist() {
    for read in model.outputReads where !stack[read.call].outputs.contains(where: { $0.name == read.output }) {
      guard let location = read.location else { continue }
      let others = stack[read.call].outputs.map(\.name)
      report(
        "module \"\(read.call.handle.name)\" has no output \"\(read.output)\"",
        why: "the module was made without what gives it (\(read.call.location.short))",
        remedy: remedy("make the module with it, or do not read it", near: read.output, among: others), at: location)
    }
  }

  /// A key path may lead to a value of the module that is no input.
  private mutating func checkInputsExist(_ call: ModuleCallBlock) {
    let names = stack[call].variables.map(\.name)
    for attribute in call.arguments.attributes where !names.contains(attribute.name) {
      report(
        "module \"\(call.handle.name)\" has no input \"\(attribute.name)\"",
        why: "only properties marked @Variable can be set by a caller",
        remedy: remedy("mark it @Variable, or do not set it", near: attribute.name, among: names),
        at: call.location, attribute: attribute.name)
    }
  }
}

extension VariableDeclaration {
  /// What is wrong when the arguments of a caller leave the variable out.
  func missing(from arguments: ArgumentEntries, of owner: String, at location: SourceLocation) -> Finding? {
    if defaultValue != nil || arguments.attributes.contains(where: { $0.name == name }) { return nil }
    return Finding(
      "\(owner) does not set \"\(name)\"", why: "the variable has no default (\(self.location.short))",
      remedy: "set it in the closure", at: location)
  }
}
