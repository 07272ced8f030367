/// An expression of the HCL native syntax.
///
/// The tree says what is meant; where spaces, line breaks and parentheses go is the writer's business. Build a negative
/// number with ``number(_:)``, not with ``unary(_:_:)``.
public indirect enum Expression: Hashable, Sendable {
  /// The literal `null`.
  case null
  /// `true` or `false`.
  case bool(Bool)
  /// A number in decimal notation, for example `3000` or `0.5`.
  case number(Number)
  /// A quoted string without interpolation: whatever it holds, it reads back as that same text.
  case string(String)
  /// A quoted template, for example `"${var.name}-backend"`.
  case template(Template)
  /// A template over several lines between `<<-EOT` and `EOT`.
  case heredoc(Template)
  /// A tuple, for example `[1, 2]`.
  case tuple([Expression])
  /// An object, for example `{ cpu = 256 }`.
  case object([ObjectItem])
  /// A reference that starts at a name, for example `aws_subnet.public[0].id`.
  case traversal(Traversal)
  /// Steps applied to an expression that is not a name, for example `cidrsubnets(var.cidr, 8, 8)[0]`.
  case access(Expression, [TraversalStep])
  /// A function call, for example `merge(var.tags, { Name = "x" })`.
  case call(FunctionCall)
  /// `condition ? whenTrue : whenFalse`.
  case conditional(Expression, then: Expression, otherwise: Expression)
  /// `!operand` or `-operand`.
  case unary(UnaryOperator, Expression)
  /// `left operator right`.
  case binary(Expression, BinaryOperator, Expression)
  /// `[for v in collection : v]`.
  case forTuple(ForTuple)
  /// `{ for k, v in collection : k => v }`.
  case forObject(ForObject)
}

extension Expression {
  /// A reference made of a root name and attribute names, for example `Expression.reference("var", "name")`.
  public static func reference(_ root: String, _ attributes: String...) -> Expression {
    .traversal(Traversal(root, attributes.map(TraversalStep.attribute)))
  }
}
