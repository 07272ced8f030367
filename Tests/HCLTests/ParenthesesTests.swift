import HCL
import Testing

@Suite struct ParenthesesTests {
  private static let a = Expression.reference("a")
  private static let b = Expression.reference("b")
  private static let c = Expression.reference("c")
  private static let sum = Expression.binary(a, .add, b)
  private static let conditional = Expression.conditional(a, then: b, otherwise: c)
  private static let minusOne = Expression.number(.integer(-1))

  private static func steps(_ base: Expression) -> Expression { .access(base, [.index(.number(.integer(0)))]) }

  @Test(arguments: [
    (Expression.binary(sum, .multiply, c), "(a + b) * c"),
    (.binary(.binary(a, .multiply, b), .add, c), "a * b + c"),
    (.binary(sum, .subtract, c), "a + b - c"),
    (.binary(c, .subtract, sum), "c - (a + b)"),
    (.binary(.binary(a, .or, b), .and, c), "(a || b) && c"),
    (.binary(a, .equal, .binary(b, .less, c)), "a == b < c"),
    (.binary(conditional, .add, c), "(a ? b : c) + c"),
    (.conditional(conditional, then: a, otherwise: b), "(a ? b : c) ? a : b"),
    (.conditional(a, then: conditional, otherwise: b), "a ? (a ? b : c) : b"),
    (.conditional(a, then: b, otherwise: conditional), "a ? b : a ? b : c"),
    (.unary(.not, .binary(a, .and, b)), "!(a && b)"),
    (.unary(.not, a), "!a"),
    (.unary(.negate, sum), "-(a + b)"),
    (.binary(a, .subtract, minusOne), "a - -1"),
    (.unary(.not, .call(FunctionCall("f", [a]))), "!f(a)"),
  ])
  func `stand where precedence needs them`(expression: Expression, text: String) {
    #expect(expression.rendered() == text)
  }

  @Test(arguments: [
    (steps(sum), "(a + b)[0]"), (steps(conditional), "(a ? b : c)[0]"), (steps(.unary(.negate, a)), "(-a)[0]"),
    (steps(minusOne), "(-1)[0]"), (steps(.string("abc")), #"("abc")[0]"#), (steps(.tuple([a])), "[a][0]"),
    (steps(.call(FunctionCall("f", [a]))), "f(a)[0]"),
    (steps(.forTuple(ForTuple(ForClause(value: "v", in: a), result: b))), "[for v in a : b][0]"),
    (steps(.traversal(Traversal("a", [.splat, .attribute("id")]))), "(a[*].id)[0]"),
    (.traversal(Traversal("a", [.splat, .attribute("id"), .index(.number(.integer(0)))])), "a[*].id[0]"),
    (.traversal(Traversal("a", [.legacySplat, .attribute("id")])), "a.*.id"),
    (.traversal(Traversal("a", [.index(minusOne), .index(.string("k"))])), #"a[-1]["k"]"#),
  ])
  func `stand around what steps are applied to`(expression: Expression, text: String) {
    #expect(expression.rendered() == text)
  }

  @Test(arguments: [
    (Expression.template(Template([.literal("x"), .interpolation(minusOne)])), #""x${(-1)}""#),
    (
      .forObject(ForObject(ForClause(value: "v", in: a), key: a, value: .unary(.negate, b))),
      "{ for v in a : a => (-b) }"
    ),
    (.forTuple(ForTuple(ForClause(value: "v", in: conditional), result: a)), "[for v in(a ? b : c) : a]"),
    (
      .forTuple(ForTuple(ForClause(value: "v", in: a, if: .binary(minusOne, .less, b)), result: a)),
      "[for v in a : a if(-1) < b]"
    ),
    (
      .forTuple(ForTuple(ForClause(value: "v", in: a, if: .binary(.tuple([]), .equal, b)), result: a)),
      "[for v in a : a if[] == b]"
    ),
    (.traversal(Traversal("a", [.index(.bool(true)), .index(.null)])), "a[(true)][(null)]"),
    (.traversal(Traversal("a", [.legacySplat, .index(.number(.integer(0)))])), "a.* [0]"),
    (.binary(.traversal(Traversal("a", [.legacySplat])), .subtract, b), "a.* -b"),
  ])
  func `and spaces follow terraform fmt where it goes its own way`(expression: Expression, text: String) {
    #expect(expression.rendered() == text)
  }
}
