import HCL
import Testing

@Suite struct EscapingTests {
  @Test(arguments: [
    ("plain", #""plain""#),
    ("", #""""#),
    ("say \"hi\"", #""say \"hi\"""#),
    (#"back\slash"#, #""back\\slash""#),
    ("a\nb\tc\rd", #""a\nb\tc\rd""#),
    ("${x} %{if}", #""$${x} %%{if}""#),
    ("$${x}", #""$$${x}""#),
    ("$ $5 100%", #""$ $5 100%""#),
    ("größe 日本 🙂", #""größe 日本 🙂""#),
    ("\u{0}\u{7F}\u{200B}\u{FEFF}\u{E0020}", #""\u0000\u007f\u200b\ufeff\U000e0020""#),
    ("\u{202E}", #""\u202e""#),
  ])
  func `holds any text in quotes`(text: String, written: String) {
    #expect(Expression.string(text).rendered() == written)
  }

  @Test func `does not let text and an interpolation meet`() {
    let x = TemplatePart.interpolation(.reference("x"))
    #expect(Expression.template(Template([.literal("$"), x])).rendered() == #""\u0024${x}""#)
    #expect(Expression.template(Template([.literal("$$"), x])).rendered() == #""$\u0024${x}""#)
    #expect(Expression.template(Template([.literal("$"), .literal("{x}"), x])).rendered() == #""$${x}${x}""#)
    #expect(
      Expression.template(
        Template([.conditional(TemplateConditional(.reference("c"), then: Template([.literal("%")])))])
      ).rendered() == #""%{if c}\u0025%{endif}""#)
  }
}
