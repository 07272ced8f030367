import Testing

@testable import Commands

@Suite struct GeneratedPathTests {
  private static let lines = """
    resource "aws_lb_target_group" "api" {
      count = 2

      name = "api"
      tags = {
        Name = "api"
      }

      health_check {
        interval = 5

        inner "label" {
          # A comment.
          name = "x"
        }
      }

      dynamic "rule" {
        for_each = var.ports

        content {
          port = rule.value
        }
      }

      content {
        path = "a"
      }

      content {
        path = "b"
        policy = jsonencode({
          Version = "1"
          "a-b" = 2
        })
      }
    }
    """.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)

  private func path(_ line: Int) -> String {
    GeneratedPath(ofLine: line, in: Self.lines).steps.map { "\($0.name)[\($0.index)]" }.joined(separator: ".")
  }

  @Test(
    arguments: [
      (1, ""), (2, "count[0]"), (4, "name[0]"), (6, "tags[0].Name[0]"), (9, "health_check[0]"),
      (10, "health_check[0].interval[0]"), (14, "health_check[0].inner[0].name[0]"), (18, "rule[0]"),
      (19, "rule[0].for_each[0]"), (22, "rule[0].port[0]"), (27, "content[0].path[0]"), (31, "content[1].path[0]"),
      (33, "content[1].policy[0].Version[0]"), (34, "content[1].policy[0].a-b[0]"), (37, ""), (99, ""),
    ])
  func `tells the blocks and arguments around a line`(line: Int, expected: String) {
    #expect(path(line) == expected)
  }
}
