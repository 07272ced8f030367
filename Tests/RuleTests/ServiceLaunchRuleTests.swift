import AWS
import Terraform
import Testing

@Suite struct ServiceLaunchRuleTests {
  private let service = AWS.ECSService("api")
  private let task = AWS.ECSTaskDefinition("api")
  private let vpc = AWS.VPC("this")
  private let subnet = AWS.Subnet("one")

  @ModuleBuilder private var network: ModuleContent {
    vpc { $0.cidrBlock = "10.0.0.0/16" }
    subnet(vpcID: vpc.id) { $0.cidrBlock = "10.0.1.0/24" }
  }

  private func fargate(_ container: Structure = ["name": "api", "portMappings": [["containerPort": 3000]]])
    -> Definition<AWS.ECSTaskDefinition>
  {
    task(family: "api", containerDefinitions: jsonencode([container])) {
      $0.requiresCompatibilities = [.fargate]
      $0.networkMode = .awsvpc
      $0.cpu = 256
      $0.memory = 512
    }
  }

  /// A service of which nothing is wrong but what the test sets.
  private func right(_ set: (inout Arguments<AWS.ECSService.Schema>) -> Void = { _ in }) -> Definition<AWS.ECSService> {
    service(name: "api") {
      $0.taskDefinition = task.arn
      $0.launchType = .fargate
      $0.networkConfiguration(subnets: [subnet.id])
      set(&$0)
    }
  }

  @Test func `refuses a service with awsvpc and no network, and the contrary`() {
    refuses(
      """
      aws_ecs_service.api: network_configuration is not there — a service whose tasks have the network mode awsvpc \
      has a network configuration, and no other has (Amazon ECS API Reference, "CreateService") — add a \
      network_configuration block, or take it out [ecs-service-network]
      """
    ) {
      fargate()
      service(name: "api") {  // ←
        $0.taskDefinition = task.arn
        $0.launchType = .fargate
      }
    }
    refuses(
      """
      aws_ecs_service.api: network_configuration stands with the network mode "host" — a service whose tasks have the \
      network mode awsvpc has a network configuration, and no other has (Amazon ECS API Reference, "CreateService") — \
      add a network_configuration block, or take it out [ecs-service-network]
      """
    ) {
      network
      task(family: "api", containerDefinitions: jsonencode([["name": "api"]])) { $0.networkMode = .host }
      service(name: "api") {
        $0.taskDefinition = task.arn
        $0.networkConfiguration(subnets: [subnet.id])  // ←
      }
    }
    accepts {
      task(family: "api", containerDefinitions: jsonencode([["name": "api"]]))
      service(name: "api") { $0.taskDefinition = task.arn }
    }
  }

  @Test func `refuses a sixth security group`() {
    refuses(
      """
      aws_ecs_service.api: network_configuration.security_groups has 6 elements — a service takes at most 16 subnets \
      and 5 security groups (Amazon ECS API Reference, "AwsVpcConfiguration") — name fewer [ecs-service-subnets]
      """
    ) {
      network
      fargate()
      service(name: "api") {
        $0.taskDefinition = task.arn
        $0.launchType = .fargate
        $0.networkConfiguration(subnets: [subnet.id]) {
          $0.securityGroups = ["sg-1", "sg-2", "sg-3", "sg-4", "sg-5", "sg-6"]  // ←
        }
      }
    }
    accepts {
      network
      fargate()
      service(name: "api") {
        $0.taskDefinition = task.arn
        $0.launchType = .fargate
        $0.networkConfiguration(subnets: [subnet.id]) {
          $0.securityGroups = ["sg-1", "sg-2", "sg-3", "sg-4", "sg-5"]
        }
      }
    }
  }

  @Test func `refuses a launch type beside a strategy, and a daemon on Fargate`() {
    refuses(
      """
      aws_ecs_service.api: launch_type is "FARGATE" beside a capacity_provider_strategy — a service has a launch type \
      or a capacity provider strategy; on Fargate it runs a number of tasks (Amazon ECS API Reference, \
      "CreateService") — leave one of the two out [ecs-service-launch-type]
      """
    ) {
      network
      fargate()
      service(name: "api") {
        $0.taskDefinition = task.arn
        $0.launchType = .fargate  // ←
        $0.networkConfiguration(subnets: [subnet.id])
        $0.capacityProviderStrategy(capacityProvider: "FARGATE_SPOT")
      }
    }
    refuses(
      """
      aws_ecs_service.api: scheduling_strategy is "DAEMON" on Fargate — a service has a launch type or a capacity \
      provider strategy; on Fargate it runs a number of tasks (Amazon ECS API Reference, "CreateService") — leave one \
      of the two out [ecs-service-launch-type]
      """
    ) {
      network
      fargate()
      service(name: "api") {
        $0.taskDefinition = task.arn
        $0.launchType = .fargate
        $0.schedulingStrategy = .daemon  // ←
        $0.networkConfiguration(subnets: [subnet.id])
      }
    }
    accepts {
      network
      fargate()
      service(name: "api") {
        $0.taskDefinition = task.arn
        $0.networkConfiguration(subnets: [subnet.id])
        $0.capacityProviderStrategy(capacityProvider: "FARGATE_SPOT")
      }
    }
  }

  @Test func `refuses a task definition on Fargate that is not for it`() {
    refuses(
      """
      aws_ecs_service.api: task_definition is of aws_ecs_task_definition.api, which is not for Fargate — Fargate runs \
      task definitions that were registered for it (Amazon ECS API Reference, "RegisterTaskDefinition") — set \
      requires_compatibilities of the task definition to FARGATE [ecs-service-compatible]
      """
    ) {
      network
      task(family: "api", containerDefinitions: jsonencode([["name": "api"]])) {
        $0.requiresCompatibilities = [.ec2]
        $0.networkMode = .awsvpc
      }
      service(name: "api") {
        $0.taskDefinition = task.arn  // ←
        $0.launchType = .fargate
        $0.networkConfiguration(subnets: [subnet.id])
      }
    }
    accepts {
      network
      fargate()
      right()
    }
  }
}
