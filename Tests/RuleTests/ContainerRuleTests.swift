import AWS
import Terraform
import Testing

@Suite struct ContainerRuleTests {
  private let task = AWS.ECSTaskDefinition("api")
  private let group = AWS.CloudWatchLogGroup("api")

  /// A task definition for Fargate of some containers, of which nothing else is wrong.
  private func fargate(_ containers: Structure...) -> Definition<AWS.ECSTaskDefinition> {
    task(family: "api", containerDefinitions: jsonencode(.list(containers))) {
      $0.requiresCompatibilities = [.fargate]
      $0.networkMode = .awsvpc
      $0.cpu = 256
      $0.memory = 512
      $0.executionRoleARN = "arn:aws:iam::111111111111:role/start"
    }
  }

  @Test func `refuses a name that is in environment and in secrets`() {
    refuses(
      """
      aws_ecs_task_definition.api: container_definitions[0].secrets[0].name is "DATABASE_URL", which \
      container_definitions[0].environment has, too — the name of a secret is neither that of another secret nor that \
      of an environment variable (Amazon ECS API Reference, "Secret") — leave one of the two out \
      [container-variable-twice]
      """
    ) {
      task(
        family: "api",
        containerDefinitions: jsonencode([
          [
            "name": "api",
            "environment": [["name": "DATABASE_URL", "value": "postgres://localhost"]],
            "secrets": [
              [
                "name": "DATABASE_URL",  // ←
                "valueFrom": "arn:aws:secretsmanager:database",
              ]
            ],
          ]
        ]))
    }
    refuses(
      """
      aws_ecs_task_definition.api: container_definitions[0].secrets[1].name is "TOKEN" again — the name of a secret \
      is neither that of another secret nor that of an environment variable (Amazon ECS API Reference, "Secret") — \
      leave one of the two out [container-variable-twice]
      """
    ) {
      task(
        family: "api",
        containerDefinitions: jsonencode([
          [
            "name": "api",
            "secrets": [
              ["name": "TOKEN", "valueFrom": "arn:aws:secretsmanager:one"],
              ["name": "TOKEN", "valueFrom": "arn:aws:secretsmanager:two"],  // ←
            ],
          ]
        ]))
    }
    accepts {
      task(
        family: "api",
        containerDefinitions: jsonencode([
          [
            "name": "api", "environment": [["name": "DATABASE_HOST", "value": "localhost"]],
            "secrets": [["name": "DATABASE_URL", "valueFrom": "arn:aws:secretsmanager:database"]],
          ]
        ]))
    }
  }

  @Test func `refuses a name in both of two maps that become lists`() {
    let plain = Local<[String: String]>("plain")
    let secret = Local<[String: String]>("secret")
    refuses(
      """
      aws_ecs_task_definition.api: container_definitions[0].secrets[0].name is "TOKEN", which \
      container_definitions[0].environment has, too — the name of a secret is neither that of another secret nor that \
      of an environment variable (Amazon ECS API Reference, "Secret") — leave one of the two out \
      [container-variable-twice]
      """
    ) {
      plain.projectedValue(["PORT": "3000", "TOKEN": "none"])
      secret.projectedValue(["TOKEN": "arn:aws:secretsmanager:token"])
      task(
        family: "api",
        containerDefinitions: jsonencode([
          [
            "name": "api",
            "environment": .value(
              plain.wrappedValue.map("name", "value") { ["name": $0, "value": $1] as Value<[String: String]> }),
            "secrets": .value(  // ←
              secret.wrappedValue.map("name", "value") { ["name": $0, "valueFrom": $1] as Value<[String: String]> }),
          ]
        ]))
    }
  }

  @Test func `refuses to wait more than 120 seconds for a container on Fargate`() {
    refuses(
      """
      aws_ecs_task_definition.api: container_definitions[0].stopTimeout is 121 — Fargate kills a container at most \
      120 seconds after it was asked to stop (Amazon ECS API Reference, "ContainerDefinition") — give it at most 120 \
      seconds [container-stop-timeout]
      """
    ) {
      task(
        family: "api",
        containerDefinitions: jsonencode([
          [
            "name": "api",
            "stopTimeout": 121,  // ←
          ]
        ])
      ) {
        $0.requiresCompatibilities = [.fargate]
        $0.networkMode = .awsvpc
        $0.cpu = 256
        $0.memory = 512
      }
    }
    accepts { fargate(["name": "api", "stopTimeout": 120]) }
    accepts { task(family: "api", containerDefinitions: jsonencode([["name": "api", "stopTimeout": 300]])) }
  }

  @Test func `refuses another port of the host with awsvpc`() {
    refuses(
      """
      aws_ecs_task_definition.api: container_definitions[0].portMappings[0].hostPort is 80, and containerPort 3000 — \
      with the network mode awsvpc a container's port is the host's (Amazon ECS API Reference, "PortMapping") — leave \
      hostPort out [container-host-port]
      """
    ) {
      task(
        family: "api",
        containerDefinitions: jsonencode([
          [
            "name": "api",
            "portMappings": [
              [
                "containerPort": 3000,
                "hostPort": 80,  // ←
              ]
            ],
          ]
        ])
      ) { $0.networkMode = .awsvpc }
    }
    accepts { fargate(["name": "api", "portMappings": [["containerPort": 3000, "hostPort": 3000]]]) }
    accepts {
      task(
        family: "api",
        containerDefinitions: jsonencode([["name": "api", "portMappings": [["containerPort": 3000, "hostPort": 80]]]])
      ) { $0.networkMode = .bridge }
    }
  }

  @Test func `refuses a port that there is not`() {
    refuses(
      """
      aws_ecs_task_definition.api: container_definitions[0].portMappings[0].containerPort is 70000 — a container's \
      port is 1 to 65535 (Amazon ECS API Reference, "PortMapping") — correct the port [container-port-range]
      """
    ) {
      task(
        family: "api",
        containerDefinitions: jsonencode([
          [
            "name": "api",
            "portMappings": [
              ["containerPort": 70000]  // ←
            ],
          ]
        ]))
    }
    accepts { fargate(["name": "api", "portMappings": [["containerPort": 65535]]]) }
  }

  @Test func `refuses awslogs on Fargate without a prefix`() {
    refuses(
      """
      aws_ecs_task_definition.api: container_definitions[0].logConfiguration.options has no awslogs-stream-prefix — \
      on Fargate the log driver awslogs takes a group, a region and a prefix for its streams (Amazon ECS API \
      Reference, "LogConfiguration") — set the option [container-log-options]
      """
    ) {
      task(
        family: "api",
        containerDefinitions: jsonencode([
          [
            "name": "api",
            "logConfiguration": [
              "logDriver": "awslogs",
              "options": ["awslogs-group": "/aws/api", "awslogs-region": "us-east-1"],  // ←
            ],
          ]
        ])
      ) {
        $0.requiresCompatibilities = [.fargate]
        $0.networkMode = .awsvpc
        $0.cpu = 256
        $0.memory = 512
        $0.executionRoleARN = "arn:aws:iam::111111111111:role/start"
      }
    }
    accepts {
      fargate([
        "name": "api",
        "logConfiguration": [
          "logDriver": "awslogs",
          "options": ["awslogs-group": "/aws/api", "awslogs-region": "us-east-1", "awslogs-stream-prefix": "api"],
        ],
      ])
    }
  }

  @Test func `refuses a log group that nothing makes`() {
    refuses(
      """
      aws_ecs_task_definition.api: container_definitions[0].logConfiguration.options.awslogs-group is "/ecs/app", \
      which is no log group of the configuration — events go to a log group that is there, and no other part of the \
      configuration makes it (Amazon CloudWatch Logs API Reference, "PutLogEvents" and "PutMetricFilter") — refer to \
      the log group, or set awslogs-create-group to "true" [container-log-group]
      """
    ) {
      group { $0.name = "/ecs/api" }
      task(
        family: "api",
        containerDefinitions: jsonencode([
          [
            "name": "api",
            "logConfiguration": [
              "logDriver": "awslogs",
              "options": ["awslogs-group": "/ecs/app"],  // ←
            ],
          ]
        ]))
    }
    accepts {
      group { $0.name = "/ecs/api" }
      task(
        family: "api",
        containerDefinitions: jsonencode([
          [
            "name": "api",
            "logConfiguration": [
              "logDriver": "awslogs", "options": ["awslogs-group": "/ecs/app", "awslogs-create-group": "true"],
            ],
          ],
          ["name": "proxy", "logConfiguration": ["options": ["awslogs-group": .value(group.name)]]],
        ]))
    }
  }

  @Test func `refuses to size the shared memory on Fargate`() {
    refuses(
      """
      aws_ecs_task_definition.api: container_definitions[0].linuxParameters.sharedMemorySize is set — a task on \
      Fargate cannot set the size of /dev/shm (Amazon ECS API Reference, "LinuxParameters") — leave sharedMemorySize \
      out; browsers have --disable-dev-shm-usage [container-shared-memory]
      """
    ) {
      task(
        family: "browser",
        containerDefinitions: jsonencode([
          [
            "name": "browser",
            "linuxParameters": [
              "sharedMemorySize": 1024  // ←
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
    accepts { fargate(["name": "browser", "linuxParameters": ["initProcessEnabled": true]]) }
  }

  @Test func `refuses to wait for a container that is not there, or for health that nothing checks`() {
    refuses(
      """
      aws_ecs_task_definition.api: container_definitions[0].dependsOn[0].containerName is "poxy", which is no \
      container of the task — a container waits for another container of its task, and for its health only if that is \
      checked (Amazon ECS API Reference, "ContainerDependency") — correct the name, or give that container a health \
      check [container-depends-on]
      """,
      """
      aws_ecs_task_definition.api: container_definitions[0].dependsOn[1].condition is "HEALTHY", but "proxy" has no \
      health check — a container waits for another container of its task, and for its health only if that is checked \
      (Amazon ECS API Reference, "ContainerDependency") — correct the name, or give that container a health check \
      [container-depends-on]
      """
    ) {
      task(
        family: "api",
        containerDefinitions: jsonencode([
          [
            "name": "api",
            "dependsOn": [
              ["containerName": "poxy", "condition": "START"],  // ←
              ["containerName": "proxy", "condition": "HEALTHY"],  // ←
            ],
          ],
          ["name": "proxy"],
        ]))
    }
    accepts {
      fargate(
        ["name": "api", "dependsOn": [["containerName": "proxy", "condition": "HEALTHY"]]],
        ["name": "proxy", "healthCheck": ["command": ["CMD", "true"]]])
    }
  }
}
