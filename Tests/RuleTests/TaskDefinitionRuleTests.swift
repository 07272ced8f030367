import AWS
import Terraform
import Testing

@Suite struct TaskDefinitionRuleTests {
  private let task = AWS.ECSTaskDefinition("api")
  private let role = AWS.IAMRole("start")
  private let container: Structure = ["name": "api", "image": "api:1"]

  /// A task definition for Fargate of which nothing is wrong but what the test sets.
  private func fargate(
    _ containers: Structure..., set: (inout Arguments<AWS.ECSTaskDefinition.Schema>) -> Void = { _ in }
  ) -> Definition<AWS.ECSTaskDefinition> {
    task(family: "api", containerDefinitions: jsonencode(.list(containers))) {
      $0.requiresCompatibilities = [.fargate]
      $0.networkMode = .awsvpc
      $0.cpu = 256
      $0.memory = 512
      set(&$0)
    }
  }

  @Test func `refuses CPU units and memory that Fargate does not offer together`() {
    refuses(
      """
      aws_ecs_task_definition.api: memory is 4096, but 256 CPU units go with 512, 1024, 2048 — Fargate offers each \
      number of CPU units with certain amounts of memory, for example 512 with 1024 MiB (Amazon ECS Developer Guide, \
      "Task CPU and memory") — choose a pair that Fargate offers; FargateSize has them all [fargate-size]
      """
    ) {
      task(family: "api", containerDefinitions: jsonencode([container])) {
        $0.requiresCompatibilities = [.fargate]
        $0.networkMode = .awsvpc
        $0.cpu = 256
        $0.memory = 4096  // ←
      }
    }
    accepts { fargate(container) }
    accepts {
      task(family: "api", containerDefinitions: jsonencode([container])) {
        $0.requiresCompatibilities = [.fargate]
        $0.networkMode = .awsvpc
        $0.cpu = 16384
        $0.memory = 122880
      }
    }
  }

  @Test func `refuses CPU units that are computed and that Fargate does not have`() {
    let units = Local<FargateCPU>("units")
    refuses(
      """
      aws_ecs_task_definition.api: cpu is 300 — Fargate offers each number of CPU units with certain amounts of \
      memory, for example 512 with 1024 MiB (Amazon ECS Developer Guide, "Task CPU and memory") — choose a pair that \
      Fargate offers; FargateSize has them all [fargate-size]
      """
    ) {
      units.projectedValue(Value<Int>(number: 300).cast())
      task(family: "api", containerDefinitions: jsonencode([container])) {
        $0.requiresCompatibilities = [.fargate]
        $0.networkMode = .awsvpc
        $0.cpu = units.wrappedValue  // ←
        $0.memory = 512
      }
    }
  }

  @Test func `refuses a task for Fargate without a size`() {
    refuses(
      """
      aws_ecs_task_definition.api: memory is not set — a task for Fargate has CPU units and memory of its own (Amazon \
      ECS API Reference, "RegisterTaskDefinition") — set cpu and memory of the task definition [fargate-size-missing]
      """
    ) {
      task(family: "api", containerDefinitions: jsonencode([container])) {  // ←
        $0.requiresCompatibilities = [.fargate]
        $0.networkMode = .awsvpc
        $0.cpu = 256
      }
    }
    accepts {
      task(family: "api", containerDefinitions: jsonencode([container])) {
        $0.requiresCompatibilities = [.ec2]
        $0.networkMode = .bridge
      }
    }
  }

  @Test func `refuses another network mode on Fargate`() {
    refuses(
      """
      aws_ecs_task_definition.api: network_mode is "bridge" — a task on Fargate has the network mode awsvpc (Amazon \
      ECS Developer Guide, "Amazon ECS task definition parameters for Fargate") — set network_mode to awsvpc \
      [fargate-network-mode]
      """
    ) {
      task(family: "api", containerDefinitions: jsonencode([container])) {
        $0.requiresCompatibilities = [.fargate]
        $0.networkMode = .bridge  // ←
        $0.cpu = 256
        $0.memory = 512
      }
    }
    accepts { fargate(container) { $0.networkMode = .awsvpc } }
  }

  @Test func `refuses ephemeral storage of less than 21 GiB`() {
    refuses(
      """
      aws_ecs_task_definition.api: ephemeral_storage.size_in_gib is 20 — the ephemeral storage of a task on Fargate \
      is 21 to 200 GiB, or 20 where it is not set (Amazon ECS API Reference, "EphemeralStorage") — give it a size \
      from 21 to 200, or leave the block out for 20 [fargate-ephemeral-storage]
      """
    ) {
      task(family: "api", containerDefinitions: jsonencode([container])) {
        $0.requiresCompatibilities = [.fargate]
        $0.networkMode = .awsvpc
        $0.cpu = 256
        $0.memory = 512
        $0.ephemeralStorage(sizeInGIB: 20)  // ←
      }
    }
    accepts { fargate(container) { $0.ephemeralStorage(sizeInGIB: 200) } }
  }

  @Test func `refuses awslogs without an execution role`() {
    refuses(
      """
      aws_ecs_task_definition.api: execution_role_arn is not set, and \
      container_definitions[0].logConfiguration.logDriver is "awslogs" — ECS writes a container's log, and reads its \
      secrets, as the execution role (Amazon ECS Developer Guide, "Amazon ECS task execution IAM role") — set \
      execution_role_arn [task-execution-role]
      """
    ) {
      task(  // ←
        family: "api",
        containerDefinitions: jsonencode([
          [
            "name": "api", "image": "api:1",
            "logConfiguration": [
              "logDriver": "awslogs",
              "options": ["awslogs-group": "/aws/api", "awslogs-region": "us-east-1", "awslogs-stream-prefix": "api"],
            ],
          ]
        ])
      ) {
        $0.requiresCompatibilities = [.fargate]
        $0.networkMode = .awsvpc
        $0.cpu = 256
        $0.memory = 512
      }
    }
    accepts {
      role(assumeRolePolicy: "{}")
      fargate(["name": "api", "logConfiguration": ["logDriver": "awsfirelens"]])
    }
  }

  @Test func `refuses secrets without an execution role`() {
    refuses(
      """
      aws_ecs_task_definition.api: execution_role_arn is not set, and container_definitions[0].secrets is not empty — \
      ECS writes a container's log, and reads its secrets, as the execution role (Amazon ECS Developer Guide, "Amazon \
      ECS task execution IAM role") — set execution_role_arn [task-execution-role]
      """
    ) {
      task(  // ←
        family: "api",
        containerDefinitions: jsonencode([
          [
            "name": "api", "image": "api:1",
            "secrets": [["name": "TOKEN", "valueFrom": "arn:aws:secretsmanager:token"]],
          ]
        ])
      ) {
        $0.requiresCompatibilities = [.fargate]
        $0.networkMode = .awsvpc
        $0.cpu = 256
        $0.memory = 512
      }
    }
    accepts {
      role(assumeRolePolicy: "{}")
      fargate(["name": "api", "secrets": [["name": "TOKEN", "valueFrom": "arn:aws:secretsmanager:token"]]]) {
        $0.executionRoleARN = role.arn
      }
    }
  }

  @Test func `refuses a task none of whose containers is essential`() {
    refuses(
      """
      aws_ecs_task_definition.api: container_definitions[0].essential is false, as for every container — a task has \
      at least one container that is essential (Amazon ECS API Reference, "ContainerDefinition") — leave essential \
      out of the container that the task is for [task-essential]
      """
    ) {
      task(
        family: "api",
        containerDefinitions: jsonencode([
          [
            "name": "api",
            "essential": false,  // ←
          ]
        ]))
    }
    accepts { fargate(["name": "api"], ["name": "proxy", "essential": false]) }
  }

  @Test func `refuses a mount point of a volume that is not there`() {
    refuses(
      """
      aws_ecs_task_definition.api: container_definitions[0].mountPoints[0].sourceVolume is "temp" — a mount point \
      names a volume of its task definition (Amazon ECS API Reference, "MountPoint") — add a volume block of that \
      name, or correct sourceVolume [task-volume]
      """
    ) {
      task(
        family: "api",
        containerDefinitions: jsonencode([
          [
            "name": "api",
            "mountPoints": [
              [
                "sourceVolume": "temp",  // ←
                "containerPath": "/data",
              ]
            ],
          ]
        ])
      ) { $0.volume(name: "tmp") }
    }
    accepts {
      fargate(["name": "api", "mountPoints": [["sourceVolume": "tmp", "containerPath": "/data"]]]) {
        $0.volume(name: "tmp")
      }
    }
  }

  @Test func `refuses two containers of one name`() {
    refuses(
      """
      aws_ecs_task_definition.api: container_definitions[1].name is "api" — the containers of a task have different \
      names (Amazon ECS API Reference, "ContainerDefinition") — give one of them another name [task-container-name]
      """
    ) {
      task(
        family: "api",
        containerDefinitions: jsonencode([
          ["name": "api"],
          ["name": "api"],  // ←
        ]))
    }
    accepts { fargate(["name": "api"], ["name": "proxy"]) }
  }

  @Test func `refuses a family with a dot, also in a service's or a cluster's name`() {
    refuses(
      """
      aws_ecs_task_definition.api: family is "shop.api" — names in ECS have at most 255 letters, digits, hyphens and \
      underscores (Amazon ECS API Reference, "RegisterTaskDefinition" and "CreateService") — correct what the name is \
      made of [task-family]
      """
    ) {
      task(
        family: "shop.api",  // ←
        containerDefinitions: jsonencode([container]))
    }
    accepts { task(family: "Shop_api-1", containerDefinitions: jsonencode([container])) }
    let cluster = AWS.ECSCluster("this")
    refuses(
      """
      aws_ecs_cluster.this: name is "shop/staging" — names in ECS have at most 255 letters, digits, hyphens and \
      underscores (Amazon ECS API Reference, "RegisterTaskDefinition" and "CreateService") — correct the name \
      [ecs-service-name]
      """
    ) {
      cluster(name: "shop/staging")  // ←
    }
    accepts { cluster(name: "shop-staging") }
  }

  @Test func `sees a wrong size that a helper function writes`() {
    refuses(
      """
      aws_ecs_task_definition.api: memory is 512, but 512 CPU units go with 1024, 2048, 3072, 4096 — Fargate offers \
      each number of CPU units with certain amounts of memory, for example 512 with 1024 MiB (Amazon ECS Developer \
      Guide, "Task CPU and memory") — choose a pair that Fargate offers; FargateSize has them all [fargate-size]
      """
    ) {
      task(family: "api", containerDefinitions: jsonencode([container])) {
        $0.requiresCompatibilities = [.fargate]
        $0.networkMode = .awsvpc
        shrink(&$0)
      }
    }
  }

  private func shrink(_ arguments: inout Arguments<AWS.ECSTaskDefinition.Schema>) {
    arguments.cpu = 512
    arguments.memory = 512  // ←
  }
}
