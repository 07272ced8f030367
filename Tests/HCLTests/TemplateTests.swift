import HCL
import Testing

@Suite struct TemplateTests {
  private let x = Expression.reference("var", "x")

  private func written(_ parts: TemplatePart...) -> String { Expression.template(Template(parts)).rendered() }

  @Test func `writes interpolations and strip marks`() {
    #expect(written(.interpolation(x), .literal("-backend")) == #""${var.x}-backend""#)
    #expect(written(.literal("a "), .interpolation(x, strip: [.before, .after])) == #""a ${~var.x~}""#)
    #expect(written() == #""""#)
  }

  @Test func `unwraps a lone interpolation`() {
    #expect(written(.interpolation(x)) == "var.x")
    #expect(written(.literal(""), .interpolation(x, strip: .before)) == "var.x")
    #expect(written(.interpolation(.template(Template([.interpolation(x)])))) == "var.x")
    #expect(Expression.tuple([.template(Template([.interpolation(x)]))]).rendered() == "[var.x]")
    #expect(
      Expression.unary(.not, .template(Template([.interpolation(.binary(x, .or, x))]))).rendered()
        == "!(var.x || var.x)")
  }

  @Test func `writes directives`() {
    let conditional = TemplateConditional(
      x, then: Template([.literal("a")]), otherwise: Template([.literal("b")]), ifStrip: .after, elseStrip: .before,
      endStrip: [.before, .after])
    #expect(written(.conditional(conditional)) == #""%{if var.x~}a%{~else}b%{~endif~}""#)
    let loop = TemplateLoop(
      ForClause(key: "i", value: "v", in: x), body: Template([.interpolation(.reference("v")), .literal(" ")]))
    #expect(written(.loop(loop)) == #""%{for i, v in var.x}${v} %{endfor}""#)
  }

  @Test func `keeps a gap between an object and the braces around it`() {
    let object = Expression.object([ObjectItem(.name("a"), .number(.integer(1)))])
    #expect(written(.literal("-"), .interpolation(object)) == #""-${ { a = 1 } }""#)
    #expect(written(.literal("-"), .interpolation(.access(object, [.attribute("a")]))) == #""-${ { a = 1 }.a}""#)
    #expect(written(.literal("-"), .interpolation(.object([]), strip: [.before, .after])) == #""-${~ {} ~}""#)
    let loop = TemplateLoop(ForClause(value: "v", in: .object([])), body: Template([]))
    #expect(written(.loop(loop)) == #""%{for v in {} }%{endfor}""#)
  }

  @Test func `stays on one line whatever it holds`() {
    let object = Expression.object([
      ObjectItem(.name("a"), .heredoc(Template([.literal("x\n")])), comment: Comment("left out")),
      ObjectItem(.name("b"), .string(String(repeating: "long ", count: 25))),
    ])
    #expect(
      written(.literal("-"), .interpolation(.call(FunctionCall("f", [object]))))
        == "\"-${f({ a = \"x\\n\", b = \"\(String(repeating: "long ", count: 25))\" })}\"")
  }
}
