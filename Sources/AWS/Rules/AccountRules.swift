import Terraform

/// What an account has once, or a few times only, in a region.
enum AccountRules {
  static let all: [Rule] = [
    Rule(
      "service-linked-role-once", on: "aws_iam_service_linked_role",
      limit: Limit(
        "an account has a service's linked role once", source: "AWS IAM API Reference, \"CreateServiceLinkedRole\""),
      remedy: "define it once, and let the others depend on it"
    ) { role in
      guard let service = role["aws_service_name"].text else { return [] }
      let first = role.plan.resources(ofType: role.type).first {
        $0["aws_service_name"].text == service && $0["custom_suffix"].value == role["custom_suffix"].value
      }
      guard let first, first != role else { return [] }
      return [role["aws_service_name"].violation("is \"\(service)\", as that of \(first.address)")]
    },
    Rule(
      "log-resource-policy-count", on: "aws_cloudwatch_log_resource_policy",
      limit: Limit(
        "a region of an account has at most 10 resource policies of CloudWatch Logs",
        source: "Amazon CloudWatch Logs User Guide, \"CloudWatch Logs quotas\""),
      remedy: "write the statements of several services in one policy"
    ) { policy in
      let region = policy.plan.providerArgument("region", of: policy)?.value
      let all = policy.plan.resources(ofType: policy.type).filter {
        $0.plan.providerArgument("region", of: $0)?.value == region
      }
      guard let index = all.firstIndex(of: policy), index >= 10 else { return [] }
      return [policy.arguments.violation("is number \(index + 1) of its region")]
    },
    Rule(
      "log-resource-policy-size", on: "aws_cloudwatch_log_resource_policy",
      limit: Limit(
        "a resource policy of CloudWatch Logs has at most 5120 characters",
        source: "Amazon CloudWatch Logs API Reference, \"PutResourcePolicy\", policyDocument"),
      remedy: "let it name a prefix of log groups instead of each"
    ) { policy in
      let document = policy["policy_document"]
      guard let bytes = document.leastBytes, bytes > 5120 else { return [] }
      return [document.violation("has \(bytes) characters\(document.text == nil ? " or more" : "")")]
    },
  ]
}
