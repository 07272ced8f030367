public import AWS
public import Terraform

/// A cluster on Fargate with its services: task definitions, roles, discovery and scaling.
///
/// The module is made with the services it is to have; each is written out under its own name, so that an address does not
/// move when another service comes or goes.
public struct ECS: Module {
  /// `modules/ecs`
  public static let name = "ecs"

  /// Starts the names of what the module makes.
  @Variable("name", "Prefix of the names of all resources, for example shop-staging.", nullable: false)
  public var name: Value<String>
  /// The account, for the roles' trust policies.
  @Variable("account_id", "AWS account that owns the cluster.", nullable: false)
  public var accountID: Value<AccountID>
  /// Where tasks run.
  @Variable("private_subnet_ids", "Subnets that tasks run in.", nullable: false)
  public var privateSubnetIDs: Value<[ID<AWS.Subnet>]>
  /// What all tasks wear.
  @Variable("ecs_security_group_id", "Security group of all tasks.", nullable: false)
  public var ecsSecurityGroupID: Value<ID<AWS.SecurityGroup>>
  /// Where images come from.
  @Variable("repository_urls", "URLs of the repositories, by image.", nullable: false)
  public var repositoryURLs: Value<[String: String]>
  /// What roles may pull.
  @Variable("repository_arns", "ARNs of the repositories, by image.", nullable: false)
  public var repositoryARNs: Value<[String: ARN<AWS.ECRRepository>]>
  /// The tag of the first task definitions.
  @Variable(
    "image_tag", "Tag of the images in the task definitions written here; deployments register later ones by commit.",
    nullable: false)
  public var imageTag: Value<String> = "latest"
  /// What containers are told.
  @Variable("environment", "Environment variables that are no secrets, by service.", nullable: false)
  public var environment: Value<[String: [String: String]]>
  /// What containers are told in confidence.
  @Variable(
    "secrets", "Secret environment variables by service: ARN of the secret, with :key:: for a key of its JSON.",
    nullable: false)
  public var secrets: Value<[String: [String: SecretReference]]>
  /// What execution roles may read.
  @Variable("secret_arns", "Secrets that the execution role of a service may read, by service.", nullable: false)
  public var secretARNs: Value<[String: [ARN<AWS.SecretsManagerSecret>]]>
  /// Where logs go.
  @Variable("log_group_names", "Log groups of the services, by service.", nullable: false)
  public var logGroupNames: Value<[String: Name<AWS.CloudWatchLogGroup>]>
  /// What execution roles may write to.
  @Variable("log_group_arns", "ARNs of the log groups, by service.", nullable: false)
  public var logGroupARNs: Value<[String: ARN<AWS.CloudWatchLogGroup>]>
  /// What starts the names of log streams.
  @Variable("log_stream_prefix", "Prefix of the names of log streams.", nullable: false)
  public var logStreamPrefix: Value<String> = "ecs"
  /// How long a task may take to end.
  @Variable(
    "stop_timeout", "Seconds a container has to end in; no shorter than requests may take. At most 120.",
    nullable: false)
  public var stopTimeout: Value<Int> = 120
  /// The key of the secrets, when it is not the one AWS manages.
  @Variable("kms_key_arn", "Key that the secrets are encrypted with; null for the key that AWS manages.")
  public var kmsKeyARN: Value<ARN<AWS.KMSKey>> = .null
  /// Tags of everything.
  @Variable("tags", "Tags of all resources.", nullable: false)
  public var tags: Value<[String: String]> = [:]

  /// For alarms and the deployment.
  @Output("cluster_name", "Name of the cluster.")
  public var clusterName: Exported<Name<AWS.ECSCluster>>
  /// For policies.
  @Output("cluster_arn", "ARN of the cluster.")
  public var clusterARN: Exported<ARN<AWS.ECSCluster>>
  /// For alarms and the deployment.
  @Output("service_names", "Names of the services, by service.")
  public var serviceNames: Exported<[String: Name<AWS.ECSService>]>
  /// For the deployment.
  @Output("task_definition_families", "Families of the task definitions, by service and job.")
  public var taskDefinitionFamilies: Exported<[String: String]>
  /// For what hands roles on.
  @Output("execution_role_arns", "Execution roles, by service.")
  public var executionRoleARNs: Exported<[String: ARN<AWS.IAMRole>]>
  /// For what hands roles on.
  @Output("task_role_arns", "Task roles, by service.")
  public var taskRoleARNs: Exported<[String: ARN<AWS.IAMRole>]>

  let region = AWS.Data.Region("current")
  let cluster = AWS.ECSCluster("this")
  let capacityProviders = AWS.ECSClusterCapacityProviders("this")
  let trust = AWS.Data.IAMPolicyDocument("trust")
  let services: [ServiceHandles]
  let balancing: BalancingInputs?
  let discovery: DiscoveryHandles?
  let scaling: ScalingInputs?
  let exports: ExportsInputs?

  @Local("fargate_memory") var fargateMemory: Value<[String: [Int]]>

  /// Makes the module for some services.
  public init(services: [FargateService]) {
    self.services = services.map { ServiceHandles($0) }
    balancing = services.contains(where: \.isLoadBalanced) ? BalancingInputs() : nil
    discovery = services.contains { $0.discoveryName != nil } ? DiscoveryHandles() : nil
    scaling = services.contains(where: \.scales) ? ScalingInputs() : nil
    exports = services.contains(where: \.usesExports) ? ExportsInputs() : nil
  }

  /// What the module defines.
  public var body: ModuleContent {
    clusterContent
    if let discovery { namespace(discovery) }
    services.map(content)
    outputs
    validations
  }
}
