import HCL

extension ResourceBlock {
  /// The block in the one order: directives, meta-arguments, arguments, `depends_on`, `lifecycle`.
  var lowered: Block {
    var layout = Layout(capacity: arguments.attributes.count + 4)
    layout.append(directives)
    layout.startGroup()
    if let repetition { layout.append(.attribute(repetition.attribute)) }
    if let providerAlias { layout.attribute("provider", providerAlias.expression) }
    layout.append(arguments)
    if !dependencies.isEmpty {
      layout.startGroup()
      layout.attribute("depends_on", dependencies.expression)
    }
    if let lifecycle {
      layout.startGroup()
      layout.append(.block(lifecycle.lowered))
    }
    return Block(mode.blockType, labels: [address.type, address.name], body: layout.body)
  }
}

extension ResourceMode {
  /// The word the block starts with.
  var blockType: String {
    switch self {
    case .managed: "resource"
    case .data: "data"
    case .ephemeral: "ephemeral"
    }
  }
}

extension Repetition {
  var attribute: Attribute {
    switch self {
    case .count(let value): Attribute("count", value.expression)
    case .forEach(let value): Attribute("for_each", value.expression)
    }
  }
}

extension ProviderReference {
  var traversal: Traversal { Traversal(requirement.localName, alias.map { [.attribute($0)] } ?? []) }

  var expression: Expression { .traversal(traversal) }
}

extension [DeclaredHandle] {
  var expression: Expression {
    .tuple(map { .traversal($0.address.traversal) })
  }
}

extension LifecycleEntries {
  var lowered: Block {
    var layout = Layout()
    if createBeforeDestroy { layout.attribute("create_before_destroy", .bool(true)) }
    if preventDestroy { layout.attribute("prevent_destroy", .bool(true)) }
    if ignoresAllChanges {
      layout.attribute("ignore_changes", .reference("all"))
    } else if !ignoredChanges.isEmpty {
      layout.attribute("ignore_changes", .tuple(ignoredChanges.map { .reference($0) }))
    }
    if !replaceTriggers.isEmpty { layout.attribute("replace_triggered_by", .tuple(replaceTriggers)) }
    for (type, conditions) in [("precondition", preconditions), ("postcondition", postconditions)] {
      for condition in conditions {
        layout.startGroup()
        layout.append(.block(condition.lowered(as: type)))
      }
    }
    return Block("lifecycle", body: layout.body)
  }
}

extension Condition {
  func lowered(as type: String) -> Block {
    Block(
      type,
      body: Body([
        .attribute(Attribute("condition", condition.expression)),
        .attribute(Attribute("error_message", message.expression)),
      ]))
  }
}
