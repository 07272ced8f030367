public import AWS
public import Terraform

/// An Aurora PostgreSQL cluster: a writer, readers in other zones, backups, logs, and its first user's secret.
public struct Aurora: Module {
  /// `modules/aurora`
  public static let name = "aurora"

  /// Starts the names of what the module makes.
  @Variable("name", "Prefix of the names of all resources, for example shop-staging.", nullable: false)
  public var name: Value<String>
  /// The account, for the monitoring role's trust policy.
  @Variable("account_id", "AWS account that owns the cluster.", nullable: false)
  public var accountID: Value<AccountID>
  /// Where the cluster stands.
  @Variable("subnet_ids", "Private subnets in at least two zones, also for a single instance.", nullable: false)
  public var subnetIDs: Value<[ID<AWS.Subnet>]>
  /// What may reach the cluster.
  @Variable("security_group_ids", "Security groups of the instances.", nullable: false)
  public var securityGroupIDs: Value<[ID<AWS.SecurityGroup>]>
  /// The zones of the instances.
  @Variable(
    "availability_zones", "Zones of the subnets, at least two; the instances take them in turn.",
    nullable: false)
  public var availabilityZones: Value<[AvailabilityZone]>
  /// The engine's version.
  @Variable(
    "engine_version", "Version of Aurora PostgreSQL: 15 to let AWS choose the minor, or an exact one.",
    nullable: false)
  public var engineVersion: Value<AuroraPostgreSQLVersion> = "15.10"
  /// The size of every instance.
  @Variable("instance_class", "Instance class of the writer and the readers.", nullable: false)
  public var instanceClass: Value<DBInstanceClass> = .r6g(.large)
  /// How many readers there are besides the writer.
  @Variable("reader_count", "Number of readers besides the writer, 0 to 15.", nullable: false)
  public var readerCount: Value<Int> = 1
  /// The port.
  @Variable("port", "Port of the cluster.", nullable: false)
  public var port: Value<Port> = 5432
  /// The first database.
  @Variable("database_name", "Database that is made with the cluster; letters and digits.", nullable: false)
  public var databaseName: Value<DatabaseName>
  /// The first user.
  @Variable(
    "master_username", "First user; at most 16 letters and digits, none that PostgreSQL reserves.", nullable: false)
  public var masterUsername: Value<MasterUsername>
  /// Which password the first user has.
  @Variable("master_password_version", "Another number draws another password for the first user.", nullable: false)
  public var masterPasswordVersion: Value<Int> = 1
  /// How long backups are kept.
  @Variable("backup_retention_days", "Days that automated backups are kept, 1 to 35.", nullable: false)
  public var backupRetentionDays: Value<Int> = 7
  /// When backups are made.
  @Variable("preferred_backup_window", "Daily window of the backups, in UTC.", nullable: false)
  public var preferredBackupWindow: Value<BackupWindow> = "03:00-04:00"
  /// When maintenance takes place.
  @Variable(
    "preferred_maintenance_window", "Weekly window of maintenance, in UTC, apart from that of the backups.",
    nullable: false)
  public var preferredMaintenanceWindow: Value<MaintenanceWindow> = "sun:05:00-sun:06:00"
  /// Whether the cluster can be deleted.
  @Variable("deletion_protection", "Whether the cluster is protected from deletion.", nullable: false)
  public var deletionProtection: Value<Bool> = true
  /// Whether deletion leaves nothing behind.
  @Variable("skip_final_snapshot", "Whether the cluster is deleted without a last snapshot.", nullable: false)
  public var skipFinalSnapshot: Value<Bool> = false
  /// The name of what deletion leaves behind.
  @Variable("final_snapshot_identifier", "Name of the last snapshot; null derives it from the cluster's.")
  public var finalSnapshotIdentifier: Value<String> = .null
  /// What counts as slow.
  @Variable("slow_query_ms", "Milliseconds from which a statement is logged with its duration.", nullable: false)
  public var slowQueryMilliseconds: Value<Int> = 1000
  /// How often the operating system is looked at.
  @Variable("monitoring_interval", "Seconds between samples of enhanced monitoring.", nullable: false)
  public var monitoringInterval: Value<Int> = 60
  /// How long logs are kept.
  @Variable("log_retention_days", "Days that the engine's log is kept.", nullable: false)
  public var logRetentionDays: Value<RetentionDays> = 30
  /// How long a deleted secret can be restored.
  @Variable(
    "recovery_window_in_days", "Days in which the deleted secret can be restored: 7 to 30, or 0 for none.",
    nullable: false)
  public var recoveryWindowInDays: Value<Int> = 30
  /// The key of data at rest.
  @Variable("kms_key_arn", "Key for the storage, the secret and the logs; null leaves it to the keys AWS manages.")
  public var kmsKeyARN: Value<ARN<AWS.KMSKey>> = .null
  /// Tags of everything.
  @Variable("tags", "Tags of all resources.", nullable: false)
  public var tags: Value<[String: String]> = [:]

  /// Where to write.
  @Output("cluster_endpoint", "Host name of the writer.")
  public var clusterEndpoint: Exported<DomainName>
  /// Where to read.
  @Output("reader_endpoint", "Host name that spreads connections over the readers; the writer's where there are none.")
  public var readerEndpoint: Exported<DomainName>
  /// For URLs.
  @Output("port", "Port of the cluster.")
  public var clusterPort: Exported<Port>
  /// For URLs.
  @Output("database_name", "Database that was made with the cluster.")
  public var firstDatabaseName: Exported<DatabaseName>
  /// For tasks that sign in, and for whoever composes a URL.
  @Output("secret_arn", "Secret of the first user; known once it has its value.")
  public var secretARN: Exported<SecretOf<DatabaseCredential>>
  /// For policies.
  @Output("cluster_arn", "ARN of the cluster.")
  public var clusterARN: Exported<ARN<AWS.RDSCluster>>
  /// For rotation and alarms.
  @Output("cluster_identifier", "Identifier of the cluster.")
  public var clusterIdentifier: Exported<Name<AWS.RDSCluster>>

  @Local("identifier") var identifier: Value<Name<AWS.RDSCluster>>

  let credential = Credential<DatabaseCredential>("master")
  let storedCredential = EphemeralCredential<DatabaseCredential>("master")
  let subnets = AWS.DBSubnetGroup("this")
  let parameters = AWS.RDSClusterParameterGroup("this")
  let log = AWS.CloudWatchLogGroup("postgresql")
  let monitoring = MonitoringRole()
  let cluster = AWS.RDSCluster("this")
  let instances = AWS.RDSClusterInstance.Counted("this")

  /// Makes the module.
  public init() {}

  /// What the module defines.
  public var body: ModuleContent {
    $identifier("\(name)-aurora")
    masterCredential
    clusterSurroundings
    databaseCluster
    outputs
    validations
  }
}
