extension Expression where Type == String {
  /// `'text'`
  public static func text(_ text: String) -> Expression { Expression(text.quoted, uses: Uses()) }

  /// `left == 'text'`; GitHub compares without regard to case.
  public static func == (left: Expression, right: String) -> Expression<Bool> { compare(left, "==", right) }

  /// `left != 'text'`; GitHub compares without regard to case.
  public static func != (left: Expression, right: String) -> Expression<Bool> { compare(left, "!=", right) }

  /// `left == right`
  public static func == (left: Expression, right: Expression) -> Expression<Bool> {
    Expression<Bool>(
      "\(left.operand(of: .not)) == \(right.operand(of: .not))", .equality, uses: left.uses + right.uses)
  }

  /// The text, or another where there is none: `vars.NAME || '600'`.
  public func or(_ text: String) -> Expression {
    Expression("\(operand(of: .or)) || \(text.quoted)", .or, uses: uses)
  }

  private static func compare(_ left: Expression, _ symbol: String, _ right: String) -> Expression<Bool> {
    Expression<Bool>("\(left.operand(of: .not)) \(symbol) \(right.quoted)", .equality, uses: left.uses)
  }
}

extension Expression where Type == Bool {
  /// `left && right`
  public static func && (left: Expression, right: Expression) -> Expression {
    Expression("\(left.operand(of: .and)) && \(right.operand(of: .and))", .and, uses: left.uses + right.uses)
  }

  /// `left || right`
  public static func || (left: Expression, right: Expression) -> Expression {
    Expression("\(left.operand(of: .or)) || \(right.operand(of: .or))", .or, uses: left.uses + right.uses)
  }

  /// `!operand`
  public static prefix func ! (operand: Expression) -> Expression {
    Expression("!\(operand.operand(of: .not))", .not, uses: operand.uses)
  }
}

/// The text of the one condition that holds, or none: `a && 'x' || b && 'y' || ''`.
///
/// The conditions have to exclude each other. GitHub has no conditional, and `a && x || y` gives `y` also where `x` is empty; here
/// every text stands behind its own condition, so an empty one stays empty.
public func choice(_ cases: [(if: Expression<Bool>, then: Expression<String>)]) -> Expression<String> {
  let terms = cases.map { "\($0.if.operand(of: .and)) && \($0.then.operand(of: .not))" }
  return Expression(
    (terms + ["''"]).joined(separator: " || "), .or, uses: cases.map { $0.if.uses + $0.then.uses }.reduce(Uses(), +))
}

extension String {
  /// The text as an expression holds it: in single quotes, which are doubled inside.
  var quoted: String { "'" + split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''") + "'" }
}
