/// Thrown when an expression may not or does not fit on the line; the caller takes back what was written, and breaks it.
struct MustBreak: Error {}

extension Writer {
  /// Writes an expression on one line, however long it is.
  mutating func onOneLine(_ expression: Expression) {
    oneLineDepth += 1
    // Nothing throws while `oneLineDepth` is greater than zero.
    try? inline(expression)
    oneLineDepth -= 1
  }

  /// Writes an expression on the current line.
  mutating func inline(_ expression: Expression) throws(MustBreak) {
    switch expression {
    case .null: raw("null")
    case .bool(let value): raw(value ? "true" : "false")
    case .number(let value): literal(value)
    case .string(let text): quoted(text)
    case .template, .heredoc:
      switch expression.unwrapped {
      case .template(let template): quotedTemplate(template)
      case .heredoc(let template): quotedTemplate(template.strippedByLine)
      case let inner: try inline(inner)
      }
    case .tuple(let elements): try tuple(elements)
    case .object(let items): try object(items)
    case .traversal(let traversal):
      raw(traversal.root)
      self.steps(traversal.steps)
    case .access(let base, let steps):
      try operand(base, parentheses: !base.unwrapped.takesSteps)
      self.steps(steps)
    case .call(let call): try self.call(call)
    case .conditional(let condition, let then, let otherwise):
      try operand(condition, atLeast: Expression.Strength.conditional + 1)
      raw(" ? ")
      try operand(then, atLeast: Expression.Strength.conditional + 1)
      raw(" : ")
      try inline(otherwise)
    case .unary(let unaryOperator, let operand): try unary(unaryOperator, operand)
    case .binary(let left, let binaryOperator, let right):
      try operand(left, atLeast: binaryOperator.precedence)
      // The formatter takes the `*` of a legacy splat for a multiplication: `x.* -1`.
      let isTight = binaryOperator == .subtract && bytes.last == UInt8(ascii: "*")
      sign(binaryOperator)
      if !isTight { raw(" " as Unicode.Scalar) }
      try operand(right, atLeast: binaryOperator.precedence + 1)
    case .forTuple(let expression): try forTuple(expression)
    case .forObject(let expression): try forObject(expression)
    }
  }

  /// Gives up early where a line has grown far beyond its length.
  private func checkLength() throws(MustBreak) {
    if oneLineDepth == 0, bytes.count - lineStart > 4 * Self.lineLength { throw MustBreak() }
  }

  /// Writes an operand on the current line, in parentheses where it holds together less tightly than asked for.
  mutating func operand(_ expression: Expression, atLeast strength: Int) throws(MustBreak) {
    try operand(expression, parentheses: expression.unwrapped.strength < strength)
  }

  fileprivate mutating func operand(_ expression: Expression, parentheses: Bool) throws(MustBreak) {
    guard parentheses else { return try inline(expression) }
    openParenthesis()
    try inline(expression)
    raw(")" as Unicode.Scalar)
  }

  private mutating func tuple(_ elements: [Expression]) throws(MustBreak) {
    openBracket()
    var isFirst = true
    for element in elements {
      try checkLength()
      if !isFirst { raw(", ") }
      isFirst = false
      try inline(element)
    }
    raw("]" as Unicode.Scalar)
  }

  private mutating func object(_ items: [ObjectItem]) throws(MustBreak) {
    guard !items.isEmpty else { return raw("{}") }
    if oneLineDepth == 0, items.count > 1 || items[0].comment != nil { throw MustBreak() }
    raw("{ ")
    var isFirst = true
    for item in items {
      if !isFirst { raw(", ") }
      isFirst = false
      objectKey(item.key)
      // fmt aligns at a line's first sign, which has to be that of the item itself.
      raw(isInKey ? " : " : " = ")
      if !isInKey { objectSigns += 1 }
      try inline(item.value)
    }
    raw(" }")
  }

  private mutating func call(_ call: FunctionCall) throws(MustBreak) {
    if oneLineDepth == 0, call.endsWithHeredoc { throw MustBreak() }
    raw(call.name)
    raw("(" as Unicode.Scalar)
    var isFirst = true
    for argument in call.arguments {
      try checkLength()
      if !isFirst { raw(", ") }
      isFirst = false
      try inline(argument)
    }
    if call.expandsLastArgument, !isFirst { raw("...") }
    raw(")" as Unicode.Scalar)
  }

  private mutating func unary(_ unaryOperator: UnaryOperator, _ operand: Expression) throws(MustBreak) {
    let isTorn = unaryOperator == .negate && isAtJunction
    if isTorn { openParenthesis() }
    raw(unaryOperator.rawValue)
    try self.operand(operand, atLeast: Expression.Strength.operand)
    if isTorn { raw(")" as Unicode.Scalar) }
  }

  /// Writes a number; a minus sign that the formatter would set apart is put in parentheses: `k => (-1)`.
  private mutating func literal(_ value: Number) {
    let isTorn = value.isNegative && isAtJunction
    if isTorn { openParenthesis() }
    number(value)
    if isTorn { raw(")" as Unicode.Scalar) }
  }

  private mutating func forTuple(_ expression: ForTuple) throws(MustBreak) {
    openBracket()
    try forHeader(expression.clause)
    raw(" : ")
    try inline(expression.result)
    try forCondition(expression.clause)
    raw("]" as Unicode.Scalar)
  }

  private mutating func forObject(_ expression: ForObject) throws(MustBreak) {
    raw("{ ")
    try forHeader(expression.clause)
    raw(" : ")
    onOneLine(expression.key)
    raw(" => ")
    reach(.arrow)
    try inline(expression.value)
    if expression.groups { raw("...") }
    try forCondition(expression.clause)
    raw(" }")
  }

  private mutating func forHeader(_ clause: ForClause) throws(MustBreak) {
    forNames(clause)
    try operand(clause.collection, atLeast: Expression.Strength.conditional + 1)
  }

  private mutating func forCondition(_ clause: ForClause) throws(MustBreak) {
    guard let condition = clause.condition else { return }
    raw(" if ")
    reach(.ifKeyword)
    try inline(condition)
  }
}

extension Writer {
  /// Writes the space before a binary operator, and the operator.
  mutating func sign(_ binaryOperator: BinaryOperator) {
    raw(" " as Unicode.Scalar)
    raw(binaryOperator.rawValue)
  }

  /// Writes `for key, value in `.
  mutating func forNames(_ clause: ForClause) {
    raw("for ")
    if let key = clause.key {
      raw(key)
      raw(", ")
    }
    raw(clause.value)
    raw(" in ")
    reach(.inKeyword)
  }

  /// Writes the key of an object's item, on one line.
  mutating func objectKey(_ key: ObjectKey) {
    if case .name(let name) = key, Identifier.isBareKey(name) { return raw(name) }
    let isInside = isInKey
    isInKey = true
    defer { isInKey = isInside }
    switch key {
    case .name(let name):
      quoted(name)
    case .reference(let traversal):
      onOneLine(.traversal(traversal))
    case .expression(let expression):
      switch expression.unwrapped {
      case .string, .template, .heredoc:
        onOneLine(expression)
      default:
        raw("(" as Unicode.Scalar)
        onOneLine(expression)
        raw(")" as Unicode.Scalar)
      }
    }
  }

  /// Writes the steps of a traversal, on the current line.
  mutating func steps(_ steps: [TraversalStep]) {
    for step in steps {
      switch step {
      case .attribute(let name):
        if Identifier.isValid(name) {
          raw("." as Unicode.Scalar)
          raw(name)
        } else {
          openStep()
          quoted(name)
          raw("]" as Unicode.Scalar)
        }
      case .index(let index):
        openStep()
        self.index(index.unwrapped)
        raw("]" as Unicode.Scalar)
      case .splat: raw("[*]")
      case .legacySplat: raw(".*")
      }
    }
  }

  /// Writes an index; `terraform fmt` loses the word of `x[true]` and `x[null]`, but not in parentheses.
  private mutating func index(_ index: Expression) {
    oneLineDepth += 1
    defer { oneLineDepth -= 1 }
    switch index {
    case .bool, .null: try? operand(index, parentheses: true)
    default: try? inline(index)
    }
  }

  /// Writes the `[` of a step; the formatter takes the `*` of a legacy splat for a multiplication: `x.* [0]`.
  private mutating func openStep() {
    if bytes.last == UInt8(ascii: "*") { raw(" " as Unicode.Scalar) }
    raw("[" as Unicode.Scalar)
  }
}
