// How an expression is laid out. It stays on the line where it fits within the line's length and holds no object of two
// or more items, no comment and no heredoc. Otherwise:
//
// - an object has one item a line, a tuple one element a line;
// - a call with a single bracketed argument (an object, a tuple, a `for`, or a call of the same kind) keeps its other
//   arguments on the line and breaks inside the brackets: `merge(var.tags, {`; any other has one argument a line;
// - a conditional and a binary operation go in parentheses, a part a line: `?` and `:` lead, operators trail;
// - a `for` has its header and its result on one line, where the result is no more than a line or starts with a bracket;
//   its `if` has a line of its own.
//
// What stands in a template, an index or a key is never broken.
extension Writer {
  /// Writes an expression as the value of an attribute or of an item, where a heredoc may stand; tells whether it is one.
  @discardableResult
  mutating func valueOrHeredoc(_ expression: Expression) -> Bool {
    if case .heredoc(let template) = expression, let form = HeredocForm(template) {
      heredoc(template, form: form)
      return true
    }
    value(expression)
    return false
  }

  /// Writes an expression at the current place: on the line, with room for some characters after it, or broken.
  mutating func value(_ wrapped: Expression, reserve: Int = 0) {
    let expression = wrapped.unwrapped
    if expression.isWord { return onOneLine(expression) }
    if !staysOnLine(expression, reserve: reserve) { broken(expression) }
  }

  /// Writes an expression on the current line if it fits, or nothing.
  mutating func staysOnLine(_ expression: Expression, reserve: Int) -> Bool {
    let mark = mark
    do {
      try inline(expression)
      if fits(reserve) { return true }
    } catch {}
    rollBack(to: mark)
    return false
  }

  /// Writes an expression over several lines, if it can be broken at all.
  mutating func broken(_ expression: Expression) {
    switch expression {
    case .tuple(let elements) where !elements.isEmpty: brokenTuple(elements)
    case .object(let items) where !items.isEmpty: brokenObject(items)
    case .call(let call) where !call.arguments.isEmpty: brokenCall(call)
    case .conditional, .binary: parentheses(expression)
    case .forTuple(let expression): brokenForTuple(expression)
    case .forObject(let expression): brokenForObject(expression)
    case .access(let base, let steps):
      let base = base.unwrapped
      if base.takesSteps { value(base) } else { parentheses(base) }
      self.steps(steps)
    case .unary(let unaryOperator, let operand):
      brokenUnary(unaryOperator, operand.unwrapped)
    default:
      onOneLine(expression)
    }
  }

  /// Writes an expression in parentheses: on the line if it fits, or a part a line.
  mutating func parentheses(_ expression: Expression) {
    openParenthesis()
    let mark = mark
    do {
      try inline(expression)
      if fits(1) { return raw(")" as Unicode.Scalar) }
    } catch {}
    rollBack(to: mark)
    indentation += 2
    breakLine()
    parts(expression)
    indentation -= 2
    breakLine()
    raw(")" as Unicode.Scalar)
  }

  /// Writes an operand where lines may break, in parentheses where it holds together less tightly than asked for.
  mutating func brokenOperand(_ wrapped: Expression, atLeast strength: Int, reserve: Int = 0) {
    let expression = wrapped.unwrapped
    if expression.strength < strength { parentheses(expression) } else { value(expression, reserve: reserve) }
  }

  /// Writes what stands in parentheses, a part a line.
  mutating func parts(_ expression: Expression) {
    switch expression {
    case .conditional(let condition, let then, let otherwise):
      brokenOperand(condition, atLeast: Expression.Strength.conditional + 1)
      breakLine()
      raw("? ")
      brokenOperand(then, atLeast: Expression.Strength.conditional + 1)
      breakLine()
      raw(": ")
      if case .conditional = otherwise.unwrapped { parts(otherwise.unwrapped) } else { value(otherwise) }
    case .binary(let left, let binaryOperator, let right):
      if case .binary(_, let inner, _) = left.unwrapped, inner.precedence == binaryOperator.precedence {
        parts(left.unwrapped)
      } else {
        brokenOperand(left, atLeast: binaryOperator.precedence, reserve: 3)
      }
      sign(binaryOperator)
      breakLine()
      brokenOperand(right, atLeast: binaryOperator.precedence + 1, reserve: 3)
    default:
      value(expression)
    }
  }

  mutating func brokenUnary(_ unaryOperator: UnaryOperator, _ operand: Expression) {
    let isTorn = unaryOperator == .negate && isAtJunction
    if isTorn { openParenthesis() }
    raw(unaryOperator.rawValue)
    brokenOperand(operand, atLeast: Expression.Strength.operand)
    if isTorn { raw(")" as Unicode.Scalar) }
  }

  mutating func brokenTuple(_ elements: [Expression]) {
    openBracket()
    indentation += 2
    for element in elements {
      breakLine()
      value(element, reserve: 1)
      raw("," as Unicode.Scalar)
    }
    indentation -= 2
    breakLine()
    raw("]" as Unicode.Scalar)
  }

  mutating func brokenObject(_ items: [ObjectItem]) {
    raw("{" as Unicode.Scalar)
    endLine()
    indentation += 2
    let firstLink = chain.count
    for item in items {
      if let comment = item.comment {
        closeChain(firstLink)
        self.comment(comment)
      }
      indent()
      let start = bytes.count
      objectKey(item.key)
      objectSigns += 1
      assignment(item.value, nameStart: start, firstLink: firstLink)
    }
    closeChain(firstLink)
    indentation -= 2
    indent()
    raw("}" as Unicode.Scalar)
  }
}
