import AWS
import Terraform

extension GitHubOIDC {
  static let issuer = "token.actions.githubusercontent.com"
  static let audience = "sts.amazonaws.com"

  @ModuleBuilder var identityProvider: ModuleContent {
    provider(
      count: createProvider.then(1, else: 0), clientIDList: [Value(text: Self.audience)],
      url: Value(text: "https://\(Self.issuer)")
    ) { provider, _ in
      provider.tags = tags
    }
    $providerARN(
      createProvider.then(
        one(provider.arn),
        else: AWS.arn(service: "iam", account: accountID, resource: Value(text: "oidc-provider/\(Self.issuer)"))))
  }

  @ModuleBuilder var pushRole: ModuleContent {
    Section("Images: jobs of the branch, before anybody approves")
    push(of: self, for: "ref:refs/heads/\(branch)") { images(&$0) }
  }

  @ModuleBuilder var deployRole: ModuleContent {
    Section("Deployment: jobs that name the environment, whose rules GitHub enforces")
    deploy(
      of: self, for: "environment:\(environment)",
      skips: [
        ("CKV_AWS_356", "a condition narrows services and tasks to the cluster; revisions have no ARN beforehand")
      ]
    ) {
      services(&$0)
      logs(&$0)
      frontend(&$0)
    }
  }

  private func images(_ policy: inout PolicyStatements) {
    policy.explain("A login to the registry is for all of its repositories.")
    policy.allow("ecr:GetAuthorizationToken", on: ["*"])
    policy.allow(
      "ecr:BatchCheckLayerAvailability", "ecr:BatchGetImage", "ecr:CompleteLayerUpload",
      "ecr:GetDownloadUrlForLayer", "ecr:InitiateLayerUpload", "ecr:PutImage", "ecr:UploadLayerPart",
      on: .arns(repositoryARNs))
  }

  private func services(_ policy: inout PolicyStatements) {
    policy.explain("Revisions of a task definition cannot be told apart by ARN before they are registered.")
    policy.allow(
      "ecs:DescribeTaskDefinition", "ecs:RegisterTaskDefinition", "ecs:TagResource", on: ["*"])
    policy.allow(
      "ecs:DescribeServices", "ecs:DescribeTasks", "ecs:RunTask", "ecs:UpdateService", on: ["*"]
    ) {
      $0.condition(.test(.arnEquals, "ecs:cluster", clusterARN))
    }
    policy.allow("iam:PassRole", on: .arns(passRoleARNs)) {
      $0.condition(.test(.stringEquals, .passedToService, .ecsTasks))
    }
  }

  private func logs(_ policy: inout PolicyStatements) {
    policy.explain("What a migration said.")
    policy.allow(
      "logs:GetLogEvents",
      on: .arns(logGroupARNs.map("arn") { group -> Value<ARN<AnyResource>> in "\(group):*" }))
  }

  private func frontend(_ policy: inout PolicyStatements) {
    policy.allow("s3:ListBucket", on: .arn(bucketARN))
    policy.allow("s3:DeleteObject", "s3:PutObject", on: ["\(bucketARN)/*"])
    policy.allow("cloudfront:CreateInvalidation", on: .arn(distributionARN))
  }
}
