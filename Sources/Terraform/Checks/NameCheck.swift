import HCL

extension ModuleCheck {
  /// Reports names that Terraform would not take as identifiers.
  mutating func checkNames() {
    for variable in model.variables {
      checkName(variable.name, of: "variable", at: variable.location)
      if Self.reservedVariables.contains(variable.name) {
        report(
          "variable \"\(variable.name)\" has a reserved name", why: "module blocks use it as a meta-argument",
          remedy: "choose another name", at: variable.location)
      }
    }
    for output in model.outputs { checkName(output.name, of: "output", at: output.location) }
    for local in model.locals { checkName(local.name, of: "local value", at: local.location) }
    for element in model.elements {
      switch element {
      case .resource(let block): checkName(block.address.name, of: block.address.type, at: block.declaration)
      case .moduleCall(let call): checkName(call.handle.name, of: "module", at: call.handle.location)
      case .provider(let block):
        if let alias = block.reference.alias { checkName(alias, of: "provider alias", at: block.location) }
      case .check(let block): checkName(block.name, of: "check", at: block.location)
      case .local, .output, .validation, .refactoring, .section, .file: break
      }
    }
  }

  /// Names a variable cannot have (Terraform documentation, "Input Variables").
  private static let reservedVariables = [
    "source", "version", "providers", "count", "for_each", "lifecycle", "depends_on", "locals",
  ]

  private mutating func checkName(_ name: String, of kind: String, at location: SourceLocation) {
    if Identifier.isValid(name) { return }
    report(
      "\"\(name)\" is no name for a \(kind)",
      why:
        "a Terraform identifier has letters, digits, underscores and hyphens, and does not start with a digit or hyphen",
      remedy: "rename it", at: location)
  }
}
