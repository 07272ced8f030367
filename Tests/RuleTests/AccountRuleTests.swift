import AWS
import Terraform
import Testing

@Suite struct AccountRuleTests {
  private let first = AWS.IAMServiceLinkedRole("first")
  private let second = AWS.IAMServiceLinkedRole("second")
  private let policies = AWS.CloudWatchLogResourcePolicy.Counted("this")
  private let policy = AWS.CloudWatchLogResourcePolicy("search")

  @Test func `refuses the linked role of a service twice`() {
    refuses(
      """
      aws_iam_service_linked_role.second: aws_service_name is "opensearchservice.amazonaws.com", as that of \
      aws_iam_service_linked_role.first — an account has a service's linked role once (AWS IAM API Reference, \
      "CreateServiceLinkedRole") — define it once, and let the others depend on it [service-linked-role-once]
      """
    ) {
      first(awsServiceName: .openSearch)
      second(awsServiceName: .openSearch)  // ←
    }
    accepts {
      first(awsServiceName: .openSearch)
      second(awsServiceName: .openSearch) { $0.customSuffix = "shop" }
    }
  }

  @Test func `refuses an eleventh resource policy of logs`() {
    refuses(
      """
      aws_cloudwatch_log_resource_policy.search: is number 11 of its region — a region of an account has at most 10 \
      resource policies of CloudWatch Logs (Amazon CloudWatch Logs User Guide, "CloudWatch Logs quotas") — write the \
      statements of several services in one policy [log-resource-policy-count]
      """
    ) {
      policies(count: 10, policyName: "shop", policyDocument: "{}")
      policy(policyName: "search", policyDocument: "{}")  // ←
    }
    accepts { policies(count: 10, policyName: "shop", policyDocument: "{}") }
  }

  @Test func `refuses a resource policy of logs that is too long`() {
    let groups = (1...100).map {
      Value<String>(text: "arn:aws:logs:eu-west-1:111111111111:log-group:/aws/shop/\($0):*")
    }
    let resources: Value<[String: [String]]> = ["Resource": Value(groups)]
    refuses(
      """
      aws_cloudwatch_log_resource_policy.search: policy_document has 6306 characters — a resource policy of CloudWatch \
      Logs has at most 5120 characters (Amazon CloudWatch Logs API Reference, "PutResourcePolicy", policyDocument) — \
      let it name a prefix of log groups instead of each [log-resource-policy-size]
      """
    ) {
      policy(
        policyName: "shop",
        policyDocument: jsonencode(resources))  // ←
    }
    accepts { policy(policyName: "shop", policyDocument: jsonencode(["Resource": "*"] as Value<[String: String]>)) }
  }
}
