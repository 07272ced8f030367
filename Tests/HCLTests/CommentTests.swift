import HCL
import TestSupport
import Testing

/// Swift Testing has a type of that name too.
typealias Comment = HCL.Comment

@Suite struct CommentTests {
  @Test(arguments: [
    (Comment("one line"), "# one line\n"),
    (Comment("two\nlines"), "# two\n# lines\n"),
    (Comment(""), "#\n"),
    (Comment("a\n\nb  \n"), "# a\n#\n# b\n#\n"),
    (Comment("checkov:skip=CKV_AWS_1:why", isDirective: true), "#checkov:skip=CKV_AWS_1:why\n"),
    (Comment("windows\r\nlines\rold"), "# windows\n# lines\n# old\n"),
    (Comment("bell\u{7}\u{7F}next\u{85}line\u{2028}or\u{202E}not"), "# bell  next line or not\n"),
    (Comment("  indented"), "#   indented\n"),
    (Comment("/* ${x} */ \"q\""), "# /* ${x} */ \"q\"\n"),
  ])
  func `stays a comment`(comment: Comment, text: String) {
    expectNoDifference(Body([.comment(comment)]).rendered(), text)
  }

  @Test func `stands above an item at its indentation`() {
    let object = Expression.object([ObjectItem(.name("a"), .null, comment: Comment("why"))])
    expectNoDifference(
      Body([.block(Block("locals", body: Body([.attribute(Attribute("x", object))])))]).rendered(),
      """
      locals {
        x = {
          # why
          a = null
        }
      }

      """)
  }
}
