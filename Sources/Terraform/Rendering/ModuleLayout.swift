import HCL

extension ModuleCallBlock {
  /// The `module` block: source, meta-arguments, inputs.
  func lowered(source: String) -> Block {
    var layout = Layout(capacity: arguments.attributes.count + 4)
    layout.attribute("source", .string(source))
    layout.startGroup()
    if let repetition { layout.append(.attribute(repetition.attribute)) }
    if !providers.isEmpty {
      layout.startGroup()
      layout.attribute(
        "providers", .object(providers.map { ObjectItem(.reference($0.inner.traversal), $0.outer.expression) }))
    }
    layout.append(arguments)
    return Block("module", labels: [handle.name], body: layout.body)
  }
}

extension ProviderBlock {
  /// The `provider` block; the alias stands first.
  var lowered: Block {
    var layout = Layout()
    if let alias = reference.alias { layout.attribute("alias", .string(alias)) }
    var inner = Layout()
    inner.append(arguments)
    for item in inner.body.items { layout.append(item) }
    return Block("provider", labels: [reference.requirement.localName], body: layout.body)
  }
}

extension RefactoringBlock {
  var lowered: Block {
    var layout = Layout()
    switch kind {
    case .moved(let from, let to):
      layout.attribute("from", .traversal(from))
      layout.attribute("to", .traversal(to.traversal))
      return Block("moved", body: layout.body)
    case .imported(let to, let id):
      layout.attribute("to", .traversal(to.traversal))
      layout.attribute("id", id.expression)
      return Block("import", body: layout.body)
    case .removed(let from, let destroys):
      layout.attribute("from", .traversal(from))
      layout.startGroup()
      layout.append(
        .block(Block("lifecycle", body: Body([.attribute(Attribute("destroy", .bool(destroys)))]))))
      return Block("removed", body: layout.body)
    }
  }
}

extension CheckBlock {
  var lowered: Block {
    var layout = Layout()
    for assertion in assertions {
      layout.startGroup()
      layout.append(.block(assertion.lowered(as: "assert")))
    }
    return Block("check", labels: [name], body: layout.body)
  }
}
