import HCL
import TestSupport
import Testing

/// The `=` of consecutive lines stand below each other (style.md of `terraform fmt`: hclwrite/format.go, `formatCells`).
@Suite struct AlignmentTests {
  private let one = Expression.number(.integer(1))
  private let open = Expression.object([ObjectItem(.name("a"), .null), ObjectItem(.name("bcd"), .null)])

  private func body(_ items: BodyItem...) -> String { Body(items).rendered() }

  private func attribute(_ name: String, _ value: Expression) -> BodyItem { .attribute(Attribute(name, value)) }

  @Test func `ends a chain at blank lines, comments and blocks`() {
    expectNoDifference(
      body(
        attribute("a", one), attribute("long", one), .blankLine,
        attribute("a", one), attribute("longer", one), .comment(Comment("why")),
        attribute("a", one), attribute("longest_one", one), .block(Block("b")), attribute("a", one)),
      """
      a    = 1
      long = 1

      a      = 1
      longer = 1
      # why
      a           = 1
      longest_one = 1
      b {}
      a = 1

      """)
  }

  @Test func `leaves the line that opens a value out, and starts anew after it`() {
    expectNoDifference(
      body(
        attribute("a", one), attribute("bc", one), attribute("longer", open), attribute("d", one),
        attribute("ef", one)),
      """
      a  = 1
      bc = 1
      longer = {
        a   = null
        bcd = null
      }
      d  = 1
      ef = 1

      """)
  }

  @Test func `keeps one-line objects, lists, calls and heredocs in the chain`() {
    expectNoDifference(
      body(
        attribute("a", .object([ObjectItem(.name("b"), one)])), attribute("bc", .tuple([one, one])),
        attribute("def", .call(FunctionCall("f", [one]))), attribute("ghij", .heredoc(Template([.literal("x\n")]))),
        attribute("klmno", one)),
      """
      a     = { b = 1 }
      bc    = [1, 1]
      def   = f(1)
      ghij  = <<-EOT
        x
      EOT
      klmno = 1

      """)
  }

  @Test func `writes an object of several items on one line where it is asked to`() {
    let wide = Attribute(
      "network", .object([ObjectItem(.name("range"), .string("a")), ObjectItem(.name("count"), one)]), isOnOneLine: true
    )
    let text = Attribute("text", .heredoc(Template([.literal("x\n")])), isOnOneLine: true)
    let long = Attribute(
      "list", .tuple(Array(repeating: .string("fifteen letters"), count: 5)), isOnOneLine: true)
    expectNoDifference(
      body(attribute("a", one), .attribute(wide), .attribute(text), .attribute(long)),
      """
      a       = 1
      network = { range = "a", count = 1 }
      text    = "x\\n"
      list    = ["fifteen letters", "fifteen letters", "fifteen letters", "fifteen letters", "fifteen letters"]

      """)
  }

  @Test func `measures names in grapheme clusters`() {
    expectNoDifference(
      body(attribute("größe", one), attribute("日本", one), attribute("e\u{301}a", one), attribute("abcdef", one)),
      """
      größe  = 1
      日本     = 1
      e\u{301}a     = 1
      abcdef = 1

      """)
  }

  @Test func `writes joining characters of keys by number, so that everyone measures alike`() {
    let object = Expression.object([
      ObjectItem(.name("🇩🇪"), one), ObjectItem(.name("क्ष"), one), ObjectItem(.name("é"), one),
      ObjectItem(.name("x"), one),
    ])
    expectNoDifference(
      body(attribute("a", object)),
      """
      a = {
        "🇩\\U0001f1ea" = 1
        "क\\u094dष"    = 1
        "é"           = 1
        x             = 1
      }

      """)
  }

  @Test func `writes an object inside a key with colons, since fmt aligns at a line's first sign`() {
    let key = ObjectKey.expression(.access(.object([ObjectItem(.name("a"), .string("k"))]), [.attribute("a")]))
    let object = Expression.object([ObjectItem(.name("x"), one), ObjectItem(key, one), ObjectItem(.name("yz"), one)])
    expectNoDifference(
      body(attribute("a", object)),
      """
      a = {
        x               = 1
        ({ a : "k" }.a) = 1
        yz              = 1
      }

      """)
  }
}
