public import AWS
public import Terraform

/// What each task of a service gets, and how many there are.
public struct ServiceSize: FargateSized {
  /// CPU units of a task; 1024 are one vCPU.
  @Member("cpu") public var cpu: Value<FargateCPU>
  /// Memory of a task in MiB.
  @Member("memory") public var memory: Value<FargateMemory>
  /// Tasks that run; where a service scales, as many as it starts with.
  @Member("desired_count") public var desiredCount: Value<Int>

  /// Makes the object.
  public init() {}
}

/// Between which numbers of tasks the services that scale move.
public struct Autoscaling: ObjectType {
  /// Whether they move at all.
  @Member("enabled") public var enabled: Value<Bool>
  /// The least number of tasks.
  @Member("min_capacity") public var minCapacity: Value<Int>
  /// The greatest number of tasks.
  @Member("max_capacity") public var maxCapacity: Value<Int>

  /// Makes the object.
  public init() {}
}
