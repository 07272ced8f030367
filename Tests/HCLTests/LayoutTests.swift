import HCL
import TestSupport
import Testing

@Suite struct LayoutTests {
  private let tags = Expression.reference("var", "tags")
  private let one = Expression.object([ObjectItem(.name("Name"), .string("x"))])
  private let two = Expression.object([ObjectItem(.name("a"), .string("x")), ObjectItem(.name("bcd"), .string("y"))])

  private func long(_ count: Int = 30) -> Expression { .reference("var", String(repeating: "x", count: count)) }

  private func call(_ name: String, _ arguments: Expression...) -> Expression { .call(FunctionCall(name, arguments)) }

  @Test func `keeps what is short on its line`() {
    expectNoDifference(call("merge", tags, one).rendered(), #"merge(var.tags, { Name = "x" })"#)
    expectNoDifference(Expression.tuple([one, one]).rendered(), #"[{ Name = "x" }, { Name = "x" }]"#)
    expectNoDifference(
      Expression.conditional(tags, then: one, otherwise: .object([])).rendered(), #"var.tags ? { Name = "x" } : {}"#)
  }

  @Test func `breaks an object of two items everywhere`() {
    expectNoDifference(
      call("merge", tags, two).rendered(),
      """
      merge(var.tags, {
        a   = "x"
        bcd = "y"
      })
      """)
    expectNoDifference(
      Expression.tuple([two, one]).rendered(),
      """
      [
        {
          a   = "x"
          bcd = "y"
        },
        { Name = "x" },
      ]
      """)
    expectNoDifference(
      Expression.object([ObjectItem(.name("k"), two)]).rendered(),
      """
      {
        k = {
          a   = "x"
          bcd = "y"
        }
      }
      """)
  }

  @Test func `counts the line from the margin to its end`() {
    let fits = Body([.attribute(Attribute("a", .tuple([long(50), long(34)])))])
    #expect(fits.rendered().split(separator: "\n").map(\.count) == [100])
    let tooLong = Body([.attribute(Attribute("a", .tuple([long(50), long(35)])))])
    #expect(tooLong.rendered().split(separator: "\n").count == 4)
  }

  @Test func `breaks a call inside its only bracket`() {
    expectNoDifference(
      call("jsonencode", call("tomap", two)).rendered(),
      """
      jsonencode(tomap({
        a   = "x"
        bcd = "y"
      }))
      """)
    expectNoDifference(
      call("optional", call("object", two), .object([])).rendered(),
      """
      optional(object({
        a   = "x"
        bcd = "y"
      }), {})
      """)
    expectNoDifference(
      call("concat", .tuple([long(), long(), long()])).rendered(),
      """
      concat([
        var.xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx,
        var.xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx,
        var.xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx,
      ])
      """)
  }

  @Test func `does not break inside a bracket that an assignment stands before`() {
    let name = Expression.access(one, [.attribute("Name")])
    expectNoDifference(
      call("f", name, two).rendered(),
      """
      f(
        { Name = "x" }.Name,
        {
          a   = "x"
          bcd = "y"
        },
      )
      """)
  }

  @Test func `breaks any other call at its arguments`() {
    expectNoDifference(
      call("merge", one, two).rendered(),
      """
      merge(
        { Name = "x" },
        {
          a   = "x"
          bcd = "y"
        },
      )
      """)
    expectNoDifference(
      Expression.call(FunctionCall("concat", [long(), long(), long()], expandsLastArgument: true)).rendered(),
      """
      concat(
        var.xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx,
        var.xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx,
        var.xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx...
      )
      """)
  }

  @Test func `breaks conditionals and operations in parentheses`() {
    expectNoDifference(
      Expression.conditional(tags, then: two, otherwise: .conditional(tags, then: long(), otherwise: .null)).rendered(),
      """
      (
        var.tags
        ? {
          a   = "x"
          bcd = "y"
        }
        : var.tags
        ? var.xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
        : null
      )
      """)
    expectNoDifference(
      Expression.binary(.binary(long(), .and, long()), .and, .binary(long(), .or, long())).rendered(),
      """
      (
        var.xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx &&
        var.xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx &&
        (var.xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx || var.xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx)
      )
      """)
  }
}
