import TestSupport
import Testing

/// Requirement 11.3: what the roles of the tasks may do, and for whom.
@Suite(.requires(.terraform, .providerMirror)) struct RoleTests {
  private static let services = ["backend", "scraper", "temporal-worker", "temporal-server"]

  private func statements(_ document: String, _ environment: String) async throws -> [JSON] {
    let found = try await KnownPlan.of(environment).data("aws_iam_policy_document", document, module: "ecs")
    try #require(found.count == 1, "\(document)")
    let policy = try JSON(text: found[0]["json"]?.string ?? "")
    return policy["Statement"]?.elements ?? [policy["Statement"] ?? .null]
  }

  private func texts(_ value: JSON?) -> [String] {
    value?.string.map { [$0] } ?? (value?.elements ?? []).compactMap(\.string)
  }

  @Test(arguments: Rehearsal.names, services)
  func `R11.3 fault 5 an execution role reads exactly the secrets its service is told`(
    environment: String, service: String
  ) async throws {
    let name = String(service.map { $0 == "-" ? "_" : $0 })
    let statements = try await statements("\(name)_execution", environment)
    let reading = statements.filter { texts($0["Action"]).contains("secretsmanager:GetSecretValue") }
    let told = try await PlannedContainer.of(service, in: environment).secrets.values.map { reference in
      reference.split(separator: ":", omittingEmptySubsequences: false).prefix(7).joined(separator: ":")
    }
    #expect(reading.count == 1)
    #expect(Set(texts(reading[0]["Resource"])) == Set(told))
    #expect(texts(reading[0]["Action"]) == ["secretsmanager:GetSecretValue"])
  }

  @Test(arguments: Rehearsal.names, services)
  func `fault 5 an execution role may do no more than start its service's tasks`(
    environment: String, service: String
  ) async throws {
    let name = String(service.map { $0 == "-" ? "_" : $0 })
    for statement in try await statements("\(name)_execution", environment) {
      #expect(statement["Effect"] == "Allow")
      switch texts(statement["Action"]).sorted() {
      case ["ecr:GetAuthorizationToken"]: #expect(texts(statement["Resource"]) == ["*"], "the API has no resource")
      case ["ecr:BatchCheckLayerAvailability", "ecr:BatchGetImage", "ecr:GetDownloadUrlForLayer"]:
        let image = service == "scraper" ? "scraper" : "backend"
        #expect(texts(statement["Resource"]) == ["known/repository_arns/morket-\(image)"])
      case ["logs:CreateLogStream", "logs:PutLogEvents"]:
        #expect(texts(statement["Resource"]) == ["known:log_group_arns:\(service):*"])
      case ["secretsmanager:GetSecretValue"]: break
      case let other: Issue.record("\(service) may \(other)")
      }
    }
  }

  @Test(arguments: Rehearsal.names)
  func `what is pulled from elsewhere needs no right to our repositories`(environment: String) async throws {
    let actions = try await statements("temporal_server_execution", environment).flatMap { texts($0["Action"]) }
    #expect(!actions.contains { $0.hasPrefix("ecr:") })
  }

  @Test(arguments: Rehearsal.names)
  func `each service has two roles of its own that only tasks of this account take on`(
    environment: String
  ) async throws {
    let plan = try await Rehearsal.of(environment).plan
    let roles = plan.resources("aws_iam_role", module: "ecs")
    #expect(roles.count == 8)
    for role in roles {
      let statement = try #require(try role.policy("assume_role_policy")["Statement"]?.elements.first)
      #expect(statement["Principal"] == ["Service": "ecs-tasks.amazonaws.com"], "\(role.address)")
      #expect(statement["Condition"] == ["StringEquals": ["aws:SourceAccount": plan.variables["account_id"] ?? .null]])
    }
    for service in Self.services {
      let name = String(service.map { $0 == "-" ? "_" : $0 })
      let task = plan.module("ecs")?.block("aws_ecs_task_definition.\(name)")
      #expect(task?["execution_role_arn"].references == ["aws_iam_role.\(name)_execution.arn"])
      #expect(task?["task_role_arn"].references == ["aws_iam_role.\(name)_task.arn"])
    }
  }

  @Test(arguments: Rehearsal.names)
  func `fault 5 containers that keep files reach the bucket of exports and nothing else`(
    environment: String
  ) async throws {
    let plan = try await Rehearsal.of(environment).plan
    let policies = plan.resources("aws_iam_role_policy", module: "ecs").filter { $0.name.hasSuffix("_task") }
    #expect(policies.map(\.name).sorted() == ["backend_task", "temporal_worker_task"])
    for name in ["backend_task", "temporal_worker_task"] {
      let statements = plan.module("ecs")?.block("data.aws_iam_policy_document.\(name)")?.blocks("statement") ?? []
      #expect(
        statements.map { $0["resources"].references } == [["var.exports_bucket_arn"], ["var.exports_bucket_arn"]])
      #expect(
        statements.map { $0["actions"].constant } == [
          ["s3:GetObject", "s3:PutObject", "s3:DeleteObject"], ["s3:ListBucket"],
        ])
    }
  }

  @Test(arguments: Rehearsal.names)
  func `a service waits for its role's rights and for the cluster's providers`(environment: String) async throws {
    for service in try await Rehearsal.of(environment).plan.resources("aws_ecs_service") {
      #expect(
        service.dependsOn == [
          "aws_iam_role_policy.\(service.name)_execution", "aws_ecs_cluster_capacity_providers.this",
        ])
    }
  }
}
