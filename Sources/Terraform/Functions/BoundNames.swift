import HCL

extension Expression {
  /// Whether a `for` within the expression gives a name to its values.
  func binds(_ name: String) -> Bool {
    switch self {
    case .null, .bool, .number, .string: false
    case .template(let template), .heredoc(let template): template.binds(name)
    case .tuple(let elements): elements.contains { $0.binds(name) }
    case .object(let items): items.contains { $0.key.binds(name) || $0.value.binds(name) }
    case .traversal(let traversal): traversal.steps.contains { $0.binds(name) }
    case .access(let base, let steps): base.binds(name) || steps.contains { $0.binds(name) }
    case .call(let call): call.arguments.contains { $0.binds(name) }
    case .conditional(let condition, let then, let otherwise):
      condition.binds(name) || then.binds(name) || otherwise.binds(name)
    case .unary(_, let operand): operand.binds(name)
    case .binary(let left, _, let right): left.binds(name) || right.binds(name)
    case .forTuple(let loop): loop.clause.binds(name) || loop.result.binds(name)
    case .forObject(let loop): loop.clause.binds(name) || loop.key.binds(name) || loop.value.binds(name)
    }
  }
}

extension ForClause {
  fileprivate func binds(_ name: String) -> Bool {
    key == name || value == name || collection.binds(name) || condition?.binds(name) == true
  }
}

extension ObjectKey {
  fileprivate func binds(_ name: String) -> Bool {
    if case .expression(let expression) = self { expression.binds(name) } else { false }
  }
}

extension TraversalStep {
  fileprivate func binds(_ name: String) -> Bool {
    if case .index(let index) = self { index.binds(name) } else { false }
  }
}

extension Template {
  fileprivate func binds(_ name: String) -> Bool {
    parts.contains { part in
      switch part {
      case .literal: false
      case .interpolation(let expression, _): expression.binds(name)
      case .conditional(let conditional):
        conditional.condition.binds(name) || conditional.then.binds(name)
          || conditional.otherwise?.binds(name) == true
      case .loop(let loop): loop.clause.binds(name) || loop.body.binds(name)
      }
    }
  }
}
