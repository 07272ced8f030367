import HCL
import TestSupport
import Testing

@Suite struct HeredocTests {
  private func written(_ parts: TemplatePart...) -> String {
    Body([.block(Block("b", body: Body([.attribute(Attribute("a", .heredoc(Template(parts))))])))]).rendered()
  }

  @Test func `indents its lines two deeper than the attribute`() {
    expectNoDifference(
      written(.literal("one ${x}\n  two "), .interpolation(.reference("var", "x")), .literal("\n\nthree\n")),
      """
      b {
        a = <<-EOT
          one $${x}
            two ${var.x}

          three
        EOT
      }

      """)
  }

  @Test func `takes another marker when a line is equal to it`() {
    expectNoDifference(
      written(.literal("EOT\n  EOT2  \n")),
      """
      b {
        a = <<-EOT3
          EOT
            EOT2\("  ")
        EOT3
      }

      """)
  }

  @Test func `is not indented when all its lines are, or when it has strip marks`() {
    expectNoDifference(
      written(.literal("  one\n  two\n")),
      """
      b {
        a = <<EOT
        one
        two
      EOT
      }

      """)
    let loop = TemplateLoop(
      ForClause(value: "v", in: .reference("l")),
      body: Template([.literal("\n- "), .interpolation(.reference("v")), .literal("\n")]),
      forStrip: .after, endStrip: .after)
    expectNoDifference(
      written(.loop(loop), .literal("\n")),
      """
      b {
        a = <<EOT
      %{for v in l~}
      - ${v}
      %{endfor~}
      EOT
      }

      """)
  }

  @Test(arguments: [
    ("no line end", #""no line end""#),
    ("", #""""#),
    ("carriage\r\nreturn\n", #""carriage\r\nreturn\n""#),
    ("bell\u{7}\n", #""bell\u0007\n""#),
    ("\u{FEFF}mark\n", #""\ufeffmark\n""#),
  ])
  func `is written in quotes when a heredoc cannot carry it`(text: String, quoted: String) {
    #expect(Expression.heredoc(Template([.literal(text)])).rendered() == quoted)
  }

  @Test func `keeps a dollar sign and an interpolation apart`() {
    expectNoDifference(
      Expression.heredoc(Template([.literal("a$$"), .interpolation(.reference("x")), .literal("\n")])).rendered(),
      """
      <<-EOT
        a${"$$"}${x}
      EOT
      """)
  }

  @Test func `stands in a call as the last argument, and elsewhere in quotes`() {
    let heredoc = Expression.heredoc(Template([.literal("x\n")]))
    expectNoDifference(
      Expression.call(FunctionCall("f", [.reference("a"), heredoc])).rendered(),
      """
      f(a, <<-EOT
        x
      EOT
      )
      """)
    expectNoDifference(Expression.call(FunctionCall("f", [heredoc, .reference("a")])).rendered(), #"f("x\n", a)"#)
    expectNoDifference(Expression.tuple([heredoc]).rendered(), #"["x\n"]"#)
  }
}
