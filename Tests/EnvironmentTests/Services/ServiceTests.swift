import Foundation
import TestSupport
import Testing

/// Requirements 3, 12 and 19: the cluster, its services, their roles and their scaling.
@Suite(.requires(.terraform, .providerMirror)) struct ServiceTests {
  private static let services = ["backend", "scraper", "temporal_server", "temporal_worker"]

  private func service(_ name: String, _ environment: String) async throws -> PlannedResource {
    let found = try await Rehearsal.of(environment).plan.resources("aws_ecs_service", name, module: "ecs")
    try #require(found.count == 1, "\(name)")
    return found[0]
  }

  private func task(_ name: String, _ environment: String) async throws -> PlannedResource {
    let found = try await Rehearsal.of(environment).plan.resources("aws_ecs_task_definition", name, module: "ecs")
    try #require(found.count == 1, "\(name)")
    return found[0]
  }

  @Test(arguments: Rehearsal.names)
  func `R3.1 the cluster has Fargate's capacity providers and container insights`(environment: String) async throws {
    let plan = try await Rehearsal.of(environment).plan
    let clusters = plan.resources("aws_ecs_cluster")
    #expect(clusters.map { $0["setting"] } == [[["name": "containerInsights", "value": "enabled"]]])
    let providers = plan.resources("aws_ecs_cluster_capacity_providers")
    #expect(providers.map { $0["capacity_providers"] } == [["FARGATE", "FARGATE_SPOT"]])
    #expect(providers[0]["default_capacity_provider_strategy"]?[0]?["capacity_provider"] == "FARGATE")
  }

  @Test(
    arguments: [
      ("staging", "backend", 256, 512, 1), ("staging", "scraper", 1024, 2048, 1),
      ("staging", "temporal_worker", 256, 512, 1), ("staging", "temporal_server", 512, 1024, 1),
      ("production", "backend", 512, 1024, 2), ("production", "scraper", 2048, 4096, 2),
      ("production", "temporal_worker", 512, 1024, 1), ("production", "temporal_server", 1024, 2048, 1),
    ])
  func `R3.2 to R3.5, R12.1, R19.4 and R19.5 tasks have the sizes and numbers of the table`(
    environment: String, name: String, cpu: Int, memory: Int, count: Int
  ) async throws {
    let definition = try await task(name, environment)
    #expect(definition["cpu"] == .string(String(cpu)))
    #expect(definition["memory"] == .string(String(memory)))
    #expect(try await service(name, environment)["desired_count"]?.integer == count)
  }

  @Test(
    arguments: [
      ("backend", 512, 1024, 2), ("scraper", 2048, 4096, 2), ("temporal_worker", 512, 1024, 1),
      ("temporal_server", 1024, 2048, 1),
    ])
  func `R3.2 to R3.5 and R12.1 the module has these sizes where it is told none`(
    name: String, cpu: Int, memory: Int, count: Int
  ) async throws {
    let written = try await Rehearsal.of("staging").plan.module("ecs")?.variables?[name]?.default
    #expect(written?["cpu"]?.integer == cpu)
    #expect(written?["memory"]?.integer == memory)
    #expect(written?["desired_count"]?.integer == count)
  }

  @Test(arguments: Rehearsal.names, services)
  func `R3.5 a deployment keeps all tasks and may double them`(environment: String, name: String) async throws {
    let service = try await service(name, environment)
    #expect(service["deployment_minimum_healthy_percent"] == 100)
    #expect(service["deployment_maximum_percent"] == 200)
    #expect(service["deployment_circuit_breaker"] == [["enable": true, "rollback": true]])
    #expect(service["launch_type"] == "FARGATE")
    #expect(service["wait_for_steady_state"] == false)
  }

  @Test(arguments: Rehearsal.names, services)
  func `tasks run in private subnets without public addresses, in the common group`(
    environment: String, name: String
  ) async throws {
    let written = try await Rehearsal.of(environment).plan.module("ecs")?.block("aws_ecs_service.\(name)")
    let network = try #require(written?.blocks("network_configuration").first)
    #expect(network["subnets"].references == ["var.private_subnet_ids"])
    #expect(network["assign_public_ip"].constant == false)
    let own = name == "temporal_server" ? ["var.temporal_security_group_id"] : []
    #expect(network["security_groups"].references == ["var.ecs_security_group_id"] + own)
    let arguments = try await Rehearsal.of(environment).plan.call("ecs")
    #expect(arguments["private_subnet_ids"].references == ["module.vpc.private_subnet_ids"])
    #expect(arguments["ecs_security_group_id"].references == ["module.vpc.ecs_security_group_id"])
  }

  @Test(arguments: Rehearsal.names)
  func `fault 3 the Temporal server wears the group that Aurora admits, and its own`(environment: String) async throws {
    let plan = try await Rehearsal.of(environment).plan
    let written = plan.module("ecs")?.block("aws_ecs_service.temporal_server")
    #expect(
      written?.blocks("network_configuration").first?["security_groups"].references == [
        "var.ecs_security_group_id", "var.temporal_security_group_id",
      ])
    #expect(plan.call("ecs")["temporal_security_group_id"].references == ["module.vpc.temporal_security_group_id"])
    #expect(plan.rules(of: "aurora") == ["in tcp 5432 from ecs"])
  }

  @Test(arguments: Rehearsal.names)
  func `R3.6 the two services that are called stand behind the load balancer, on their own port`(
    environment: String
  ) async throws {
    for (name, port) in [("backend", 3000), ("scraper", 8001)] {
      let balancer = try #require(try await service(name, environment)["load_balancer"]?[0])
      #expect(balancer["container_name"] == .string(name))
      #expect(balancer["container_port"]?.integer == port)
      let container = try await PlannedContainer.of(name, in: environment)
      #expect(container["name"] == .string(name))
      #expect(container["portMappings"]?[0]?["containerPort"]?.integer == port)
      #expect(try await service(name, environment)["health_check_grace_period_seconds"] == 60)
    }
    for name in ["temporal_server", "temporal_worker"] {
      let service = try await service(name, environment)
      #expect(service["load_balancer"]?.elements.isEmpty ?? true)
      #expect(!service.writes("health_check_grace_period_seconds"), "\(name)")
    }
  }

  @Test(arguments: Rehearsal.names, services)
  func `fault 16 deployments own the image, and scaling the number of tasks of what scales`(
    environment: String, name: String
  ) async throws {
    let text = try await Rehearsal.of(environment).tree.text("terraform/modules/ecs/main.tf")
    let block = try #require(text.components(separatedBy: "resource \"aws_ecs_service\" \"\(name)\" {").last)
    let body = try #require(block.components(separatedBy: "\n}\n").first)
    let scales = ["backend", "scraper"].contains(name)
    #expect(body.contains("ignore_changes = [task_definition\(scales ? ", desired_count" : "")]"))
    #expect(try await task(name, environment)["skip_destroy"] == true)
  }

  @Test func `R3.7 production scales the backend and the scraper between 2 and 10 tasks`() async throws {
    let plan = try await Rehearsal.of("production").plan
    let targets = plan.resources("aws_appautoscaling_target")
    #expect(targets.map(\.name) == ["backend", "scraper"])
    for target in targets {
      #expect(target["min_capacity"] == 2)
      #expect(target["max_capacity"] == 10)
      #expect(target["scalable_dimension"] == "ecs:service:DesiredCount")
      #expect(target["resource_id"] == .string("service/morket-production/morket-production-\(target.name)"))
    }
    let staging = try await Rehearsal.of("staging").plan
    #expect(staging.resources("aws_appautoscaling_target").isEmpty)
    #expect(staging.resources("aws_appautoscaling_policy").isEmpty)
  }

  @Test(arguments: ["backend", "scraper"])
  func `R3.7 more tasks from 70 percent on, fewer below 30`(name: String) async throws {
    let plan = try await Rehearsal.of("production").plan
    func alarm(_ direction: String) throws -> PlannedResource {
      try #require(plan.resources("aws_cloudwatch_metric_alarm", "\(name)_\(direction)", module: "ecs").first)
    }
    let out = try alarm("out")
    #expect(out["threshold"] == 70)
    #expect(out["comparison_operator"] == "GreaterThanOrEqualToThreshold")
    let back = try alarm("in")
    #expect(back["threshold"] == 30)
    #expect(back["comparison_operator"] == "LessThanOrEqualToThreshold")
    for alarm in [out, back] {
      #expect(alarm["namespace"] == "AWS/ECS")
      #expect(alarm["metric_name"] == "CPUUtilization")
      #expect(
        alarm["dimensions"] == [
          "ClusterName": "morket-production", "ServiceName": .string("morket-production-\(name)"),
        ])
    }
  }

  @Test(arguments: ["backend", "scraper"])
  func `R3.7 the steps of a policy meet and leave no gap`(name: String) async throws {
    let plan = try await Rehearsal.of("production").plan
    func steps(_ direction: String) throws -> [JSON] {
      let policy = try #require(plan.resources("aws_appautoscaling_policy", "\(name)_\(direction)").first)
      #expect(policy["policy_type"] == "StepScaling")
      return policy["step_scaling_policy_configuration"]?[0]?["step_adjustment"]?.elements ?? []
    }
    let out = try steps("out").sorted {
      ($0["scaling_adjustment"]?.integer ?? 0) < ($1["scaling_adjustment"]?.integer ?? 0)
    }
    #expect(out.map { $0["scaling_adjustment"]?.integer } == [1, 2])
    #expect(out.map { $0["metric_interval_lower_bound"] } == ["0", "15"])
    #expect(out[0]["metric_interval_upper_bound"] == "15")
    #expect(out[1]["metric_interval_upper_bound"]?.string ?? "" == "")
    let back = try steps("in")
    #expect(back.map { $0["scaling_adjustment"]?.integer } == [-1])
    #expect(back[0]["metric_interval_upper_bound"] == "0")
  }

  @Test(arguments: Rehearsal.names)
  func `R12.3 and R12.6 fault 4 the Temporal server is found as temporal.morket.local`(
    environment: String
  ) async throws {
    let plan = try await Rehearsal.of(environment).plan
    #expect(plan.resources("aws_service_discovery_private_dns_namespace").map { $0["name"] } == ["morket.local"])
    let services = plan.resources("aws_service_discovery_service")
    #expect(services.map { $0["name"] } == ["temporal"])
    #expect(services[0]["dns_config"]?[0]?["dns_records"] == [["ttl": 10, "type": "A"]])
    #expect(services[0]["health_check_custom_config"] == [["failure_threshold": 1]])
    let server = plan.module("ecs")?.block("aws_ecs_service.temporal_server")
    #expect(
      server?.blocks("service_registries").map { $0["registry_arn"].references } == [
        ["aws_service_discovery_service.temporal.arn"]
      ])
    let addresses = plan.module("ecs")?.outputs?["service_addresses"]?.references
    #expect(addresses?.contains("aws_service_discovery_service.temporal.name") == true)
    #expect(try await service("temporal_server", environment)["desired_count"] == 1)
  }

  @Test(arguments: Rehearsal.names)
  func `R12.4 only ECS tasks and its own kind reach the Temporal server`(environment: String) async throws {
    #expect(
      try await Rehearsal.of(environment).plan.rules(of: "temporal").sorted() == [
        "in tcp 7233 from ecs", "in tcp [6933, 6939] from temporal", "in tcp [7233, 7239] from temporal",
        "out all to 0.0.0.0/0",
      ])
  }

  @Test(arguments: Rehearsal.names)
  func `fault 6 the cluster's network is handed in, and not looked for`(environment: String) async throws {
    let plan = try await Rehearsal.of(environment).plan
    #expect(plan.call("ecs")["vpc_id"].references == ["module.vpc.vpc_id"])
    let text = try await Rehearsal.of(environment).tree.text("terraform/modules/ecs/main.tf")
    #expect(!text.contains("data \"aws_vpc\""))
  }
}
