import AWS
import HCL
import Terraform
import Testing

@Suite struct PortTests {
  @Test func `takes 0 to 65535`() {
    #expect(Port.fault(in: 0) == nil)
    #expect(Port.fault(in: 65535) == nil)
  }

  @Test(arguments: [-1, 65536])
  func `says what is wrong`(_ literal: Int) {
    #expect(Port.fault(in: literal)?.line == "\(literal) is no port — ports go from 0 to 65535 — correct the number")
  }

  @Test func `has the number that stands for every ICMP type`() {
    #expect(Value<Port>.everyICMP.expression == .number(.integer(-1)))
    #expect(Value<Port>.everyICMP.faults == [])
  }
}
