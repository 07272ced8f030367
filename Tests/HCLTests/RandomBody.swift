import HCL

/// Random bodies in which every construct of the tree turns up, with nasty texts, at any depth.
///
/// They need not mean anything: only the formatter reads them.
struct RandomBody<Source: RandomNumberGenerator> {
  private var texts: RandomText<Source>

  init(source: Source) {
    texts = RandomText(source: source)
  }

  private mutating func below(_ limit: Int) -> Int { Int.random(in: 0..<limit, using: &texts.source) }

  private mutating func chance(_ one: Int) -> Bool { below(one) == 0 }

  private mutating func pick<Element>(_ elements: [Element]) -> Element {
    elements[below(elements.count)]
  }

  mutating func body(depth: Int = 3) -> Body {
    Body((0..<below(8)).map { _ in item(depth: depth) })
  }

  private mutating func item(depth: Int) -> BodyItem {
    switch below(10) {
    case 0: .blankLine
    case 1: .comment(comment())
    case 2, 3: depth > 0 ? .block(block(depth: depth - 1)) : .blankLine
    default: .attribute(Attribute(attributeName(), expression(depth: depth), isOnOneLine: chance(4)))
    }
  }

  /// Attributes of one body must differ, or Terraform does not read it.
  private var names = 0

  private mutating func attributeName() -> String {
    names += 1
    return pick(["a", "name", "for", "if", "null", "größe", "日本", "a-b", "_x", "e\u{301}l", "description_of_it"])
      + "\(names)"
  }

  private mutating func name() -> String {
    pick(["a", "b", "var", "local", "each", "in_x", "if_x", "forest", "größe", "a-b", "_", "longer_than_the_others"])
  }

  private mutating func block(depth: Int) -> Block {
    let labels = (0..<below(3)).map { _ in pick(["main", "a b", "é", "x\"y", "a\\b", "tab\t", "${", "日本", "-"]) }
      .filter { $0 != "${" }
    return Block(name(), labels: labels, body: body(depth: depth))
  }

  private mutating func comment() -> Comment {
    Comment(texts.text(), isDirective: chance(3))
  }

  mutating func expression(depth: Int) -> Expression {
    guard depth > 0 else { return word() }
    let inner = depth - 1
    switch below(17) {
    case 0: return .tuple((0..<below(5)).map { _ in expression(depth: inner) })
    case 1, 2: return .object((0..<below(4)).map { _ in objectItem(depth: inner) })
    case 3, 4: return .call(call(depth: inner))
    case 5:
      return .conditional(
        expression(depth: inner), then: expression(depth: inner), otherwise: expression(depth: inner))
    case 6: return .unary(pick(UnaryOperator.allCases), expression(depth: inner))
    case 7, 8: return .binary(expression(depth: inner), pick(BinaryOperator.allCases), expression(depth: inner))
    case 9: return .forTuple(ForTuple(clause(depth: inner), result: expression(depth: inner)))
    case 10:
      return .forObject(
        ForObject(
          clause(depth: inner), key: expression(depth: inner), value: expression(depth: inner), groups: chance(2)))
    case 11: return .access(expression(depth: inner), steps(depth: inner))
    case 12: return .traversal(Traversal(name(), steps(depth: inner)))
    case 13, 14: return .template(template(depth: inner))
    case 15:
      var heredoc = template(depth: inner)
      if !chance(4) { heredoc.parts.append(.literal("\n")) }
      return .heredoc(heredoc)
    default: return word()
    }
  }

  private mutating func word() -> Expression {
    switch below(9) {
    case 0: .null
    case 1: .bool(chance(2))
    case 2: .number(.integer(below(2000) - 1000))
    case 3: .number(.decimal(Double(below(2000) - 1000) / 16))
    case 4, 5: .string(texts.text())
    case 6: .reference(name(), name(), name())
    case 7: .string(String(repeating: "long ", count: below(25)))
    default: .reference(name())
    }
  }

  private mutating func objectItem(depth: Int) -> ObjectItem {
    let key: ObjectKey =
      switch below(6) {
      case 0: .name(texts.text(upTo: 3))
      case 1: .expression(expression(depth: depth))
      case 2: .reference(Traversal(name(), [.attribute(name())]))
      case 3: .name(pick(["for", "if", "in", "null", "true", "false", "a.b", "1", "é"]))
      default: .name(name())
      }
    return ObjectItem(key, expression(depth: depth), comment: chance(8) ? comment() : nil)
  }

  private mutating func call(depth: Int) -> FunctionCall {
    let arguments = (0..<below(4)).map { _ in expression(depth: depth) }
    let name = pick([
      "merge", "jsonencode", "concat", "flatten", "provider::aws::arn_parse", "a_function_with_a_long_name",
    ])
    return FunctionCall(name, arguments, expandsLastArgument: chance(4))
  }

  private mutating func clause(depth: Int, takesCondition: Bool = true) -> ForClause {
    ForClause(
      key: chance(2) ? "k" : nil, value: "v", in: expression(depth: depth),
      if: takesCondition && chance(2) ? expression(depth: depth) : nil)
  }

  /// Some steps; HCL has no form for a splat after a legacy splat.
  private mutating func steps(depth: Int) -> [TraversalStep] {
    var steps: [TraversalStep] = []
    for _ in 0...below(4) {
      let step = step(depth: depth)
      if steps.contains(.legacySplat), step == .splat || step == .legacySplat { continue }
      steps.append(step)
    }
    return steps
  }

  private mutating func step(depth: Int) -> TraversalStep {
    switch below(7) {
    case 0: .index(expression(depth: depth))
    case 1: .splat
    case 2: .legacySplat
    case 3: .attribute("not a name")
    case 4: .index(.number(.integer(below(3))))
    default: .attribute(name())
    }
  }

  private mutating func template(depth: Int) -> Template {
    Template((0..<below(5)).map { _ in part(depth: depth) })
  }

  private mutating func strip() -> StripMarks { chance(3) ? StripMarks(rawValue: UInt8(below(4))) : [] }

  private mutating func part(depth: Int) -> TemplatePart {
    switch below(8) {
    case 0, 1: .interpolation(expression(depth: depth), strip: strip())
    case 2 where depth > 0:
      .conditional(
        TemplateConditional(
          expression(depth: depth), then: template(depth: depth - 1),
          otherwise: chance(2) ? template(depth: depth - 1) : nil, ifStrip: strip(), elseStrip: strip(),
          endStrip: strip()))
    case 3 where depth > 0:
      .loop(
        TemplateLoop(
          clause(depth: depth, takesCondition: false), body: template(depth: depth - 1), forStrip: strip(),
          endStrip: strip()))
    case 4: .literal("\n  line\n\n    deeper\nEOT\n")
    default: .literal(texts.text(upTo: 5))
    }
  }
}
