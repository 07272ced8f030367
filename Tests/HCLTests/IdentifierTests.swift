import HCL
import Testing

@Suite struct IdentifierTests {
  @Test(arguments: ["a", "_", "a1", "a-b", "_x-", "größe", "日本", "for", "null"])
  func `takes letters, digits, underscores and dashes`(name: String) {
    #expect(Identifier.isValid(name))
  }

  @Test(arguments: ["", "1", "-a", "a b", "a.b", "a\"", "a\n", "${a}", "é!", "\u{301}a"])
  func `takes nothing else`(name: String) {
    #expect(!Identifier.isValid(name))
  }

  @Test(arguments: [
    (ObjectKey.name("Name"), "Name"), (.name("a-b"), "a-b"), (.name("null"), "null"), (.name("true"), "true"),
    (.name("if"), "if"), (.name("for"), #""for""#), (.name(""), #""""#), (.name("1"), #""1""#),
    (.name("a.b"), #""a.b""#), (.name("größe"), #""größe""#), (.name("a:b/c"), #""a:b/c""#),
    (.name("${x}"), #""$${x}""#), (.expression(.reference("var", "k")), "(var.k)"),
    (.expression(.string("k")), #""k""#), (.expression(.number(.integer(-1))), "(-1)"),
    (.expression(.template(Template([.interpolation(.reference("x")), .literal("-y")]))), #""${x}-y""#),
    (.expression(.template(Template([.interpolation(.reference("x"))]))), "(x)"),
    (.reference(Traversal("aws", [.attribute("dns")])), "aws.dns"),
  ])
  func `is a bare key where it means the same`(key: ObjectKey, text: String) {
    #expect(Expression.object([ObjectItem(key, .null)]).rendered() == "{ \(text) = null }")
  }

  @Test func `is the name of an attribute, or else an index`() {
    let traversal = Traversal("x", [.attribute("a-b"), .attribute("c d"), .attribute("0"), .attribute("${y}")])
    #expect(Expression.traversal(traversal).rendered() == #"x.a-b["c d"]["0"]["$${y}"]"#)
  }
}
