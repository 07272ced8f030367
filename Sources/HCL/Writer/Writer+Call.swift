extension Writer {
  /// Writes a call that does not fit on the line.
  mutating func brokenCall(_ call: FunctionCall) {
    if let index = call.bracketedArgument {
      let mark = mark
      if hugs(call, argument: index) { return }
      rollBack(to: mark)
    }
    raw(call.name)
    raw("(" as Unicode.Scalar)
    indentation += 2
    for (index, argument) in call.arguments.enumerated() {
      breakLine()
      let isExpanded = call.expandsLastArgument && index == call.arguments.count - 1
      value(argument, reserve: isExpanded ? 3 : 1)
      raw(isExpanded ? "..." : ",")
    }
    indentation -= 2
    breakLine()
    raw(")" as Unicode.Scalar)
  }

  /// Writes a call that breaks inside its bracketed argument, if what stands before it fits on the line.
  ///
  /// An `=` before the bracket would make the line look like an assignment to the formatter, and it would be aligned.
  private mutating func hugs(_ call: FunctionCall, argument hugged: Int) -> Bool {
    let signs = objectSigns
    raw(call.name)
    raw("(" as Unicode.Scalar)
    for (index, argument) in call.arguments.enumerated() {
      if index > 0 { raw(", ") }
      if index == hugged {
        guard fits(1), objectSigns == signs else { return false }
        hug(argument.unwrapped)
      } else {
        onOneLine(argument)
      }
    }
    if call.expandsLastArgument { raw("...") }
    raw(")" as Unicode.Scalar)
    return true
  }

  private mutating func hug(_ argument: Expression) {
    if case .heredoc(let template) = argument, let form = HeredocForm(template) {
      heredoc(template, form: form)
      breakLine()
    } else {
      broken(argument)
    }
  }
}

extension FunctionCall {
  /// The argument inside whose brackets a call breaks: the only one that has brackets, or a lone call.
  var bracketedArgument: Int? {
    if arguments.count == 1, case .call(let inner) = arguments[0].unwrapped, !inner.arguments.isEmpty { return 0 }
    var found: Int?
    for (index, argument) in arguments.enumerated() {
      let isBracketed: Bool
      if case .heredoc = argument.unwrapped {
        isBracketed = index == arguments.count - 1 && endsWithHeredoc
      } else {
        isBracketed = argument.unwrapped.isBracketed
      }
      guard isBracketed else { continue }
      guard found == nil else { return nil }
      found = index
    }
    return found
  }

  /// Whether the last argument is written as a heredoc, which ends its line.
  var endsWithHeredoc: Bool {
    guard !expandsLastArgument, case .heredoc(let template)? = arguments.last?.unwrapped else { return false }
    return HeredocForm(template) != nil
  }
}

extension Expression {
  /// Whether the expression starts with a bracket, or a name and a bracket, that can end its line.
  var isBracketed: Bool {
    switch self {
    case .tuple(let elements): !elements.isEmpty
    case .object(let items): !items.isEmpty
    case .forTuple, .forObject: true
    case .call(let call): call.bracketedArgument != nil
    default: false
    }
  }
}
