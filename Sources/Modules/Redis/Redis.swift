public import AWS
public import Terraform

/// A Redis of one shard: a primary, and replicas that take over from it; encrypted, and open to who has its token.
public struct Redis: Module {
  /// `modules/redis`
  public static let name = "redis"

  /// Starts the names of what the module makes.
  @Variable("name", "Prefix of the names of all resources, for example shop-staging.", nullable: false)
  public var name: Value<String>
  /// Where the nodes stand.
  @Variable("subnet_ids", "Private subnets of the nodes; in two zones at least if there are replicas.", nullable: false)
  public var subnetIDs: Value<[ID<AWS.Subnet>]>
  /// Who may connect.
  @Variable("security_group_ids", "Security groups of the nodes.", nullable: false)
  public var securityGroupIDs: Value<[ID<AWS.SecurityGroup>]>
  /// The size of each node.
  @Variable("node_type", "Node type, for example cache.r6g.large.", nullable: false)
  public var nodeType: Value<CacheNodeType> = .r6g(.large)
  /// The primary and its replicas.
  @Variable(
    "num_cache_clusters", "Number of nodes, 1 to 6: the primary, and replicas in other zones that take over from it.",
    nullable: false)
  public var numCacheClusters: Value<Int> = 2
  /// A version of Redis 7, since the parameter group is one of that family.
  @Variable("engine_version", "Version of Redis: 7.0 or 7.1.", nullable: false)
  public var engineVersion: Value<RedisVersion> = .redis7x1
  /// What goes when the memory is full.
  @Variable("maxmemory_policy", "Which keys are evicted when the memory is full.", nullable: false)
  public var maxmemoryPolicy: Value<MaxmemoryPolicy> = .allKeysLRU
  /// How long snapshots are kept.
  @Variable("snapshot_retention_days", "Days that daily snapshots are kept, 1 to 35.", nullable: false)
  public var snapshotRetentionDays: Value<Int> = 3
  /// When the snapshot is taken.
  @Variable("snapshot_window", "When the daily snapshot is taken, in UTC; an hour at least.", nullable: false)
  public var snapshotWindow: Value<BackupWindow> = "03:00-04:00"
  /// When the nodes are maintained.
  @Variable(
    "maintenance_window", "When maintenance takes place, in UTC; an hour at least, apart from snapshot_window.",
    nullable: false)
  public var maintenanceWindow: Value<MaintenanceWindow> = "sun:05:00-sun:06:00"
  /// Whether changes wait for that.
  @Variable("apply_immediately", "Whether changes are made at once, not in the maintenance window.", nullable: false)
  public var applyImmediately: Value<Bool> = false
  /// Whether `destroy` leaves the data behind.
  @Variable("final_snapshot", "Whether a snapshot is taken before the nodes are deleted.", nullable: false)
  public var finalSnapshot: Value<Bool> = true
  /// How long logs are kept.
  @Variable("log_retention_days", "Days that the slow log and the engine's log are kept.", nullable: false)
  public var logRetentionDays: Value<RetentionDays> = 30
  /// Draws another token.
  @Variable("auth_token_version", "Another number draws another token; the old one stays valid.", nullable: false)
  public var authTokenVersion: Value<Int> = 1
  /// How long a deleted token can be restored.
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

  /// Where clients write and read.
  @Output("primary_endpoint", "Host name of the primary, over TLS.")
  public var primaryEndpoint: Exported<String>
  /// Where it listens.
  @Output("port", "Port of every node.")
  public var port: Exported<Port>
  /// What clients authenticate with.
  @Output("secret_arn", "Secret with the key auth_token; known once it holds the token.")
  public var secretARN: Exported<SecretOf<RedisCredential>>
  /// For alarms: metrics are those of nodes.
  @Output("member_cluster_ids", "Identifiers of the nodes, known before they are made; the dimension of their metrics.")
  public var memberClusterIDs: Exported<[String]>

  let authToken = Credential<RedisCredential>("auth_token")
  let storedToken = KeptCredential<RedisCredential>("auth_token")
  let subnetGroup = AWS.ElastiCacheSubnetGroup("this")
  let parameterGroup = AWS.ElastiCacheParameterGroup("this")
  let logGroups = AWS.CloudWatchLogGroup.Keyed<String>("this")
  let group = AWS.ElastiCacheReplicationGroup("this")

  /// Makes the module.
  public init() {}

  /// What the module defines.
  public var body: ModuleContent {
    token
    nodes
    outputs
    validations
  }
}
