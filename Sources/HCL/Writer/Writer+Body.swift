extension Writer {
  /// Writes the items of a body, each on lines of its own.
  mutating func body(_ body: Body) {
    let firstLink = chain.count
    for item in body.items {
      switch item {
      case .attribute(let attribute):
        self.attribute(attribute, firstLink: firstLink)
      case .block(let block):
        closeChain(firstLink)
        self.block(block)
      case .comment(let comment):
        closeChain(firstLink)
        self.comment(comment)
      case .blankLine:
        closeChain(firstLink)
        endLine()
      }
    }
    closeChain(firstLink)
  }

  private mutating func attribute(_ attribute: Attribute, firstLink: Int) {
    indent()
    let start = bytes.count
    raw(attribute.name)
    assignment(attribute.value, isOnOneLine: attribute.isOnOneLine, nameStart: start, firstLink: firstLink)
  }

  private mutating func block(_ block: Block) {
    indent()
    raw(block.type)
    for label in block.labels {
      raw(" " as Unicode.Scalar)
      quoted(label)
    }
    guard !block.body.items.isEmpty else {
      raw(" {}")
      endLine()
      return
    }
    raw(" {")
    endLine()
    indentation += 2
    body(block.body)
    indentation -= 2
    indent()
    raw("}" as Unicode.Scalar)
    endLine()
  }

  /// Writes ` = value` after a name, ends the line, and makes the line a link of the chain when it is one.
  ///
  /// A line whose value stays open (`{`, `[`, `(`) ends the chain; a heredoc does not.
  mutating func assignment(_ value: Expression, isOnOneLine: Bool = false, nameStart: Int, firstLink: Int) {
    let link = ChainLink(offset: bytes.count + 1, width: width(since: nameStart))
    let line = lineStart
    raw(" = ")
    var isHeredoc = false
    if isOnOneLine { onOneLine(value) } else { isHeredoc = valueOrHeredoc(value) }
    if isHeredoc || lineStart == line {
      chain.append(link)
      endLine()
    } else {
      endLine()
      closeChain(firstLink)
    }
  }
}
