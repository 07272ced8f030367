public import Terraform

/// What ECS refuses in one container of a task definition.
enum ContainerRules {
  static let all: [Rule] =
    healthCheck + [
      Rule(
        "container-variable-twice", on: "aws_ecs_task_definition",
        limit: Limit(
          "the name of a secret is neither that of another secret nor that of an environment variable",
          source: "Amazon ECS API Reference, \"Secret\""),
        remedy: "leave one of the two out"
      ) { task in
        task.containers.flatMap { container in
          let plain = Set((container["environment"].list ?? []).compactMap { $0["name"].text })
          var secret: Set<String> = []
          return (container["secrets"].list ?? []).flatMap { pair -> [Violation] in
            guard let name = pair["name"].text else { return [] }
            if plain.contains(name) {
              return [pair["name"].violation("is \"\(name)\", which \(container["environment"].name) has, too")]
            }
            return secret.insert(name).inserted ? [] : [pair["name"].violation("is \"\(name)\" again")]
          }
        }
      },
      Rule(
        "container-stop-timeout", on: "aws_ecs_task_definition", limit: .fargateStopTimeout,
        remedy: "give it at most 120 seconds"
      ) { task in
        guard task.runsOnFargate else { return [] }
        return task.containers.flatMap { $0["stopTimeout"].unless(within: .fargateStopTimeout) }
      },
      Rule(
        "container-host-port", on: "aws_ecs_task_definition",
        limit: Limit(
          "with the network mode awsvpc a container's port is the host's",
          source: "Amazon ECS API Reference, \"PortMapping\""),
        remedy: "leave hostPort out"
      ) { task in
        guard task["network_mode"].text == "awsvpc" else { return [] }
        return task.portMappings.flatMap { mapping -> [Violation] in
          guard let port = mapping["containerPort"].integer, let host = mapping["hostPort"].integer, host != port else {
            return []
          }
          return [mapping["hostPort"].violation("is \(host), and containerPort \(port)")]
        }
      },
      Rule(
        "container-port-range", on: "aws_ecs_task_definition",
        limit: Limit(
          1...65535, "a container's port is 1 to 65535", source: "Amazon ECS API Reference, \"PortMapping\""),
        remedy: "correct the port"
      ) { task in task.portMappings.flatMap { $0["containerPort"].unless(within: 1...65535) } },
      Rule(
        "container-log-options", on: "aws_ecs_task_definition",
        limit: Limit(
          "on Fargate the log driver awslogs takes a group, a region and a prefix for its streams",
          source: "Amazon ECS API Reference, \"LogConfiguration\""),
        remedy: "set the option"
      ) { task in
        guard task.runsOnFargate else { return [] }
        return task.containers.flatMap { container -> [Violation] in
          let log = container["logConfiguration"]
          guard log["logDriver"].text == "awslogs", log["options"].members != nil else { return [] }
          return ["awslogs-group", "awslogs-region", "awslogs-stream-prefix"]
            .filter { log["options"][$0].isAbsent }.map { log["options"].violation("has no \($0)") }
        }
      },
      Rule(
        "container-log-group", on: "aws_ecs_task_definition", limit: .logGroupExists,
        remedy: "refer to the log group, or set awslogs-create-group to \"true\""
      ) { task in
        task.containers.flatMap { container -> [Violation] in
          let options = container["logConfiguration"]["options"]
          guard options["awslogs-create-group"].isAbsent else { return [] }
          return options["awslogs-group"].unlessLogGroup
        }
      },
      Rule(
        "container-shared-memory", on: "aws_ecs_task_definition",
        limit: Limit(
          "a task on Fargate cannot set the size of /dev/shm", source: "Amazon ECS API Reference, \"LinuxParameters\""),
        remedy: "leave sharedMemorySize out; browsers have --disable-dev-shm-usage"
      ) { task in
        guard task.runsOnFargate else { return [] }
        return task.containers.map { $0["linuxParameters"]["sharedMemorySize"] }.filter(\.isSet)
          .map { $0.violation("is set") }
      },
      Rule(
        "container-depends-on", on: "aws_ecs_task_definition",
        limit: Limit(
          "a container waits for another container of its task, and for its health only if that is checked",
          source: "Amazon ECS API Reference, \"ContainerDependency\""),
        remedy: "correct the name, or give that container a health check"
      ) { task in
        let containers = task.containers
        return containers.flatMap { container in
          (container["dependsOn"].list ?? []).flatMap { dependency -> [Violation] in
            guard let name = dependency["containerName"].text else { return [] }
            guard let other = containers.first(where: { $0["name"].text == name }) else {
              return containers.contains { $0["name"].text == nil }
                ? [] : [dependency["containerName"].violation("is \"\(name)\", which is no container of the task")]
            }
            guard dependency["condition"].text == "HEALTHY", other["healthCheck"].isAbsent else { return [] }
            return [dependency["condition"].violation("is \"HEALTHY\", but \"\(name)\" has no health check")]
          }
        }
      },
    ]

  private static let healthCheck: [Rule] = [
    number("container-health-interval", "interval", .containerHealthInterval),
    number("container-health-timeout", "timeout", .containerHealthTimeout),
    number("container-health-retries", "retries", .containerHealthRetries),
    number("container-health-start", "startPeriod", .containerHealthStart),
    Rule(
      "container-health-command", on: "aws_ecs_task_definition",
      limit: Limit(
        "the command of a health check begins with CMD or CMD-SHELL",
        source: "Amazon ECS API Reference, \"HealthCheck\""
      ),
      remedy: "put CMD before a program and its arguments, CMD-SHELL before a line for the shell"
    ) { task in
      task.containers.flatMap { container -> [Violation] in
        let command = container["healthCheck"]["command"]
        guard let words = command.list else { return [] }
        guard let first = words.first else { return [command.violation("is empty")] }
        return first.unless(oneOf: ["CMD", "CMD-SHELL", "NONE"])
      }
    },
    Rule(
      "container-health-pgrep", on: "aws_ecs_task_definition",
      limit: Limit(
        "pgrep -f finds the shell whose own command line has the pattern, so the check never fails",
        source: "procps-ng, \"pgrep(1)\""),
      remedy: "use CMD, which starts no shell, or put a letter of the pattern in brackets: [w]orker"
    ) { task in
      task.containers.flatMap { container -> [Violation] in
        guard let words = container["healthCheck"]["command"].list, words.count == 2, words[0].text == "CMD-SHELL",
          let line = words[1].text
        else { return [] }
        let parts = line.split(separator: " ")
        guard parts.count > 1, parts[0] == "pgrep", parts.contains("-f"), !line.contains("[") else { return [] }
        return [words[1].violation("is \"\(line)\"")]
      }
    },
  ]

  private static func number(_ id: String, _ name: String, _ limit: Limit) -> Rule {
    let range = limit.range.map { "\($0.lowerBound) to \($0.upperBound)" } ?? ""
    return Rule(id, on: "aws_ecs_task_definition", limit: limit, remedy: "give it a number from \(range)") { task in
      task.containers.flatMap { $0["healthCheck"][name].unless(within: limit) }
    }
  }
}

extension Limit {
  /// How long Fargate waits before it kills a container.
  public static let fargateStopTimeout = Limit(
    0...120, "Fargate kills a container at most 120 seconds after it was asked to stop",
    source: "Amazon ECS API Reference, \"ContainerDefinition\"")
  static let containerHealthInterval = Limit(
    5...300, "a container's health is checked every 5 to 300 seconds",
    source: "Amazon ECS API Reference, \"HealthCheck\"")
  static let containerHealthTimeout = Limit(
    2...60, "a container's health check may take 2 to 60 seconds", source: "Amazon ECS API Reference, \"HealthCheck\"")
  static let containerHealthRetries = Limit(
    1...10, "a container is unhealthy after 1 to 10 failures", source: "Amazon ECS API Reference, \"HealthCheck\"")
  static let containerHealthStart = Limit(
    0...300, "failures of a container's health check count after at most 300 seconds",
    source: "Amazon ECS API Reference, \"HealthCheck\"")
}

extension PlannedResource {
  /// The ports of a task definition's containers.
  fileprivate var portMappings: [PlannedArgument] { containers.flatMap { $0["portMappings"].list ?? [] } }
}
