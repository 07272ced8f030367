import AWS
import Testing

@Suite struct InstanceTypeTests {
  @Test func `takes types of any family`() {
    let types = ["m6i.xlarge", "t3.nano", "u-6tb1.112xlarge", "u7i-12tb.224xlarge", "m7i.metal-24xl", "mac2-m2.metal"]
    #expect(InstanceType.refused(types) == [])
  }

  @Test(arguments: [
    ("t3.xlrage", "t3.xlarge"), ("M6i.xlarge", "m6i.xlarge"), ("m6i.xlarge ", "m6i.xlarge"),
    ("c7g.2xlarg", "c7g.2xlarge"),
  ])
  func `tells what was meant`(_ literal: String, _ meant: String) {
    #expect(
      InstanceType.fault(in: literal)?.line
        == "\"\(literal)\" is no EC2 instance type — a type reads family.size — write it like m6i.xlarge; did you mean"
        + " \"\(meant)\"?")
  }

  @Test(arguments: ["m6i", "m6i.huge", "cache.r6g.large", ".", "m6i."])
  func `says what is wrong with the form`(_ literal: String) {
    #expect(
      InstanceType.fault(in: literal)?.line
        == "\"\(literal)\" is no EC2 instance type — a type reads family.size — write it like m6i.xlarge")
  }

  @Test(arguments: [
    "a1.large", "t4g.micro", "m6g.large", "m8gn.large", "c7gd.large", "r6gd.large", "x2gd.large", "im4gn.large",
    "is4gen.large", "i8ge.large", "g5g.xlarge", "hpc7g.4xlarge", "mac2.metal", "mac-m4pro.metal", "p6e-gb200.36xlarge",
  ])
  func `knows the types of Arm`(_ type: String) {
    #expect(InstanceType.architecture(of: type) == .arm64)
  }

  @Test(arguments: [
    "t3.micro", "m6i.xlarge", "m5ad.large", "c7i-flex.large", "g4dn.xlarge", "g6.xlarge", "gr6.4xlarge", "mac1.metal",
    "p6-b200.48xlarge", "u-6tb1.112xlarge", "trn1n.32xlarge", "hpc7a.96xlarge", "x8aedz.large", "dl2q.24xlarge",
  ])
  func `knows the types of Intel and AMD`(_ type: String) {
    #expect(InstanceType.architecture(of: type) == .x86)
  }
}
