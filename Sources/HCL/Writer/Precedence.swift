extension Expression {
  /// How tightly the parts of the expression hold together; a part that holds less tightly than its place asks for is
  /// put in parentheses.
  enum Strength {
    /// `a ? b : c`
    static let conditional = 0
    // Between these stand the binary operators, by their precedence.
    /// `-a`, `!a`, and what needs no parentheses as an operand.
    static let operand = 7
  }

  /// How tightly the expression holds together.
  var strength: Int {
    switch self {
    case .conditional: Strength.conditional
    case .binary(_, let binaryOperator, _): binaryOperator.precedence
    default: Strength.operand
    }
  }

  /// Whether steps can be written right after the expression.
  ///
  /// After a splat they would apply to each element. After a literal they would be part of the number, or
  /// `terraform fmt` would set them apart (`"abc" [0]`).
  var takesSteps: Bool {
    switch self {
    case .tuple, .object, .call, .forTuple, .forObject: true
    case .traversal(let traversal): !traversal.steps.contains(where: \.isSplat)
    case .access(_, let steps): !steps.contains(where: \.isSplat)
    case .null, .bool, .number, .string, .template, .heredoc, .conditional, .unary, .binary: false
    }
  }

  /// The expression without quotes around a lone interpolation: `"${x}"` means `x`, and `terraform fmt` writes it so.
  var unwrapped: Expression {
    switch self {
    case .template(let template): template.loneInterpolation?.unwrapped ?? self
    case .heredoc(let template): template.strippedByLine.loneInterpolation?.unwrapped ?? self
    default: self
    }
  }

  /// Whether the expression is one word or text, which cannot be broken over lines.
  var isWord: Bool {
    switch self {
    case .null, .bool, .number, .string, .template, .heredoc, .traversal: true
    default: false
    }
  }
}

extension Template {
  /// The expression of the interpolation that is all there is to the template.
  fileprivate var loneInterpolation: Expression? {
    var lone: Expression?
    for part in parts {
      switch part {
      case .literal(let text) where text.isEmpty: continue
      case .interpolation(let expression, _) where lone == nil: lone = expression
      default: return nil
      }
    }
    return lone
  }
}

extension TraversalStep {
  /// Whether the steps after it apply to each element.
  fileprivate var isSplat: Bool {
    switch self {
    case .splat, .legacySplat: true
    case .attribute, .index: false
    }
  }
}

extension Number {
  /// Whether it is written with a minus sign.
  var isNegative: Bool {
    switch self {
    case .integer(let value): value < 0
    case .decimal(let value): value < 0
    }
  }
}
