import AWS
import HCL
import Terraform
import Testing

@Suite struct SearchInstanceTypeTests {
  @Test func `takes the types it knows and families newer than them`() {
    #expect(SearchInstanceType.refused(SearchInstanceType.values + ["r8g.large.search", "c7g.large.search"]) == [])
  }

  @Test(arguments: [
    (
      "r6g.large",
      "\"r6g.large\" is no type of OpenSearch Service — it reads family.size.search — did you mean \"r6g.large.search\"?"
    ),
    (
      "t3.large.search",
      "\"t3.large.search\" does not exist — as a type of OpenSearch Service, t3 comes in small, medium"
        + " — use one of these sizes, or m5.large.search, r5.large.search, c6g.large.search, m6g.large.search,"
        + " r6g.large.search, r6gd.large.search, or1.large.search"
    ),
  ])
  func `says what is wrong`(_ literal: String, _ line: String) {
    #expect(SearchInstanceType.fault(in: literal)?.line == line)
  }

  @Test func `has a member for each family`() {
    let members: [Value<SearchInstanceType>] =
      SearchInstanceType.T3Size.allCases.map(Value.t3) + SearchInstanceType.M5Size.allCases.map(Value.m5)
      + SearchInstanceType.M5Size.allCases.map(Value.r5) + SearchInstanceType.GravitonSize.allCases.map(Value.c6g)
      + SearchInstanceType.GravitonSize.allCases.map(Value.m6g)
      + SearchInstanceType.GravitonSize.allCases.map(Value.r6g)
      + SearchInstanceType.R6GDSize.allCases.map(Value.r6gd) + SearchInstanceType.OR1Size.allCases.map(Value.or1)
    #expect(members.map(\.expression) == SearchInstanceType.values.map(Expression.string))
  }
}
