import AWS
import Terraform
import Testing

@Suite struct ContainerHealthRuleTests {
  private let task = AWS.ECSTaskDefinition("api")

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

  @Test func `refuses a health check outside its limits`() {
    refuses(
      """
      aws_ecs_task_definition.api: container_definitions[0].healthCheck.interval is 301 — a container's health is \
      checked every 5 to 300 seconds (Amazon ECS API Reference, "HealthCheck") — give it a number from 5 to 300 \
      [container-health-interval]
      """,
      """
      aws_ecs_task_definition.api: container_definitions[0].healthCheck.timeout is 1 — a container's health check may \
      take 2 to 60 seconds (Amazon ECS API Reference, "HealthCheck") — give it a number from 2 to 60 \
      [container-health-timeout]
      """,
      """
      aws_ecs_task_definition.api: container_definitions[0].healthCheck.retries is 11 — a container is unhealthy \
      after 1 to 10 failures (Amazon ECS API Reference, "HealthCheck") — give it a number from 1 to 10 \
      [container-health-retries]
      """,
      """
      aws_ecs_task_definition.api: container_definitions[0].healthCheck.startPeriod is 600 — failures of a \
      container's health check count after at most 300 seconds (Amazon ECS API Reference, "HealthCheck") — give it a \
      number from 0 to 300 [container-health-start]
      """
    ) {
      task(
        family: "api",
        containerDefinitions: jsonencode([
          [
            "name": "api",
            "healthCheck": [
              "command": ["CMD", "true"],
              "interval": 301,  // ←
              "timeout": 1,  // ←
              "retries": 11,  // ←
              "startPeriod": 600,  // ←
            ],
          ]
        ]))
    }
    accepts {
      fargate([
        "name": "api",
        "healthCheck": [
          "command": ["CMD", "true"], "interval": 5, "timeout": 60, "retries": 10, "startPeriod": 300,
        ],
      ])
    }
  }

  @Test func `refuses a health check whose command begins with a program`() {
    refuses(
      """
      aws_ecs_task_definition.api: container_definitions[0].healthCheck.command[0] is "wget" — the command of a \
      health check begins with CMD or CMD-SHELL (Amazon ECS API Reference, "HealthCheck") — put CMD before a program \
      and its arguments, CMD-SHELL before a line for the shell [container-health-command]
      """
    ) {
      task(
        family: "api",
        containerDefinitions: jsonencode([
          [
            "name": "api",
            "healthCheck": [
              "command": ["wget", "http://127.0.0.1/"]  // ←
            ],
          ]
        ]))
    }
    accepts {
      fargate(["name": "api", "healthCheck": ["command": ["CMD-SHELL", "wget http://127.0.0.1/ || exit 1"]]])
    }
  }

  @Test func `refuses a health check that finds itself`() {
    refuses(
      """
      aws_ecs_task_definition.api: container_definitions[0].healthCheck.command[1] is "pgrep -f worker.js" — pgrep -f \
      finds the shell whose own command line has the pattern, so the check never fails (procps-ng, "pgrep(1)") — use \
      CMD, which starts no shell, or put a letter of the pattern in brackets: [w]orker [container-health-pgrep]
      """
    ) {
      task(
        family: "worker",
        containerDefinitions: jsonencode([
          [
            "name": "worker",
            "healthCheck": [
              "command": ["CMD-SHELL", "pgrep -f worker.js"]  // ←
            ],
          ]
        ]))
    }
    accepts { fargate(["name": "worker", "healthCheck": ["command": ["CMD", "pgrep", "-f", "worker.js"]]]) }
    accepts { fargate(["name": "worker", "healthCheck": ["command": ["CMD-SHELL", "pgrep -f [w]orker.js"]]]) }
  }
}
