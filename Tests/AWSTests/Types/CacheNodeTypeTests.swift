import AWS
import HCL
import Terraform
import Testing

@Suite struct CacheNodeTypeTests {
  @Test func `takes the node types it knows and families newer than them`() {
    #expect(CacheNodeType.refused(CacheNodeType.values + ["cache.r8g.large"]) == [])
  }

  @Test(arguments: [
    (
      "r6g.large",
      "\"r6g.large\" is no node type of ElastiCache — it reads cache.family.size — write it like cache.r6g.large"
    ),
    (
      "cahce.t3.micro",
      "\"cahce.t3.micro\" is no node type of ElastiCache — it reads cache.family.size — did you mean \"cache.t3.micro\"?"
    ),
    (
      "cache.t4g.large",
      "\"cache.t4g.large\" does not exist — as a node type of ElastiCache, cache.t4g comes in micro, small, medium"
        + " — use one of these sizes, or cache.m5.large, cache.m6g.large, cache.m7g.large, cache.r5.large,"
        + " cache.r6g.large, cache.r7g.large"
    ),
  ])
  func `says what is wrong`(_ literal: String, _ line: String) {
    #expect(CacheNodeType.fault(in: literal)?.line == line)
  }

  @Test func `has a member for each family`() {
    let members: [Value<CacheNodeType>] =
      CacheNodeType.BurstableSize.allCases.map(Value.t3) + CacheNodeType.BurstableSize.allCases.map(Value.t4g)
      + CacheNodeType.IntelSize.allCases.map(Value.m5) + CacheNodeType.GravitonSize.allCases.map(Value.m6g)
      + CacheNodeType.GravitonSize.allCases.map(Value.m7g) + CacheNodeType.IntelSize.allCases.map(Value.r5)
      + CacheNodeType.GravitonSize.allCases.map(Value.r6g) + CacheNodeType.GravitonSize.allCases.map(Value.r7g)
    #expect(members.map(\.expression) == CacheNodeType.values.map(Expression.string))
  }
}
