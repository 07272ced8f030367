import HCL

/// Random expressions that have a value, each kind of operand in each kind of place.
struct RandomExpression<Source: RandomNumberGenerator> {
  private var source: Source

  init(source: Source) {
    self.source = source
  }

  private mutating func below(_ limit: Int) -> Int { Int.random(in: 0..<limit, using: &source) }

  private mutating func pick<Element>(_ elements: [Element]) -> Element { elements[below(elements.count)] }

  /// An expression of any type.
  mutating func any(depth: Int) -> Expression {
    switch below(5) {
    case 0: number(depth: depth)
    case 1: bool(depth: depth)
    case 2: text(depth: depth)
    case 3: tuple(depth: depth)
    default: object(depth: depth)
    }
  }

  mutating func number(depth: Int) -> Expression {
    guard depth > 0 else { return .number(.integer(below(12) - 3)) }
    let inner = depth - 1
    switch below(14) {
    case 0: return .unary(.negate, number(depth: inner))
    case 1...6:
      return .binary(
        number(depth: inner), pick([.add, .subtract, .multiply, .divide, .modulo, .subtract, .divide]),
        number(depth: inner))
    case 7, 8:
      return .conditional(bool(depth: inner), then: number(depth: inner), otherwise: number(depth: inner))
    case 9: return .access(tuple(depth: inner), [.index(.number(.integer(below(2))))])
    case 10: return .access(object(depth: inner), [pick([.attribute("a"), .index(.string("b")), .attribute("c")])])
    case 11: return .call(FunctionCall("length", [tuple(depth: inner)]))
    case 12: return .number(.decimal(Double(below(64)) / 8))
    default: return .number(.integer(below(12) - 3))
    }
  }

  mutating func bool(depth: Int) -> Expression {
    guard depth > 0 else { return .bool(below(2) == 0) }
    let inner = depth - 1
    switch below(8) {
    case 0: return .unary(.not, bool(depth: inner))
    case 1, 2: return .binary(bool(depth: inner), pick([.and, .or, .equal, .notEqual]), bool(depth: inner))
    case 3, 4:
      return .binary(
        number(depth: inner), pick([.less, .lessOrEqual, .greater, .greaterOrEqual, .equal, .notEqual]),
        number(depth: inner))
    case 5: return .conditional(bool(depth: inner), then: bool(depth: inner), otherwise: bool(depth: inner))
    case 6: return .binary(text(depth: inner), pick([.equal, .notEqual]), text(depth: inner))
    default: return .bool(below(2) == 0)
    }
  }

  mutating func text(depth: Int) -> Expression {
    guard depth > 0 else { return .string(pick(["", "a", "$", "${a}", "%{", "a rather long text that fills a line"])) }
    let inner = depth - 1
    switch below(6) {
    case 0: return .conditional(bool(depth: inner), then: text(depth: inner), otherwise: text(depth: inner))
    case 1: return .template(Template([.literal("=")] + template(depth: inner).parts))
    case 2: return .heredoc(Template(template(depth: inner).parts + [.literal("\n  end\n")]))
    case 3: return .template(Template([.interpolation(text(depth: inner))]))
    default: return .string(pick(["", "a", "b\n", "$", "${a}", "a rather long text that fills a line"]))
    }
  }

  private mutating func template(depth: Int) -> Template {
    Template(
      (0...below(4)).map { _ in
        switch below(6) {
        case 0: .interpolation(number(depth: depth))
        case 1: .interpolation(text(depth: depth))
        case 2 where depth > 0:
          .conditional(
            TemplateConditional(
              bool(depth: depth), then: template(depth: depth - 1),
              otherwise: below(2) == 0 ? template(depth: depth - 1) : nil))
        case 3 where depth > 0:
          .loop(
            TemplateLoop(
              ForClause(key: "i", value: "v", in: tuple(depth: depth)),
              body: Template([.literal("-"), .interpolation(.reference("i")), .literal("\n")])))
        default: .literal(pick(["x", " ", "\n", "$", "%", "{", "$${", "\"", "\\", "EOT\n"]))
        }
      })
  }

  mutating func tuple(depth: Int) -> Expression {
    guard depth > 0 else { return .tuple((0...below(4)).map { _ in number(depth: 0) }) }
    let inner = depth - 1
    switch below(6) {
    case 0:
      return .forTuple(
        ForTuple(
          clause(depth: inner), result: .binary(.reference("v"), pick([.add, .multiply]), number(depth: inner))))
    case 1:
      return .access(.tuple((0...below(3)).map { _ in object(depth: inner) }), [.splat, .attribute("a")])
    case 2:
      return .access(
        .access(
          .tuple((0...below(3)).map { _ in .tuple([object(depth: inner)]) }), [.splat, .index(.number(.integer(0)))]),
        [.legacySplat, .attribute("b")])
    case 3:
      return .call(
        FunctionCall(
          "concat", [tuple(depth: inner), .tuple([tuple(depth: inner), tuple(depth: inner)])], expandsLastArgument: true
        ))
    default: return .tuple((0...below(4)).map { _ in number(depth: inner) })
    }
  }

  /// An object whose attributes `a`, `b` and `c` are numbers.
  mutating func object(depth: Int) -> Expression {
    let inner = max(0, depth - 1)
    switch depth > 0 ? below(5) : 4 {
    case 0:
      let key = Expression.template(Template([.interpolation(.reference("k")), .literal("")]))
      return .forObject(
        ForObject(
          ForClause(key: "k", value: "v", in: object(depth: inner)), key: key,
          value: .binary(.reference("v"), .subtract, number(depth: inner))))
    case 1:
      return .call(
        FunctionCall("merge", [object(depth: inner), .object([ObjectItem(.name("for"), bool(depth: inner))])]))
    case 2:
      let grouped = Expression.forObject(
        ForObject(
          clause(depth: inner),
          key: .conditional(
            .binary(.reference("v"), .less, number(depth: inner)), then: .string("x"), otherwise: .string("y")),
          value: .unary(.negate, .reference("v")), groups: true))
      return .call(FunctionCall("merge", [grouped, object(depth: inner)]))
    default:
      return .object([
        ObjectItem(.name("a"), number(depth: inner), comment: below(4) == 0 ? Comment("why") : nil),
        ObjectItem(.expression(.string("b")), number(depth: inner)),
        ObjectItem(
          .expression(.conditional(.bool(true), then: .string("c"), otherwise: .string("d"))), number(depth: inner)),
      ])
    }
  }

  private mutating func clause(depth: Int) -> ForClause {
    ForClause(
      key: below(2) == 0 ? "k" : nil, value: "v", in: tuple(depth: depth),
      if: below(2) == 0 ? .binary(.reference("v"), .greater, number(depth: depth)) : nil)
  }
}
