import AWS
import HCL
import Terraform
import Testing

@Suite struct FargateSizedTests {
  private struct ServiceSize: FargateSized {
    @Member("cpu") var cpu: Value<FargateCPU>
    @Member("memory") var memory: Value<FargateMemory>
    @Member("desired_count") var desiredCount: Value<Int> = 2
  }

  @Test func `sets CPU units and memory together`() {
    let size = Value<ServiceSize>.object {
      $0.size = .cpu1024(memory: .gib4)
      $0.desiredCount = 1
    }
    #expect(
      size.expression.rendered() == """
        {
          cpu           = 1024
          memory        = 4096
          desired_count = 1
        }
        """)
    #expect(size.faults == [])
  }
}
