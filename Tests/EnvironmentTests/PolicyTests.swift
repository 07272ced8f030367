import TestSupport
import Testing

/// Requirement 11.3 and the security model: no policy is wider than the API makes it.
@Suite(.requires(.terraform, .providerMirror)) struct PolicyTests {
  /// Actions that AWS has no resource for (Service Authorization Reference), or whose resource is the key that the policy
  /// belongs to.
  private static let withoutResource: Set = [
    "ecr:GetAuthorizationToken", "logs:DescribeLogGroups", "cloudwatch:PutMetricData",
    "secretsmanager:GetRandomPassword", "ecs:RegisterTaskDefinition", "ecs:DescribeTaskDefinition", "ecs:TagResource",
    "kms:*", "kms:Decrypt", "kms:GenerateDataKey*",
  ]

  /// Services of which AWS's documentation does not say that they come with the account of what they act for.
  private static let withoutAccount: Set = [
    "ec2.amazonaws.com", "monitoring.rds.amazonaws.com", "lambda.amazonaws.com", "backup.amazonaws.com",
  ]

  private func documents(_ environment: String) async throws -> [(name: String, statements: [Block])] {
    let plan = try await Rehearsal.of(environment).plan
    return (plan.root.calls ?? [:]).sorted { $0.key < $1.key }.flatMap { call in
      (call.value.module.resources ?? []).filter { $0.type == "aws_iam_policy_document" }
        .map { ("\(call.key).\($0.name)", $0.blocks("statement")) }
    }
  }

  @Test(arguments: Rehearsal.names)
  func `R11.3 a statement about everything is of actions without a resource, or bounded by a condition`(
    environment: String
  ) async throws {
    var found = 0
    for (name, statements) in try await documents(environment) {
      for statement in statements where statement["resources"].constant == ["*"] {
        found += 1
        let actions = (statement["actions"].constant?.elements ?? []).compactMap(\.string)
        // What is bounded by its cluster names the cluster in a condition.
        if statement.blocks("condition").contains(where: { $0["variable"].constant == "ecs:cluster" }) { continue }
        #expect(!actions.isEmpty && Self.withoutResource.isSuperset(of: actions), "\(name): \(actions)")
      }
    }
    #expect(found >= 5)
  }

  @Test(arguments: Rehearsal.names)
  func `no statement allows all actions of a service, other than a key's own`(environment: String) async throws {
    for (name, statements) in try await documents(environment) {
      for statement in statements where statement["effect"].constant == "Allow" {
        for action in (statement["actions"].constant?.elements ?? []).compactMap(\.string) {
          #expect(!action.hasSuffix(":*") || action == "kms:*" || action == "es:ESHttp*", "\(name): \(action)")
        }
      }
    }
  }

  @Test(arguments: Rehearsal.names)
  func `a service of AWS takes a role on for this account only`(environment: String) async throws {
    let plan = try await Rehearsal.of(environment).plan
    for role in plan.resources("aws_iam_role") {
      guard let text = role["assume_role_policy"]?.string else { continue }
      for statement in try JSON(text: text)["Statement"]?.elements ?? [] {
        guard let service = statement["Principal"]?["Service"]?.string else { continue }
        if Self.withoutAccount.contains(service) { continue }
        #expect(
          statement["Condition"]?["StringEquals"]?["aws:SourceAccount"] == plan.variables["account_id"],
          "\(role.address): \(service)")
      }
    }
  }
}
