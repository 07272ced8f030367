import HCL
import Testing

@testable import Terraform

@Suite struct RegexGroupsTests {
  @Test(
    "tells which groups a pattern has",
    arguments: [
      ("a+", RegexGroups.none), (#"\(a\)"#, .none), ("[(]", .none), ("[](]", .none), ("[^](]", .none),
      ("(?:a)", .none), ("(?i)a", .none), ("(a)", .numbered), (#"[\]](a)"#, .numbered), ("((?:a)b)", .numbered),
      ("(?P<x>a)", .named), ("(?<x>a)", .named), ("(?P<x>a)(b)", .mixed), ("", .none), ("(", .numbered), ("\\", .none),
    ])
  func kinds(_ pattern: String, _ kind: RegexGroups) {
    #expect(RegexGroups(in: pattern) == kind)
  }

  private func fault(_ pattern: String, why: String, remedy: String) -> LiteralFault {
    LiteralFault(
      pattern, what: "the groups of \"\(pattern)\" do not fit how it is used", why: why, remedy: remedy)
  }

  @Test("refuses a pattern whose match is not of the type asked for")
  func faults() {
    #expect(
      regex("(a)", "x").faults == [
        fault(
          "(a)", why: "it has groups, so the match is a list",
          remedy: "write (?:…) for each group that only groups, or give the pattern as groups:")
      ])
    #expect(
      regexall(groups: "a", "x").faults == [
        fault("a", why: "it has no group, so the match is text", remedy: "give the pattern without a label")
      ])
    #expect(
      regex(groups: "(?P<x>a)", "x").faults == [
        fault(
          "(?P<x>a)", why: "it has named groups, so the match is an object", remedy: "give the pattern as namedGroups:")
      ])
    #expect(
      regexall(namedGroups: "(?P<x>a)(b)", "x").faults == [
        fault(
          "(?P<x>a)(b)", why: "it has groups with and without names, which Terraform refuses",
          remedy: "name all groups or none")
      ])
  }

  @Test("leaves a pattern alone that only Terraform knows")
  func unknownPattern() {
    #expect(regex(groups: Value(expression: .reference("var", "pattern")), "x").faults.isEmpty)
  }
}
