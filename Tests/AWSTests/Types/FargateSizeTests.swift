import AWS
import HCL
import Terraform
import Testing

@Suite struct FargateSizeTests {
  /// The table of the Amazon ECS Developer Guide: CPU units, least and greatest memory, step.
  private static let table = [
    (512, 1024, 4096, 1024), (1024, 2048, 8192, 1024), (2048, 4096, 16384, 1024), (4096, 8192, 30720, 1024),
    (8192, 16384, 61440, 4096), (16384, 32768, 122_880, 8192),
  ]

  @Test func `has every pair of the table and no other`() {
    var pairs = [[256, 512], [256, 1024], [256, 2048]]
    for (cpu, least, greatest, step) in Self.table {
      pairs += stride(from: least, through: greatest, by: step).map { [cpu, $0] }
    }
    #expect(FargateSize.all.map { [$0.cpuUnits, $0.memoryMiB] } == pairs)
  }

  @Test func `is written as two numbers`() {
    let size = FargateSize.cpu256(memory: .mib512)
    #expect(size.cpu.expression == .number(.integer(256)))
    #expect(size.memory.expression == .number(.integer(512)))
    #expect(size.cpu.faults + size.memory.faults == [])
  }

  @Test(arguments: FargateSize.all) func `finds no fault in a pair that exists`(_ size: FargateSize) {
    #expect(FargateSize.fault(cpu: size.cpuUnits, memory: size.memoryMiB) == nil)
    #expect(FargateCPU.fault(in: size.cpuUnits) == nil)
    #expect(FargateMemory.fault(in: size.memoryMiB) == nil)
  }

  @Test(arguments: [
    (
      256, 4096,
      "Fargate has no task of 256 CPU units and 4096 MiB — with 256 CPU units it offers 512, 1024, 2048 MiB"
        + " — choose one of these, or other CPU units"
    ),
    (
      300, 512,
      "Fargate has no task of 300 CPU units — it offers 256, 512, 1024, 2048, 4096, 8192, 16384 — choose one of these"
    ),
  ])
  func `says what is wrong with a pair`(_ cpu: Int, _ memory: Int, _ line: String) {
    #expect(FargateSize.fault(cpu: cpu, memory: memory)?.line == line)
  }

  @Test func `says that no CPU units go with an amount of memory`() {
    #expect(
      FargateMemory.fault(in: 1000)?.line
        == "Fargate has no task of 1000 MiB"
        + " — memory is 512, or a multiple of 1024 up to 30720, of 4096 up to 61440, of 8192 up to 122880"
        + " — make the size with FargateSize, which has the pairs that exist")
  }
}
