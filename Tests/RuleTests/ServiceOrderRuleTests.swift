import AWS
import Terraform
import Testing

@Suite struct ServiceOrderRuleTests {
  private let cluster = AWS.ECSCluster("this")
  private let providers = AWS.ECSClusterCapacityProviders("this")
  private let role = AWS.IAMRole("start")
  private let policy = AWS.IAMRolePolicy("start")
  private let task = AWS.ECSTaskDefinition("api")
  private let service = AWS.ECSService("api")

  @ModuleBuilder private var surroundings: ModuleContent {
    cluster(name: "shop")
    providers(clusterName: cluster.name) { $0.capacityProviders = ["FARGATE"] }
    role(assumeRolePolicy: "{}") { $0.name = "start" }
    policy(role: role.name, policy: "{}")
    task(family: "api", containerDefinitions: jsonencode([["name": "api"]])) {
      $0.requiresCompatibilities = [.fargate]
      $0.networkMode = .awsvpc
      $0.cpu = 256
      $0.memory = 512
      $0.executionRoleARN = role.arn
    }
  }

  @Test func `refuses a service that does not wait for the policy of its execution role`() {
    refuses(
      """
      aws_ecs_service.api: task_definition has the execution role of aws_iam_role_policy.start, for which nothing \
      waits — a role's policies take effect some time after the role, and tasks that start before fail (AWS Identity \
      and Access Management User Guide, "Troubleshoot IAM", changes that are not immediately visible) — add the \
      policy to dependsOn of the service [ecs-service-role-order]
      """
    ) {
      surroundings
      service(name: "api") {
        $0.cluster = cluster.arn
        $0.launchType = .fargate
        $0.taskDefinition = task.arn  // ←
        $0.networkConfiguration(subnets: ["subnet-1"])
      }
    }
    accepts {
      surroundings
      service(name: "api") {
        $0.cluster = cluster.arn
        $0.launchType = .fargate
        $0.taskDefinition = task.arn
        $0.networkConfiguration(subnets: ["subnet-1"])
      }
      .dependsOn(policy)
    }
  }

  @Test func `accepts a service that waits by way of something else`() {
    let wait = TerraformData("policies")
    accepts {
      surroundings
      wait().dependsOn(policy)
      service(name: "api") {
        $0.cluster = cluster.arn
        $0.launchType = .fargate
        $0.taskDefinition = task.arn
        $0.triggers = ["policies": wait.id.asString]
        $0.networkConfiguration(subnets: ["subnet-1"])
      }
    }
  }

  @Test func `refuses a service that does not wait for the capacity providers it uses`() {
    refuses(
      """
      aws_ecs_service.api: the service does not wait for aws_ecs_cluster_capacity_providers.this — a capacity \
      provider cannot be taken from a cluster while a service uses it (Amazon ECS API Reference, \
      "PutClusterCapacityProviders") — add the cluster's capacity providers to dependsOn of the service \
      [ecs-service-capacity-order]
      """
    ) {
      surroundings
      service(name: "api") {  // ←
        $0.cluster = cluster.arn
        $0.taskDefinition = task.arn
        $0.networkConfiguration(subnets: ["subnet-1"])
        $0.capacityProviderStrategy(capacityProvider: "FARGATE")
      }
      .dependsOn(policy)
    }
    accepts {
      surroundings
      service(name: "api") {
        $0.cluster = cluster.arn
        $0.taskDefinition = task.arn
        $0.networkConfiguration(subnets: ["subnet-1"])
        $0.capacityProviderStrategy(capacityProvider: "FARGATE")
      }
      .dependsOn(policy, providers)
    }
  }

  @Test func `refuses a capacity provider that the cluster has not`() {
    refuses(
      """
      aws_ecs_service.api: capacity_provider_strategy.capacity_provider is "FARGATE_SPOT" — a strategy names capacity \
      providers that the cluster has (Amazon ECS API Reference, "CapacityProviderStrategyItem") — add it to \
      capacity_providers of the cluster [ecs-capacity-provider]
      """
    ) {
      surroundings
      service(name: "api") {
        $0.cluster = cluster.arn
        $0.taskDefinition = task.arn
        $0.networkConfiguration(subnets: ["subnet-1"])
        $0.capacityProviderStrategy(capacityProvider: "FARGATE_SPOT")  // ←
      }
      .dependsOn(policy, providers)
    }
    refuses(
      """
      aws_ecs_cluster_capacity_providers.this: default_capacity_provider_strategy.capacity_provider is "FARGATE_SPOT" \
      — a strategy names capacity providers that the cluster has (Amazon ECS API Reference, \
      "CapacityProviderStrategyItem") — add it to capacity_providers of the cluster [ecs-capacity-provider]
      """
    ) {
      cluster(name: "shop")
      providers(clusterName: cluster.name) {
        $0.capacityProviders = ["FARGATE"]
        $0.defaultCapacityProviderStrategy(capacityProvider: "FARGATE_SPOT")  // ←
      }
    }
    accepts {
      cluster(name: "shop")
      providers(clusterName: cluster.name) {
        $0.capacityProviders = ["FARGATE", "FARGATE_SPOT"]
        $0.defaultCapacityProviderStrategy(capacityProvider: "FARGATE_SPOT")
      }
    }
  }

  @Test func `refuses two capacity providers with a base`() {
    refuses(
      """
      aws_ecs_cluster_capacity_providers.this: default_capacity_provider_strategy.base is 2 in a second capacity \
      provider — one capacity provider of a strategy has a base (Amazon ECS API Reference, \
      "CapacityProviderStrategyItem") — leave base out of the others [ecs-capacity-base]
      """
    ) {
      cluster(name: "shop")
      providers(clusterName: cluster.name) {
        $0.capacityProviders = ["FARGATE", "FARGATE_SPOT"]
        $0.defaultCapacityProviderStrategy(capacityProvider: "FARGATE") { $0.base = 1 }
        $0.defaultCapacityProviderStrategy(capacityProvider: "FARGATE_SPOT") {
          $0.base = 2  // ←
        }
      }
    }
    accepts {
      cluster(name: "shop")
      providers(clusterName: cluster.name) {
        $0.capacityProviders = ["FARGATE", "FARGATE_SPOT"]
        $0.defaultCapacityProviderStrategy(capacityProvider: "FARGATE") { $0.base = 1 }
        $0.defaultCapacityProviderStrategy(capacityProvider: "FARGATE_SPOT") { $0.base = 0 }
      }
    }
  }
}
