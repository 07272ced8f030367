extension ModuleCheck {
  /// Reports nested blocks that are missing or too many, by the provider's schema.
  mutating func checkNestedBlocks() {
    for element in model.elements {
      switch element {
      case .resource(let block):
        checkNestedBlocks(
          of: block.arguments, required: block.requiredBlocks, owner: block.address.description, at: block.location)
      case .provider(let block):
        checkNestedBlocks(
          of: block.arguments, required: [], owner: "provider \(block.reference.name)", at: block.location)
      default: break
      }
    }
  }

  private mutating func checkNestedBlocks(
    of arguments: ArgumentEntries, required: [RequiredBlock], owner: String, at location: SourceLocation
  ) {
    for block in required {
      let present = arguments.blocks.filter { $0.name == block.name }
      if present.count >= block.minimum || present.contains(where: { $0.dynamic != nil }) { continue }
      report(
        "\(owner) has \(present.count) of \(block.name)",
        why: "the provider wants at least \(block.minimum)", remedy: "add the block in the closure", at: location)
    }
    for (index, block) in arguments.blocks.enumerated() {
      if let maximum = block.maximum,
        arguments.blocks[...index].count(where: { $0.name == block.name }) == maximum + 1
      {
        report(
          "\(owner) has more than \(maximum) of \(block.name)", why: "the provider allows \(maximum)",
          remedy: "keep one and remove the others", at: block.location)
      }
      checkNestedBlocks(
        of: block.entries, required: block.requiredBlocks, owner: "\(block.name) of \(owner)", at: block.location)
    }
  }
}
