import HCL

extension VariableDeclaration {
  /// The `variable` block: type, description, default, the switches, then validations.
  func lowered(_ validations: [VariableValidation]) -> Block {
    var layout = Layout()
    layout.attribute("type", type.expression)
    layout.attribute("description", .string(description))
    if let defaultValue { layout.attribute("default", defaultValue.expression) }
    if let nullable { layout.attribute("nullable", .bool(nullable)) }
    if sensitive { layout.attribute("sensitive", .bool(true)) }
    if ephemeral { layout.attribute("ephemeral", .bool(true)) }
    for validation in validations {
      layout.startGroup()
      layout.append(.block(validation.condition.lowered(as: "validation")))
    }
    return Block("variable", labels: [name], body: layout.body)
  }
}

extension OutputBlock {
  /// The `output` block: description, value, the switches, then `depends_on` and preconditions.
  var lowered: Block {
    var layout = Layout()
    layout.attribute("description", .string(declaration.description))
    layout.attribute("value", value.expression)
    if declaration.sensitive { layout.attribute("sensitive", .bool(true)) }
    if declaration.ephemeral { layout.attribute("ephemeral", .bool(true)) }
    if !dependencies.isEmpty {
      layout.startGroup()
      layout.attribute("depends_on", dependencies.expression)
    }
    for condition in preconditions {
      layout.startGroup()
      layout.append(.block(condition.lowered(as: "precondition")))
    }
    return Block("output", labels: [declaration.name], body: layout.body)
  }
}
