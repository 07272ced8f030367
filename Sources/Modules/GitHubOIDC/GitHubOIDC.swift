public import AWS
public import Terraform

/// The roles that workflows of a GitHub repository wear: one pushes images, one deploys an environment, one
/// plans for a pull request.
///
/// GitHub signs a token for each job, and AWS takes it for credentials of an hour; no key is stored anywhere.
///
/// Source: GitHub Docs, "Configuring OpenID Connect in Amazon Web Services".
public struct GitHubOIDC: Module {
  /// `modules/github_oidc`
  public static let name = "github_oidc"

  /// Starts the names of the roles.
  @Variable("name", "Prefix of the names of all resources, for example shop-staging.", nullable: false)
  public var name: Value<String>
  /// The account of the roles, for the ARN of a provider that is there.
  @Variable("account_id", "AWS account of the roles.", nullable: false)
  public var accountID: Value<AccountID>
  /// The repository whose workflows are trusted.
  @Variable("repository", "GitHub repository whose workflows wear the roles: OWNER/REPOSITORY.", nullable: false)
  public var repository: Value<String>
  /// The environment of GitHub that a deploying job names.
  @Variable("environment", "GitHub environment that a job must name to deploy.", nullable: false)
  public var environment: Value<String>
  /// The branch that is deployed.
  @Variable("branch", "Branch whose jobs may push images.", nullable: false)
  public var branch: Value<String>
  /// Whether the account's provider is made here.
  @Variable(
    "create_provider", "Whether to make the identity provider; an account has one, so false if it is there.",
    nullable: false)
  public var createProvider: Value<Bool> = true
  /// Where images are pushed.
  @Variable("repository_arns", "ARNs of the image repositories to push to.", nullable: false)
  public var repositoryARNs: Value<[ARN<AWS.ECRRepository>]>
  /// Where services are updated.
  @Variable("cluster_arn", "ARN of the ECS cluster to deploy to.", nullable: false)
  public var clusterARN: Value<ARN<AWS.ECSCluster>>
  /// What a task definition names.
  @Variable("pass_role_arns", "ARNs of the task and execution roles that a task definition names.", nullable: false)
  public var passRoleARNs: Value<[ARN<AWS.IAMRole>]>
  /// What the deployment shows of a migration.
  @Variable("log_group_arns", "ARNs of the log groups that the deployment reads.", nullable: false)
  public var logGroupARNs: Value<[ARN<AWS.CloudWatchLogGroup>]>
  /// Where the front end goes.
  @Variable("bucket_arn", "ARN of the bucket that the front end is synced to.", nullable: false)
  public var bucketARN: Value<ARN<AWS.S3Bucket>>
  /// What is invalidated.
  @Variable("distribution_arn", "ARN of the distribution to invalidate.", nullable: false)
  public var distributionARN: Value<ARN<AWS.CloudFrontDistribution>>
  /// What holds the lock of the state.
  @Variable("lock_table_arn", "ARN of the DynamoDB table that locks the state during a plan.", nullable: false)
  public var lockTableARN: Value<ARN<AWS.DynamoDBTable>>
  /// What a plan reads back.
  @Variable("secret_arns", "ARNs of the secrets that a plan reads; may end with wildcards.", nullable: false)
  public var secretARNs: Value<[ARN<AWS.SecretsManagerSecret>]>
  /// What a plan has no business in.
  @Variable("data_bucket_arns", "ARNs of the buckets whose objects a plan must not read.", nullable: false)
  public var dataBucketARNs: Value<[ARN<AWS.S3Bucket>]>
  /// Tags of everything.
  @Variable("tags", "Tags of all resources.", nullable: false)
  public var tags: Value<[String: String]> = [:]

  /// For the jobs that build.
  @Output("push_role_arn", "ARN of the role that pushes images.")
  public var pushRoleARN: Exported<ARN<AWS.IAMRole>>
  /// For the deployment.
  @Output("deploy_role_arn", "ARN of the role that deploys.")
  public var deployRoleARN: Exported<ARN<AWS.IAMRole>>
  /// For pull requests.
  @Output("plan_role_arn", "ARN of the role that plans.")
  public var planRoleARN: Exported<ARN<AWS.IAMRole>>

  @Local("provider_arn") var providerARN: Value<ARN<AWS.IAMOpenIDConnectProvider>>

  let provider = AWS.IAMOpenIDConnectProvider.Counted("this")
  let push = WorkflowRole("push")
  let deploy = WorkflowRole("deploy")
  let plan = WorkflowRole("plan")
  let readOnly = AWS.IAMRolePolicyAttachment("plan")

  /// Makes the module.
  public init() {}

  /// What the module defines.
  public var body: ModuleContent {
    identityProvider
    pushRole
    deployRole
    planRole
    $pushRoleARN(push.role.arn)
    $deployRoleARN(deploy.role.arn)
    $planRoleARN(plan.role.arn)
    validations
  }
}
