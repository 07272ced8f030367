import AWS
import Terraform

extension GitHubOIDC {
  @ModuleBuilder var planRole: ModuleContent {
    Section("Plan: pull requests of the repository itself; those of forks get no token")
    plan(of: self, for: "pull_request") {
      $0.explain("A plan reads secrets, and the state holds some: whoever may open a pull request can see them.")
      $0.allow("secretsmanager:GetSecretValue", on: .arns(secretARNs))
      $0.allow("secretsmanager:GetRandomPassword", on: ["*"])
      $0.allow("dynamodb:DeleteItem", "dynamodb:GetItem", "dynamodb:PutItem", on: .arn(lockTableARN))
      $0.explain("What people store is in no plan, though ReadOnlyAccess would show it.")
      $0.deny(
        "s3:GetObject", "s3:GetObjectVersion",
        on: .arns(dataBucketARNs.map("arn") { bucket -> Value<ARN<AnyResource>> in "\(bucket)/*" }))
    }
    readOnly(policyARN: "arn:aws:iam::aws:policy/ReadOnlyAccess", role: plan.role.name)
      .comment("Refreshing asks for the settings of every resource; this policy excludes the values of secrets.")
  }

  @ModuleBuilder var validations: ModuleContent {
    $name.validateName(name)
    $accountID.validateAccount(accountID)
    $repository.validation(
      can(regex("^[A-Za-z0-9-]+/[A-Za-z0-9._-]+$", repository)), "repository must read OWNER/REPOSITORY.")
    $environment.validation(
      can(regex("^[A-Za-z0-9_-]+$", environment)),
      "environment must have letters, digits, hyphens and underscores: it is part of the subject of a token.")
    $branch.validation(
      can(regex("^[A-Za-z0-9._/-]+$", branch)), "branch must be one branch, without wildcards.")
    $repositoryARNs.validation(length(repositoryARNs) > 0, "repository_arns must name at least one repository.")
    $passRoleARNs.validation(
      length(passRoleARNs) > 0 && alltrue(passRoleARNs.map("arn") { !strcontains($0.asString, "*") }),
      "pass_role_arns must name the roles one by one.")
    $logGroupARNs.validation(length(logGroupARNs) > 0, "log_group_arns must name at least one log group.")
    $secretARNs.validation(length(secretARNs) > 0, "secret_arns must name at least one secret.")
    $dataBucketARNs.validation(length(dataBucketARNs) > 0, "data_bucket_arns must name at least one bucket.")
  }
}
