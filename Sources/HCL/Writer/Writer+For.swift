extension Writer {
  /// Writes `[`, a `for` over several lines, and `]`.
  mutating func brokenForTuple(_ expression: ForTuple) {
    openBracket()
    indentation += 2
    breakLine()
    let takesResult = brokenForHeader(expression.clause)
    if !takesResult || !follows(expression.result) {
      breakLine()
      value(expression.result)
    }
    brokenForCondition(expression.clause)
    indentation -= 2
    breakLine()
    raw("]" as Unicode.Scalar)
  }

  /// Writes `{`, a `for` over several lines, and `}`.
  mutating func brokenForObject(_ expression: ForObject) {
    raw("{" as Unicode.Scalar)
    indentation += 2
    breakLine()
    let takesResult = brokenForHeader(expression.clause)
    if !takesResult || !pairFollows(expression) {
      breakLine()
      brokenPair(expression)
    }
    if expression.groups { raw("...") }
    brokenForCondition(expression.clause)
    indentation -= 2
    breakLine()
    raw("}" as Unicode.Scalar)
  }

  /// Writes `for key, value in collection :`; tells whether the result may stand on the same line.
  ///
  /// It may not after a collection over several lines, nor after an `=`, which the formatter would take for an assignment
  /// once the result leaves a bracket open.
  private mutating func brokenForHeader(_ clause: ForClause) -> Bool {
    let line = lineStart
    let signs = objectSigns
    forNames(clause)
    brokenOperand(clause.collection, atLeast: Expression.Strength.conditional + 1, reserve: 2)
    raw(" :")
    return lineStart == line && objectSigns == signs
  }

  /// Writes a space and a result, whole or up to the bracket it breaks in; writes nothing if neither fits on the line.
  private mutating func follows(_ wrapped: Expression, reserve: Int = 0, afterArrow: Bool = false) -> Bool {
    let result = wrapped.unwrapped
    let start = mark
    raw(" " as Unicode.Scalar)
    if afterArrow { reach(.arrow) }
    if staysOnLine(result, reserve: reserve) { return true }
    if result.isBracketed, fits(1) {
      broken(result)
      return true
    }
    rollBack(to: start)
    return false
  }

  /// Writes a space and `key => value` on the line of the header, or nothing.
  private mutating func pairFollows(_ expression: ForObject) -> Bool {
    let start = mark
    let signs = objectSigns
    raw(" " as Unicode.Scalar)
    onOneLine(expression.key)
    raw(" =>")
    if objectSigns == signs, follows(expression.value, reserve: expression.groups ? 3 : 0, afterArrow: true) {
      return true
    }
    rollBack(to: start)
    return false
  }

  /// Writes `key => value` on lines of its own.
  private mutating func brokenPair(_ expression: ForObject) {
    let signs = objectSigns
    onOneLine(expression.key)
    raw(" =>")
    guard objectSigns == signs else {
      breakLine()
      return value(expression.value)
    }
    raw(" " as Unicode.Scalar)
    reach(.arrow)
    value(expression.value, reserve: expression.groups ? 3 : 0)
  }

  private mutating func brokenForCondition(_ clause: ForClause) {
    guard let condition = clause.condition else { return }
    breakLine()
    raw("if ")
    reach(.ifKeyword)
    value(condition)
  }
}
