import Testing

@testable import Commands

@Suite struct SwiftStatementTests {
  private func statement(at line: Int, _ source: String) -> String? {
    SwiftStatement.text(of: Array(source.utf8), at: line)
  }

  private static let source = """
    struct A {
      let vpc = ModuleCall(VPC())
      let many = ModuleCall(
        Many([
          "a", ")",
        ]))
      var body: ModuleContent {
        vpc {
          $0.name = "}"  // }

          $0.size = 1
        }
        .providers((inner: a, outer: b))
        .comment(
          "why")
        many { $0.text = \"\"\"
          x {
          \"\"\" }
        last()
      }
    }
    """

  @Test func `reads a statement of one line`() {
    #expect(statement(at: 2, Self.source) == "let vpc = ModuleCall(VPC())")
    #expect(statement(at: 19, Self.source) == "last()")
  }

  @Test func `reads to the closing bracket, and moves to the margin`() {
    #expect(statement(at: 3, Self.source) == "let many = ModuleCall(\n  Many([\n    \"a\", \")\",\n  ]))")
  }

  @Test func `reads the calls that are chained to it`() {
    #expect(
      statement(at: 8, Self.source) == """
        vpc {
          $0.name = "}"  // }

          $0.size = 1
        }
        .providers((inner: a, outer: b))
        .comment(
          "why")
        """)
  }

  @Test func `reads texts of several lines`() {
    #expect(statement(at: 16, Self.source) == "many { $0.text = \"\"\"\n  x {\n  \"\"\" }")
  }

  @Test func `finds nothing where no statement begins or ends`() {
    #expect(statement(at: 20, Self.source) == nil)
    #expect(statement(at: 99, Self.source) == nil)
    #expect(statement(at: 1, "f(") == nil)
    #expect(statement(at: 1, "") == nil)
  }
}
