public import Terraform

/// The size of a Fargate task, one of the pairs of CPU and memory that exist.
///
///     FargateSize.cpu256(memory: .mib512)
///
/// is written `cpu = 256` and `memory = 512`; `.cpu256(memory: .gib4)` does not compile.
///
/// Source: Amazon ECS Developer Guide, "Task CPU and memory" for Fargate. The provider and its plan accept any pair.
public struct FargateSize: Hashable, Sendable {
  /// CPU units: 1024 are one vCPU.
  public let cpuUnits: Int
  /// Memory in MiB.
  public let memoryMiB: Int

  private init(_ cpuUnits: Int, _ memory: some RawRepresentable<Int>) {
    self.cpuUnits = cpuUnits
    memoryMiB = memory.rawValue
  }

  /// `cpu`
  public var cpu: Value<FargateCPU> { Value(number: cpuUnits) }
  /// `memory`
  public var memory: Value<FargateMemory> { Value(number: memoryMiB) }

  /// A quarter of a vCPU.
  public static func cpu256(memory: Memory256) -> FargateSize { FargateSize(256, memory) }
  /// Half a vCPU.
  public static func cpu512(memory: Memory512) -> FargateSize { FargateSize(512, memory) }
  /// One vCPU.
  public static func cpu1024(memory: Memory1024) -> FargateSize { FargateSize(1024, memory) }
  /// Two vCPU.
  public static func cpu2048(memory: Memory2048) -> FargateSize { FargateSize(2048, memory) }
  /// Four vCPU.
  public static func cpu4096(memory: Memory4096) -> FargateSize { FargateSize(4096, memory) }
  /// Eight vCPU; Linux, platform version 1.4.0 or later.
  public static func cpu8192(memory: Memory8192) -> FargateSize { FargateSize(8192, memory) }
  /// Sixteen vCPU; Linux, platform version 1.4.0 or later.
  public static func cpu16384(memory: Memory16384) -> FargateSize { FargateSize(16384, memory) }

  /// Every size, by CPU and then by memory.
  public static let all: [FargateSize] =
    Memory256.allCases.map(cpu256) + Memory512.allCases.map(cpu512) + Memory1024.allCases.map(cpu1024)
    + Memory2048.allCases.map(cpu2048) + Memory4096.allCases.map(cpu4096) + Memory8192.allCases.map(cpu8192)
    + Memory16384.allCases.map(cpu16384)

  /// Says what is wrong with a pair that was not made by one of the functions above.
  public static func fault(cpu: Int, memory: Int) -> LiteralFault? {
    let choices = all.filter { $0.cpuUnits == cpu }.map(\.memoryMiB)
    if choices.isEmpty { return FargateCPU.fault(in: cpu) }
    if choices.contains(memory) { return nil }
    return LiteralFault(
      "\(cpu)/\(memory)", what: "Fargate has no task of \(cpu) CPU units and \(memory) MiB",
      why: "with \(cpu) CPU units it offers \(choices.map(String.init).joined(separator: ", ")) MiB",
      remedy: "choose one of these, or other CPU units")
  }
}

/// The CPU units of a Fargate task: 256, 512, 1024, 2048, 4096, 8192 or 16384.
public enum FargateCPU: NumberEnumeration {
  /// The units that can be chosen.
  public static var values: [Int] { [256, 512, 1024, 2048, 4096, 8192, 16384] }

  /// Says which units there are.
  public static func fault(in literal: Int) -> LiteralFault? {
    if values.contains(literal) { return nil }
    return LiteralFault(
      String(literal), what: "Fargate has no task of \(literal) CPU units",
      why: "it offers \(values.map(String.init).joined(separator: ", "))", remedy: "choose one of these")
  }
}

/// The memory of a Fargate task in MiB; which values go with which CPU units is ``FargateSize``'s business.
public enum FargateMemory: NumberEnumeration {
  /// The memory that some CPU units go with, ascending.
  public static var values: [Int] { Set(FargateSize.all.map(\.memoryMiB)).sorted() }

  /// Says what is wrong with an amount that no CPU units go with.
  public static func fault(in literal: Int) -> LiteralFault? {
    if values.contains(literal) { return nil }
    return LiteralFault(
      String(literal), what: "Fargate has no task of \(literal) MiB",
      why: "memory is 512, or a multiple of 1024 up to 30720, of 4096 up to 61440, of 8192 up to 122880",
      remedy: "make the size with FargateSize, which has the pairs that exist")
  }
}
