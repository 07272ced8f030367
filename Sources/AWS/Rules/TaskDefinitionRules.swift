public import Terraform

/// What ECS refuses in a task definition as a whole.
enum TaskDefinitionRules {
  static let all: [Rule] = [
    Rule(
      "fargate-size", on: "aws_ecs_task_definition", limit: .fargateSize,
      remedy: "choose a pair that Fargate offers; FargateSize has them all"
    ) { task in
      guard task.runsOnFargate, let cpu = task["cpu"].integer, let memory = task["memory"].integer else { return [] }
      let choices = FargateSize.memories(with: cpu)
      if choices.isEmpty { return [task["cpu"].violation("is \(cpu)")] }
      guard !choices.contains(memory) else { return [] }
      let offered = choices.map(String.init).joined(separator: ", ")
      return [task["memory"].violation("is \(memory), but \(cpu) CPU units go with \(offered)")]
    },
    Rule(
      "fargate-size-missing", on: "aws_ecs_task_definition",
      limit: Limit(
        "a task for Fargate has CPU units and memory of its own",
        source: "Amazon ECS API Reference, \"RegisterTaskDefinition\""),
      remedy: "set cpu and memory of the task definition"
    ) { task in
      guard task.runsOnFargate else { return [] }
      return ["cpu", "memory"].filter { task[$0].isAbsent }.map { task[$0].violation("is not set") }
    },
    Rule(
      "fargate-network-mode", on: "aws_ecs_task_definition",
      limit: Limit(
        "a task on Fargate has the network mode awsvpc",
        source: "Amazon ECS Developer Guide, \"Amazon ECS task definition parameters for Fargate\""),
      remedy: "set network_mode to awsvpc"
    ) { task in
      guard task.runsOnFargate else { return [] }
      let mode = task["network_mode"]
      return mode.isAbsent ? [mode.violation("is not set")] : mode.unless(oneOf: ["awsvpc"])
    },
    Rule(
      "fargate-ephemeral-storage", on: "aws_ecs_task_definition", limit: .fargateStorage,
      remedy: "give it a size from 21 to 200, or leave the block out for 20"
    ) { task in
      guard task.runsOnFargate else { return [] }
      return task.blocks("ephemeral_storage").flatMap { $0["size_in_gib"].unless(within: .fargateStorage) }
    },
    Rule(
      "task-execution-role", on: "aws_ecs_task_definition",
      limit: Limit(
        "ECS writes a container's log, and reads its secrets, as the execution role",
        source: "Amazon ECS Developer Guide, \"Amazon ECS task execution IAM role\""),
      remedy: "set execution_role_arn"
    ) { task in
      guard task.runsOnFargate, task["execution_role_arn"].isAbsent,
        let need = task.containers.lazy.compactMap(\.needOfExecutionRole).first
      else { return [] }
      return [task["execution_role_arn"].violation("is not set, and \(need)")]
    },
    Rule(
      "task-essential", on: "aws_ecs_task_definition",
      limit: Limit(
        "a task has at least one container that is essential",
        source: "Amazon ECS API Reference, \"ContainerDefinition\""),
      remedy: "leave essential out of the container that the task is for"
    ) { task in
      let containers = task.containers
      guard !containers.isEmpty, containers.allSatisfy({ $0["essential"].bool == false }) else { return [] }
      return [containers[0]["essential"].violation("is false, as for every container")]
    },
    Rule(
      "task-volume", on: "aws_ecs_task_definition",
      limit: Limit(
        "a mount point names a volume of its task definition", source: "Amazon ECS API Reference, \"MountPoint\""),
      remedy: "add a volume block of that name, or correct sourceVolume"
    ) { task in
      let volumes = task.blocks("volume").map { $0["name"].text }
      guard !volumes.contains(nil) else { return [] }
      return task.containers.flatMap { container in
        (container["mountPoints"].list ?? []).flatMap { mount in
          mount["sourceVolume"].unless { volumes.contains($0) }
        }
      }
    },
    Rule(
      "task-container-name", on: "aws_ecs_task_definition",
      limit: Limit(
        "the containers of a task have different names", source: "Amazon ECS API Reference, \"ContainerDefinition\""),
      remedy: "give one of them another name"
    ) { task in
      var names: Set<String> = []
      return task.containers.flatMap { container in container["name"].unless { names.insert($0).inserted } }
    },
    Rule(
      "task-family", on: "aws_ecs_task_definition", limit: .ecsName,
      remedy: "correct what the name is made of"
    ) { $0["family"].unless { $0.isECSName } },
  ]
}

extension Limit {
  /// The pairs of CPU units and memory that Fargate offers.
  public static let fargateSize = Limit(
    "Fargate offers each number of CPU units with certain amounts of memory, for example 512 with 1024 MiB",
    source: "Amazon ECS Developer Guide, \"Task CPU and memory\"")
  static let fargateStorage = Limit(
    21...200, "the ephemeral storage of a task on Fargate is 21 to 200 GiB, or 20 where it is not set",
    source: "Amazon ECS API Reference, \"EphemeralStorage\"")
  static let ecsName = Limit(
    "names in ECS have at most 255 letters, digits, hyphens and underscores",
    source: "Amazon ECS API Reference, \"RegisterTaskDefinition\" and \"CreateService\"")
}

extension FargateSize {
  /// The amounts of memory that go with a number of CPU units; none if there is no such number.
  fileprivate static func memories(with cpu: Int) -> [Int] { table[cpu] ?? [] }

  private static let table = Dictionary(grouping: all, by: \.cpuUnits).mapValues { $0.map(\.memoryMiB) }
}

extension String {
  /// Whether ECS takes it as the name of a cluster, a service or a family.
  var isECSName: Bool {
    utf8.count <= 255
      && consists { $0.isASCIILetter || $0.isASCIIDigit || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_") }
  }
}

extension PlannedResource {
  /// The containers of a task definition, where it is known which there are.
  var containers: [PlannedArgument] { self["container_definitions"].decoded?.list ?? [] }

  /// Whether it is a task definition that is meant for Fargate.
  var runsOnFargate: Bool { (self["requires_compatibilities"].list ?? []).contains { $0.text == "FARGATE" } }
}

extension PlannedArgument {
  /// What a container needs the execution role for.
  fileprivate var needOfExecutionRole: String? {
    if self["logConfiguration"]["logDriver"].text == "awslogs" {
      return "\(self["logConfiguration"]["logDriver"].name) is \"awslogs\""
    }
    if let secrets = self["secrets"].list, !secrets.isEmpty { return "\(self["secrets"].name) is not empty" }
    return nil
  }
}
