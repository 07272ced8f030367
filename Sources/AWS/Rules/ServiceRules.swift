import Terraform

/// What ECS refuses in a service, or what keeps it from ever being steady.
enum ServiceRules {
  static let all: [Rule] = [
    Rule(
      "ecs-service-container", on: "aws_ecs_service",
      limit: Limit(
        "a load balancer sends requests to a port that a container of the task definition has",
        source: "Amazon ECS API Reference, \"LoadBalancer\""),
      remedy: "name a container and one of its ports as container_definitions has them"
    ) { service in
      guard let task = service.taskDefinition else { return [] }
      return service.blocks("load_balancer").flatMap { $0.unlessPort(of: task) }
    },
    Rule(
      "ecs-service-target-group", on: "aws_ecs_service",
      limit: Limit(
        "a service takes the target group of a load balancer, so a listener must forward to it",
        source: "Amazon ECS Developer Guide, \"Use load balancing to distribute Amazon ECS service traffic\""),
      remedy: "forward to it from a listener or a listener's rule"
    ) { service in
      service.blocks("load_balancer").flatMap { balancer -> [Violation] in
        guard let group = balancer["target_group_arn"].target, group.type == "aws_lb_target_group",
          !group.mayBeForwardedTo
        else { return [] }
        return [balancer["target_group_arn"].violation("is of \(group.address), to which no listener forwards")]
      }
    },
    Rule(
      "ecs-service-target-type", on: "aws_ecs_service",
      limit: Limit(
        "tasks with the network mode awsvpc are targets of the type ip",
        source: "Amazon ECS API Reference, \"LoadBalancer\""
      ),
      remedy: "set target_type of the target group to ip"
    ) { service in
      guard service.taskDefinition?["network_mode"].text == "awsvpc" else { return [] }
      return service.blocks("load_balancer").flatMap { balancer -> [Violation] in
        guard let group = balancer["target_group_arn"].target, group.type == "aws_lb_target_group" else { return [] }
        let type = group["target_type"]
        if type.isAbsent {
          return [balancer["target_group_arn"].violation("is of \(group.address), whose target_type is \"instance\"")]
        }
        return type.unless(oneOf: ["ip"])
      }
    },
    Rule(
      "ecs-service-grace-period", on: "aws_ecs_service",
      limit: Limit(
        "a grace period holds off the health checks of a load balancer or of the containers",
        source: "Amazon ECS API Reference, \"CreateService\""),
      remedy: "leave it out of a service that has neither"
    ) { service in
      guard let seconds = service["health_check_grace_period_seconds"].integer, seconds > 0,
        !service.arguments.has("load_balancer"), !service.arguments.has("vpc_lattice_configurations"),
        let containers = service.taskDefinition?.containers, !containers.isEmpty,
        containers.allSatisfy({ $0["healthCheck"].isAbsent })
      else { return [] }
      return [service["health_check_grace_period_seconds"].violation("is \(seconds), and nothing checks its health")]
    },
    Rule(
      "ecs-service-deadlock", on: "aws_ecs_service",
      limit: Limit(
        "a deployment starts a task above the desired number or stops one of it, so one of the two must be allowed",
        source: "Amazon ECS API Reference, \"DeploymentConfiguration\""),
      remedy: "raise deployment_maximum_percent, or lower deployment_minimum_healthy_percent"
    ) { service in service.deadlock.map { [$0] } ?? [] },
    Rule(
      "ecs-service-network", on: "aws_ecs_service",
      limit: Limit(
        "a service whose tasks have the network mode awsvpc has a network configuration, and no other has",
        source: "Amazon ECS API Reference, \"CreateService\""),
      remedy: "add a network_configuration block, or take it out"
    ) { service in
      guard let task = service.taskDefinition else { return [] }
      let mode = task["network_mode"]
      let has = service.arguments.has("network_configuration")
      guard mode.text != nil || mode.isAbsent, (mode.text == "awsvpc") != has else { return [] }
      return [
        has
          ? service.blocks("network_configuration")[0].violation(
            "stands with the network mode \(mode.text.map { "\"\($0)\"" } ?? "\"bridge\"")")
          : service.arguments.violation("network_configuration is not there")
      ]
    },
    Rule(
      "ecs-service-subnets", on: "aws_ecs_service",
      limit: Limit(
        "a service takes at most 16 subnets and 5 security groups",
        source: "Amazon ECS API Reference, \"AwsVpcConfiguration\""
      ),
      remedy: "name fewer"
    ) { service in
      service.blocks("network_configuration").flatMap { network -> [Violation] in
        [("subnets", 16), ("security_groups", 5)].compactMap { name, most in
          guard let count = network[name].list?.count, count > most else { return nil }
          return network[name].violation("has \(count) elements")
        }
      }
    },
    Rule(
      "ecs-service-launch-type", on: "aws_ecs_service",
      limit: Limit(
        "a service has a launch type or a capacity provider strategy; on Fargate it runs a number of tasks",
        source: "Amazon ECS API Reference, \"CreateService\""),
      remedy: "leave one of the two out"
    ) { service in
      guard let type = service["launch_type"].text else { return [] }
      if service.arguments.has("capacity_provider_strategy") {
        return [service["launch_type"].violation("is \"\(type)\" beside a capacity_provider_strategy")]
      }
      guard type == "FARGATE", service["scheduling_strategy"].text == "DAEMON" else { return [] }
      return [service["scheduling_strategy"].violation("is \"DAEMON\" on Fargate")]
    },
    Rule(
      "ecs-service-compatible", on: "aws_ecs_service",
      limit: Limit(
        "Fargate runs task definitions that were registered for it",
        source: "Amazon ECS API Reference, \"RegisterTaskDefinition\""),
      remedy: "set requires_compatibilities of the task definition to FARGATE"
    ) { service in
      guard service["launch_type"].text == "FARGATE", let task = service.taskDefinition else { return [] }
      let compatible = task["requires_compatibilities"]
      guard compatible.isAbsent || compatible.list?.allSatisfy({ $0.text != nil }) == true, !task.runsOnFargate else {
        return []
      }
      return [service["task_definition"].violation("is of \(task.address), which is not for Fargate")]
    },
    Rule("ecs-service-name", on: "aws_ecs_service", "aws_ecs_cluster", limit: .ecsName, remedy: "correct the name") {
      $0["name"].unless { $0.isECSName }
    },
  ]
}

extension PlannedResource {
  /// The task definition of a service, if it is one of the configuration.
  var taskDefinition: PlannedResource? {
    guard let task = self["task_definition"].target, task.type == "aws_ecs_task_definition", task.mode == .managed
    else {
      return nil
    }
    return task
  }

  /// Whether a listener forwards to the target group, or may do so.
  fileprivate var mayBeForwardedTo: Bool {
    let listeners = ["aws_lb_listener", "aws_lb_listener_rule", "aws_alb_listener", "aws_alb_listener_rule"]
    return listeners.contains { type in
      plan.resources(ofType: type).contains { listener in
        (listener.blocks("default_action") + listener.blocks("action")).contains { action in
          ([action["target_group_arn"]]
            + action.blocks("forward").flatMap { $0.blocks("target_group").map { $0["arn"] } })
            .contains { $0.isSet && ($0.target == nil || $0.target == self) }
        }
      }
    }
  }

  /// Why a deployment can neither start a task nor stop one.
  fileprivate var deadlock: Violation? {
    let controller = blocks("deployment_controller").first?["type"]
    guard controller?.isAbsent != false || controller?.text == "ECS" else { return nil }
    let (most, least) = (self["deployment_maximum_percent"], self["deployment_minimum_healthy_percent"])
    let isDaemon = self["scheduling_strategy"].text == "DAEMON"
    guard let maximum = most.isAbsent ? (isDaemon ? 100 : 200) : most.integer,
      let minimum = least.isAbsent ? (isDaemon ? 0 : 100) : least.integer
    else { return nil }
    let place = most.isSet ? most : least
    if maximum <= 100, minimum >= 100 {
      return place.violation("is \(place.text ?? ""), and so neither more nor fewer tasks may run than are desired")
    }
    guard !isDaemon, let desired = self["desired_count"].integer, desired > 0 else { return nil }
    let (more, fewer) = (maximum * desired / 100, (minimum * desired + 99) / 100)
    guard more <= desired, fewer >= desired else { return nil }
    return place.violation(
      "is \(place.text ?? ""), which is \(most.isSet ? more : fewer) of \(desired), so no task may come or go")
  }
}

extension PlannedBlock {
  /// A violation if the block's container or port is certainly not in a task definition.
  func unlessPort(of task: PlannedResource) -> [Violation] {
    let containers = task.containers
    guard !containers.isEmpty, let name = self["container_name"].text else { return [] }
    guard let container = containers.first(where: { $0["name"].text == name }) else {
      let names = containers.compactMap { $0["name"].text }
      guard names.count == containers.count else { return [] }
      let known = names.map { "\"\($0)\"" }.joined(separator: ", ")
      return [self["container_name"].violation("is \"\(name)\", and \(task.address) has \(known)")]
    }
    guard let port = self["container_port"].integer else { return [] }
    let mappings = container["portMappings"]
    guard mappings.isAbsent || mappings.list != nil else { return [] }
    let ports = (mappings.list ?? []).map { $0["containerPort"] }
    // A range of ports, or one that is not known, may have it.
    guard !ports.contains(where: { $0.integer == port || $0.number == nil }) else { return [] }
    let known = ports.compactMap(\.text).joined(separator: ", ")
    return [
      self["container_port"].violation(
        "is \(port), and container \"\(name)\" of \(task.address) has \(known.isEmpty ? "no port" : known)")
    ]
  }
}
