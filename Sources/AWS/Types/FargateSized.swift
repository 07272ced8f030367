public import Terraform

/// An object type with the members `cpu` and `memory`, which are set together and only to a pair that exists.
///
///     $0.backend = .object {
///       $0.size = .cpu256(memory: .mib512)
///       $0.desiredCount = 1
///     }
///
/// is written
///
///     backend = {
///       cpu           = 256
///       memory        = 512
///       desired_count = 1
///     }
public protocol FargateSized: ObjectType {
  /// The CPU units.
  var cpu: Value<FargateCPU> { get }
  /// The memory in MiB.
  var memory: Value<FargateMemory> { get }
}

extension Value where Type: FargateSized {
  /// Sets `cpu` and `memory`; to read, read these.
  public var size: FargateSize {
    @available(*, unavailable, message: "a size is set whole; read cpu and memory")
    get { preconditionFailure("the compiler refuses every call") }
    set {
      self[dynamicMember: \.cpu] = newValue.cpu
      self[dynamicMember: \.memory] = newValue.memory
    }
  }
}
