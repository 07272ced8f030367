import HCL

extension Layout {
  /// The one order of a block's inside: arguments as written, `tags`, nested blocks; each a group.
  mutating func append(_ arguments: ArgumentEntries) {
    var tags: AttributeEntry?
    startGroup()
    for entry in arguments.attributes {
      if entry.name == "tags" {
        tags = entry
        continue
      }
      if entry.startsGroup { startGroup() }
      append(entry)
    }
    if let tags {
      startGroup()
      append(tags)
    }
    var family: String?
    for block in arguments.blocks {
      if block.name != family || !block.comments.isEmpty { startGroup() }
      family = block.name
      append(block.comments)
      append(.block(block.lowered))
    }
  }

  private mutating func append(_ entry: AttributeEntry) {
    append(entry.comments)
    attribute(entry.name, entry.value)
  }
}

extension NestedBlock {
  /// The block, or the `dynamic` block that makes it.
  var lowered: Block {
    var inner = Layout(capacity: entries.attributes.count)
    inner.append(entries)
    guard let dynamic else { return Block(name, body: inner.body) }
    var outer = Layout()
    outer.attribute("for_each", dynamic.collection.expression)
    if let iterator = dynamic.iterator { outer.attribute("iterator", .reference(iterator)) }
    outer.startGroup()
    outer.append(.block(Block("content", body: inner.body)))
    return Block("dynamic", labels: [name], body: outer.body)
  }
}
