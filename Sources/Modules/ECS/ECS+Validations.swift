import AWS
import Terraform

extension ECS {
  /// The memory that goes with each number of CPU units, in MiB (Amazon ECS Developer Guide, "Task CPU and memory").
  var fargateTable: Value<[String: [Int]]> {
    Value(
      FargateCPU.values.map { units in
        let choices = FargateSize.all.filter { $0.cpuUnits == units }.map(\.memoryMiB)
        return (MapKey(stringLiteral: String(units)), Self.shortest(choices))
      })
  }

  /// A few numbers one by one, many in equal steps as a range.
  private static func shortest(_ numbers: [Int]) -> Value<[Int]> {
    guard numbers.count > 3 else { return Value(numbers.map { Value(number: $0) }) }
    return range(
      Value(number: numbers[0]), Value(number: numbers[numbers.count - 1] + 1),
      step: Value(number: numbers[1] - numbers[0]))
  }

  @ModuleBuilder var validations: ModuleContent {
    services.map { handles in
      let size = handles.size
      return handles.inputs.size.projectedValue.validation(
        contains(lookup(fargateMemory, "\(size.cpu)", default: []), size.memory.cast()), .fargateSize)
    }
    if let scaling {
      scaling.$autoscaling.validation(
        scaling.autoscaling.minCapacity >= 1
          && scaling.autoscaling.minCapacity <= scaling.autoscaling.maxCapacity,
        "autoscaling must have a min_capacity from 1, and a max_capacity that is no less.")
    }
    $stopTimeout.validation(stopTimeout, within: .fargateStopTimeout)
    $name.validateName(name)
    $accountID.validateAccount(accountID)
  }
}
