import Terraform

/// What fails in AWS because something else is not there yet, or is there no more.
enum ServiceOrderRules {
  static let all: [Rule] = [
    Rule(
      "ecs-service-role-order", on: "aws_ecs_service",
      limit: Limit(
        "a role's policies take effect some time after the role, and tasks that start before fail",
        source:
          "AWS Identity and Access Management User Guide, \"Troubleshoot IAM\", changes that are not immediately visible"
      ),
      remedy: "add the policy to dependsOn of the service"
    ) { service in
      guard let role = service.taskDefinition?["execution_role_arn"].target, role.type == "aws_iam_role" else {
        return []
      }
      return ["aws_iam_role_policy", "aws_iam_role_policy_attachment"].flatMap { type in
        service.plan.resources(ofType: type)
          .filter { $0["role"].names(role) && service.waits(for: $0) == false }
          .map {
            service["task_definition"].violation("has the execution role of \($0.address), for which nothing waits")
          }
      }
    },
    Rule(
      "ecs-service-capacity-order", on: "aws_ecs_service",
      limit: Limit(
        "a capacity provider cannot be taken from a cluster while a service uses it",
        source: "Amazon ECS API Reference, \"PutClusterCapacityProviders\""),
      remedy: "add the cluster's capacity providers to dependsOn of the service"
    ) { service in
      guard service["launch_type"].isAbsent, let cluster = service.cluster else { return [] }
      return service.plan.resources(ofType: "aws_ecs_cluster_capacity_providers")
        .filter { $0["cluster_name"].names(cluster) && service.waits(for: $0) == false }
        .map { service.arguments.violation("the service does not wait for \($0.address)") }
    },
    Rule(
      "ecs-capacity-provider", on: "aws_ecs_service", "aws_ecs_cluster_capacity_providers",
      limit: Limit(
        "a strategy names capacity providers that the cluster has",
        source: "Amazon ECS API Reference, \"CapacityProviderStrategyItem\""
      ),
      remedy: "add it to capacity_providers of the cluster"
    ) { resource in
      let blocks = resource.blocks("capacity_provider_strategy") + resource.blocks("default_capacity_provider_strategy")
      guard !blocks.isEmpty, let known = resource.capacityProviders else { return [] }
      return blocks.flatMap { $0["capacity_provider"].unless(oneOf: known) }
    },
    Rule(
      "ecs-capacity-base", on: "aws_ecs_service", "aws_ecs_cluster_capacity_providers",
      limit: Limit(
        "one capacity provider of a strategy has a base",
        source: "Amazon ECS API Reference, \"CapacityProviderStrategyItem\""
      ),
      remedy: "leave base out of the others"
    ) { resource in
      ["capacity_provider_strategy", "default_capacity_provider_strategy"].flatMap { name in
        resource.blocks(name).filter { ($0["base"].integer ?? 0) > 0 }.dropFirst().map {
          $0["base"].violation("is \($0["base"].text ?? "") in a second capacity provider")
        }
      }
    },
  ]
}

extension PlannedResource {
  /// The cluster of a service, if it is one of the configuration.
  var cluster: PlannedResource? {
    if let cluster = self["cluster"].target { return cluster.type == "aws_ecs_cluster" ? cluster : nil }
    return plan.resources(ofType: "aws_ecs_cluster").first { self["cluster"].names($0) }
  }

  /// The capacity providers of the resource's cluster; `nil` where not all of them are known.
  fileprivate var capacityProviders: [String]? {
    var associations: [PlannedResource] = [self]
    if type == "aws_ecs_service" {
      guard let cluster else { return nil }
      associations = plan.resources(ofType: "aws_ecs_cluster_capacity_providers").filter {
        $0["cluster_name"].names(cluster)
      }
      guard associations.count == 1 else { return nil }
    }
    guard let list = associations[0]["capacity_providers"].list else { return nil }
    let names = list.compactMap(\.text)
    return names.count == list.count ? names : nil
  }
}

extension PlannedArgument {
  /// Whether it is certainly the name of a resource, or a reference to it.
  func names(_ resource: PlannedResource) -> Bool {
    if let target { return target == resource }
    guard let text else { return false }
    return text == resource["name"].text
  }
}
