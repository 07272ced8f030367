import Testing

@testable import Commands
@testable import Generation

@Suite struct WriteReportTests {
  private static let plain = Style(isTerminal: false, variables: [:])

  private func text(_ groups: [(String, FileCounts)]) -> String {
    var result = WriteResult()
    result.groups = groups.map { WriteResult.Group(name: $0.0, counts: $0.1) }
    return WriteReport(result, time: "9 ms").text(Self.plain)
  }

  @Test func `shows each group that changed, and the rest of its family in one line`() {
    var groups = (1...15).map { ("terraform/modules/m\($0)", FileCounts(unchanged: 4)) }
    groups[3].1 = FileCounts(updated: 1, unchanged: 3)
    groups.append(("terraform/environments/staging", FileCounts(created: 1, updated: 1, unchanged: 4, removed: 1)))
    groups.append(("terraform/environments/production", FileCounts(unchanged: 6)))
    #expect(
      text(groups) == """
        terraform/modules/m4               1 updated, 3 unchanged
        terraform/modules, 14 others       56 unchanged
        terraform/environments/staging     1 created, 1 updated, 1 removed, 4 unchanged
        terraform/environments/production  6 unchanged
        72 files in 9 ms: 1 created, 2 updated, 1 removed, 69 unchanged

        """)
  }

  @Test func `shows a family without a change in one line`() {
    #expect(
      text([("a/x", FileCounts(unchanged: 1)), ("a/y", FileCounts(unchanged: 2)), ("b", FileCounts(unchanged: 1))])
        == """
        a, all 2  3 unchanged
        b         1 unchanged
        4 files in 9 ms: 4 unchanged

        """)
  }

  @Test func `counts no files as nothing`() {
    #expect(text([("a", FileCounts())]) == "a  nothing\n0 files in 9 ms: nothing\n")
    #expect(text([("a", FileCounts(created: 1))]) == "a  1 created\n1 file in 9 ms: 1 created\n")
  }
}
