public import AWS
public import Terraform

/// An OpenSearch domain inside a VPC, encrypted throughout, whose users have names and passwords of its own.
public struct OpenSearch: Module {
  /// `modules/opensearch`
  public static let name = "opensearch"

  /// The domain's name.
  @Variable(
    "name", "Name of the domain, and prefix of the names of all else, for example shop-staging.", nullable: false)
  public var name: Value<String>
  /// The account, for policies.
  @Variable("account_id", "AWS account that owns the domain.", nullable: false)
  public var accountID: Value<AccountID>
  /// Where the nodes stand.
  @Variable(
    "subnet_ids", "Private subnets in different zones; one node takes the first, two the first two.", nullable: false)
  public var subnetIDs: Value<[ID<AWS.Subnet>]>
  /// Who may connect.
  @Variable("security_group_ids", "Security groups of the nodes: they decide who reaches the domain.", nullable: false)
  public var securityGroupIDs: Value<[ID<AWS.SecurityGroup>]>
  /// A version that the service has.
  @Variable("engine_version", "Version, for example OpenSearch_2.19.", nullable: false)
  public var engineVersion: Value<OpenSearchVersion> = .openSearch2x19
  /// The size of each node.
  @Variable("instance_type", "Instance type of the nodes, for example r6g.large.search.", nullable: false)
  public var instanceType: Value<SearchInstanceType> = .r6g(.large)
  /// One node, or one in each of two zones.
  @Variable("instance_count", "Number of nodes: 1, or 2 in two zones.", nullable: false)
  public var instanceCount: Value<Int> = 2
  /// The disk of each node.
  @Variable("volume_size_gb", "Size of each node's gp3 volume in GiB, 10 at least.", nullable: false)
  public var volumeSizeGB: Value<Int> = 100
  /// Without effect on OpenSearch.
  @Variable(
    "snapshot_hour", "Hour of the daily snapshot in UTC, 0 to 23; OpenSearch takes one every hour.", nullable: false)
  public var snapshotHour: Value<Int> = 2
  /// The first user.
  @Variable(
    "master_username", "Name of the master user; another one waits for another master_password_version.",
    nullable: false)
  public var masterUsername: Value<String> = "admin"
  /// Draws another password.
  @Variable("master_password_version", "Another number draws another password of the master user.", nullable: false)
  public var masterPasswordVersion: Value<Int> = 1
  /// One an account.
  @Variable(
    "create_service_linked_role",
    "Whether to make the role that OpenSearch enters VPCs with; an account has one, for all its domains.",
    nullable: false)
  public var createServiceLinkedRole: Value<Bool> = false
  /// How long logs are kept.
  @Variable("log_retention_days", "Days that logs are kept.", nullable: false)
  public var logRetentionDays: Value<RetentionDays> = 30
  /// How long a deleted credential can be restored.
  @Variable(
    "recovery_window_in_days", "Days in which the deleted secret can be restored, 7 to 30; 0 deletes it at once.",
    nullable: false)
  public var recoveryWindowInDays: Value<Int> = 30
  /// The key of the data and of the secret.
  @Variable("kms_key_arn", "Key that encrypts data and secret; null takes those that AWS manages.")
  public var kmsKeyARN: Value<ARN<AWS.KMSKey>> = .null
  /// Tags of everything.
  @Variable("tags", "Tags of all resources.", nullable: false)
  public var tags: Value<[String: String]> = [:]

  /// Where clients connect.
  @Output("endpoint", "Host name of the domain, over HTTPS.")
  public var endpoint: Exported<String>
  /// For metrics.
  @Output("domain_name", "Name of the domain; the dimension of its metrics.")
  public var domainName: Exported<Name<AWS.OpenSearchDomain>>
  /// What clients authenticate with.
  @Output("secret_arn", "Secret with the keys username and password; known once it holds them.")
  public var secretARN: Exported<SecretOf<OpenSearchCredential>>

  let credential = Credential<OpenSearchCredential>("master")
  let storedCredential = KeptCredential<OpenSearchCredential>("master")
  let partition = AWS.Data.Partition("current")
  let region = AWS.Data.Region("current")
  let logs = OpenSearchLogHandles()
  let serviceLinkedRole = AWS.IAMServiceLinkedRole.Counted("this")
  let access = AWS.Data.IAMPolicyDocument("access")
  let domain = AWS.OpenSearchDomain("this")

  /// Makes the module.
  public init() {}

  /// What the module defines.
  public var body: ModuleContent {
    masterUser
    logging
    search
    $endpoint(domain.endpoint)
    $domainName(domain.domainName)
    $secretARN(credential.arn)
    validations
  }
}
