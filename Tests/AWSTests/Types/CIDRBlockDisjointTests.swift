import AWS
import Terraform
import Testing

private struct Root: RootModule {
  static let name = "sample"
  @Variable("range", "A range.") var range: Value<CIDRBlock>
  let vpc = AWS.VPC("this")
  var body: ModuleContent { vpc { $0.cidrBlock = range } }
  var rules: [EnvironmentRule] { [.disjoint(range)] }
}

@Suite struct CIDRBlockDisjointTests {
  private func found(_ one: String, _ two: String) -> [String] {
    let environments = [("one", one), ("two", two)].map { name, range in
      Environment<Root>(name, backend: .local()) { $0.range = Value(text: range) }
    }
    return Configuration(environments: environments).findings.map { "\($0.what) — \($0.why) — \($0.remedy)" }
  }

  @Test func `lets neighbours be`() {
    #expect(found("10.0.0.0/17", "10.0.128.0/17") == [])
  }

  @Test func `reports blocks that overlap`() {
    #expect(
      found("10.0.0.0/8", "10.1.0.0/16") == [
        "range \"10.1.0.0/16\" of environment \"two\" overlaps \"10.0.0.0/8\" of environment \"one\""
          + " — networks with common addresses can never be peered — give one a block of its own"
      ])
    #expect(found("10.0.0.0/16", "10.0.0.0/16").count == 1)
  }

  @Test func `leaves what is no block to its own check`() {
    #expect(found("10.0.0.0/33", "10.0.0.0/16").count == 1)
  }
}
