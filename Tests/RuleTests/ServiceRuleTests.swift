import AWS
import Terraform
import Testing

@Suite struct ServiceRuleTests {
  private let service = AWS.ECSService("api")
  private let task = AWS.ECSTaskDefinition("api")
  private let vpc = AWS.VPC("this")
  private let subnet = AWS.Subnet("one")
  private let balancer = AWS.LB("this")
  private let listener = AWS.LBListener("https")
  private let group = AWS.LBTargetGroup("api")

  @ModuleBuilder private var network: ModuleContent {
    vpc { $0.cidrBlock = "10.0.0.0/16" }
    subnet(vpcID: vpc.id) { $0.cidrBlock = "10.0.1.0/24" }
  }

  /// A load balancer that forwards to the group.
  @ModuleBuilder private var balancing: ModuleContent {
    network
    group {
      $0.port = 3000
      $0.protocol = .http
      $0.vpcID = vpc.id
      $0.targetType = .ip
    }
    balancer { $0.internal = true }
    listener(loadBalancerARN: balancer.arn) {
      $0.port = 80
      $0.protocol = .http
      $0.defaultAction(type: .forward) { $0.targetGroupARN = group.arn }
    }
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

  @Test func `refuses a container that the task definition has not`() {
    refuses(
      """
      aws_ecs_service.api: load_balancer.container_name is "app", and aws_ecs_task_definition.api has "api" — a load \
      balancer sends requests to a port that a container of the task definition has (Amazon ECS API Reference, \
      "LoadBalancer") — name a container and one of its ports as container_definitions has them \
      [ecs-service-container]
      """
    ) {
      balancing
      fargate()
      service(name: "api") {
        $0.taskDefinition = task.arn
        $0.launchType = .fargate
        $0.networkConfiguration(subnets: [subnet.id])
        $0.loadBalancer(
          containerName: "app",  // ←
          containerPort: 3000
        ) { $0.targetGroupARN = group.arn }
      }
    }
    accepts {
      balancing
      fargate()
      right { $0.loadBalancer(containerName: "api", containerPort: 3000) { $0.targetGroupARN = group.arn } }
    }
  }

  @Test func `refuses a port that the container has not`() {
    refuses(
      """
      aws_ecs_service.api: load_balancer.container_port is 8080, and container "api" of aws_ecs_task_definition.api \
      has 3000 — a load balancer sends requests to a port that a container of the task definition has (Amazon ECS API \
      Reference, "LoadBalancer") — name a container and one of its ports as container_definitions has them \
      [ecs-service-container]
      """
    ) {
      balancing
      fargate()
      service(name: "api") {
        $0.taskDefinition = task.arn
        $0.launchType = .fargate
        $0.networkConfiguration(subnets: [subnet.id])
        $0.loadBalancer(
          containerName: "api",
          containerPort: 8080  // ←
        ) { $0.targetGroupARN = group.arn }
      }
    }
    accepts {
      balancing
      fargate(["name": "api", "portMappings": [["containerPort": 3000], ["containerPort": 8080]]])
      right { $0.loadBalancer(containerName: "api", containerPort: 8080) { $0.targetGroupARN = group.arn } }
    }
  }

  @Test func `refuses a target group to which no listener forwards`() {
    refuses(
      """
      aws_ecs_service.api: load_balancer.target_group_arn is of aws_lb_target_group.api, to which no listener \
      forwards — a service takes the target group of a load balancer, so a listener must forward to it (Amazon ECS \
      Developer Guide, "Use load balancing to distribute Amazon ECS service traffic") — forward to it from a listener \
      or a listener's rule [ecs-service-target-group]
      """
    ) {
      network
      group {
        $0.vpcID = vpc.id
        $0.port = 3000
        $0.protocol = .http
        $0.targetType = .ip
      }
      fargate()
      service(name: "api") {
        $0.taskDefinition = task.arn
        $0.launchType = .fargate
        $0.networkConfiguration(subnets: [subnet.id])
        $0.loadBalancer(containerName: "api", containerPort: 3000) {
          $0.targetGroupARN = group.arn  // ←
        }
      }
    }
    accepts {
      balancing
      fargate()
      right { $0.loadBalancer(containerName: "api", containerPort: 3000) { $0.targetGroupARN = group.arn } }
    }
  }

  @Test func `accepts a target group to which a rule forwards by shares`() {
    let rule = AWS.LBListenerRule("api")
    accepts {
      network
      group {
        $0.vpcID = vpc.id
        $0.port = 3000
        $0.protocol = .http
        $0.targetType = .ip
      }
      balancer { $0.internal = true }
      listener(loadBalancerARN: balancer.arn) {
        $0.port = 80
        $0.protocol = .http
        $0.defaultAction(type: .fixedResponse) { $0.fixedResponse(contentType: .textPlain) }
      }
      rule(listenerARN: listener.arn) {
        $0.action(type: .forward) { $0.forward { $0.targetGroup(arn: group.arn) } }
        $0.condition { $0.pathPattern(values: ["/api/*"]) }
      }
      fargate()
      right { $0.loadBalancer(containerName: "api", containerPort: 3000) { $0.targetGroupARN = group.arn } }
    }
  }

  @Test func `refuses targets of the type instance for tasks with awsvpc`() {
    refuses(
      """
      aws_lb_target_group.api: target_type is "instance" — tasks with the network mode awsvpc are targets of the type \
      ip (Amazon ECS API Reference, "LoadBalancer") — set target_type of the target group to ip \
      [ecs-service-target-type]
      """
    ) {
      network
      balancer { $0.internal = true }
      listener(loadBalancerARN: balancer.arn) {
        $0.port = 80
        $0.protocol = .http
        $0.defaultAction(type: .forward) { $0.targetGroupARN = group.arn }
      }
      group {
        $0.vpcID = vpc.id
        $0.port = 3000
        $0.protocol = .http
        $0.targetType = .instance  // ←
      }
      fargate()
      right { $0.loadBalancer(containerName: "api", containerPort: 3000) { $0.targetGroupARN = group.arn } }
    }
    refuses(
      """
      aws_ecs_service.api: load_balancer.target_group_arn is of aws_lb_target_group.api, whose target_type is \
      "instance" — tasks with the network mode awsvpc are targets of the type ip (Amazon ECS API Reference, \
      "LoadBalancer") — set target_type of the target group to ip [ecs-service-target-type]
      """
    ) {
      network
      balancer { $0.internal = true }
      listener(loadBalancerARN: balancer.arn) {
        $0.port = 80
        $0.protocol = .http
        $0.defaultAction(type: .forward) { $0.targetGroupARN = group.arn }
      }
      group {
        $0.vpcID = vpc.id
        $0.port = 3000
        $0.protocol = .http
      }
      fargate()
      service(name: "api") {
        $0.taskDefinition = task.arn
        $0.launchType = .fargate
        $0.networkConfiguration(subnets: [subnet.id])
        $0.loadBalancer(containerName: "api", containerPort: 3000) {
          $0.targetGroupARN = group.arn  // ←
        }
      }
    }
    accepts {
      balancing
      fargate()
      right { $0.loadBalancer(containerName: "api", containerPort: 3000) { $0.targetGroupARN = group.arn } }
    }
  }

  @Test func `refuses a grace period where nothing checks the health`() {
    refuses(
      """
      aws_ecs_service.api: health_check_grace_period_seconds is 60, and nothing checks its health — a grace period \
      holds off the health checks of a load balancer or of the containers (Amazon ECS API Reference, "CreateService") \
      — leave it out of a service that has neither [ecs-service-grace-period]
      """
    ) {
      network
      fargate()
      service(name: "api") {
        $0.taskDefinition = task.arn
        $0.launchType = .fargate
        $0.healthCheckGracePeriodSeconds = 60  // ←
        $0.networkConfiguration(subnets: [subnet.id])
      }
    }
    accepts {
      network
      fargate(["name": "api", "healthCheck": ["command": ["CMD", "true"]]])
      right { $0.healthCheckGracePeriodSeconds = 60 }
    }
  }

  @Test func `refuses a deployment that may neither start a task nor stop one`() {
    refuses(
      """
      aws_ecs_service.api: deployment_maximum_percent is 100, and so neither more nor fewer tasks may run than are \
      desired — a deployment starts a task above the desired number or stops one of it, so one of the two must be \
      allowed (Amazon ECS API Reference, "DeploymentConfiguration") — raise deployment_maximum_percent, or lower \
      deployment_minimum_healthy_percent [ecs-service-deadlock]
      """
    ) {
      network
      fargate()
      service(name: "api") {
        $0.taskDefinition = task.arn
        $0.launchType = .fargate
        $0.deploymentMinimumHealthyPercent = 100
        $0.deploymentMaximumPercent = 100  // ←
        $0.networkConfiguration(subnets: [subnet.id])
      }
    }
    refuses(
      """
      aws_ecs_service.api: deployment_maximum_percent is 150, which is 1 of 1, so no task may come or go — a \
      deployment starts a task above the desired number or stops one of it, so one of the two must be allowed (Amazon \
      ECS API Reference, "DeploymentConfiguration") — raise deployment_maximum_percent, or lower \
      deployment_minimum_healthy_percent [ecs-service-deadlock]
      """
    ) {
      network
      fargate()
      service(name: "api") {
        $0.taskDefinition = task.arn
        $0.launchType = .fargate
        $0.desiredCount = 1
        $0.deploymentMaximumPercent = 150  // ←
        $0.networkConfiguration(subnets: [subnet.id])
      }
    }
    accepts {
      network
      fargate()
      right {
        $0.desiredCount = 1
        $0.deploymentMinimumHealthyPercent = 0
        $0.deploymentMaximumPercent = 100
      }
    }
  }
}
