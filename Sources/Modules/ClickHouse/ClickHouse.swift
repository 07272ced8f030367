public import AWS
public import Terraform

/// A ClickHouse server on EC2: a data volume and an address that outlive the instance, and daily backups.
public struct ClickHouse: Module {
  /// `modules/clickhouse`
  public static let name = "clickhouse"

  /// Starts the names of what the module makes.
  @Variable("name", "Prefix of the names of all resources, for example shop-staging.", nullable: false)
  public var name: Value<String>
  /// The private subnet of the server.
  @Variable("subnet_id", "Private subnet of the server; it needs a way out to the package repository.", nullable: false)
  public var subnetID: Value<ID<AWS.Subnet>>
  /// The zone of the subnet.
  @Variable("availability_zone", "Availability zone of the subnet, for the volume.", nullable: false)
  public var availabilityZone: Value<AvailabilityZone>
  /// Who may connect.
  @Variable("security_group_ids", "Security groups of the server.", nullable: false)
  public var securityGroupIDs: Value<[ID<AWS.SecurityGroup>]>
  /// The size of the server.
  @Variable("instance_type", "Instance type of the server.", nullable: false)
  public var instanceType: Value<InstanceType> = "m6i.xlarge"
  /// The image that the server starts from.
  @Variable(
    "ami_ssm_parameter",
    "SSM parameter that names the machine image; null takes Amazon Linux 2023 for the processor of instance_type.")
  public var amiSSMParameter: Value<String> = .null
  /// The size of the data volume in GiB.
  @Variable("volume_size_gb", "Size of the data volume in GiB.", nullable: false)
  public var volumeSizeGB: Value<Int> = 500
  /// What the data volume does in a second.
  @Variable("volume_iops", "Operations per second of the data volume.", nullable: false)
  public var volumeIOPS: Value<Int> = 3000
  /// What the data volume transfers in a second, in MiB.
  @Variable("volume_throughput", "Throughput of the data volume in MiB/s.", nullable: false)
  public var volumeThroughput: Value<Int> = 125
  /// The release that new instances install.
  @Variable(
    "clickhouse_version", "Release of ClickHouse: a line such as 25.8, or one version of it such as 25.8.2.29.",
    nullable: false)
  public var clickHouseVersion: Value<String> = "25.8"
  /// The memory of one query in bytes.
  @Variable(
    "max_memory_usage", "Bytes of memory that one query may use; less than the instance has.", nullable: false)
  public var maxMemoryUsage: Value<Int> = 10_000_000_000
  /// The threads of one query.
  @Variable("max_threads", "Threads that one query may use.", nullable: false)
  public var maxThreads: Value<Int> = 4
  /// The database that the first boot makes.
  @Variable("database_name", "Database that is there from the start.", nullable: false)
  public var databaseName: Value<String> = "analytics"
  /// Who administers the server.
  @Variable("admin_username", "Name of the administrator.", nullable: false)
  public var adminUsername: Value<String> = "admin"
  /// Another number draws another password.
  @Variable(
    "password_generation",
    "Another number draws another password, and replaces the instance, which reads it at its first boot.",
    nullable: false)
  public var passwordGeneration: Value<Int> = 1
  /// Where the server's metrics go.
  @Variable("metric_namespace", "CloudWatch namespace that the server publishes its metrics to.", nullable: false)
  public var metricNamespace: Value<String> = "ClickHouse"
  /// How long backups are kept.
  @Variable("backup_retention_days", "Days that backups of the data volume are kept.", nullable: false)
  public var backupRetentionDays: Value<Int> = 7
  /// When backups are made.
  @Variable("backup_schedule", "When the data volume is backed up, as an AWS cron expression in UTC.", nullable: false)
  public var backupSchedule: Value<String> = "cron(0 3 * * ? *)"
  /// Whether the data is protected.
  @Variable(
    "deletion_protection",
    "Whether the instance refuses to be terminated by hand, a snapshot stays of a volume that is destroyed, and a vault with backups in it cannot be.",
    nullable: false)
  public var deletionProtection: Value<Bool> = true
  /// For how long a deleted secret can be restored.
  @Variable(
    "recovery_window_in_days", "Days in which a deleted secret can be restored, 7 to 30; 0 deletes it at once.",
    nullable: false)
  public var recoveryWindowInDays: Value<Int> = 30
  /// A key of one's own.
  @Variable(
    "kms_key_arn", "KMS key for volumes, backups and the secret; null leaves it to the keys that AWS manages.")
  public var kmsKeyARN: Value<ARN<AWS.KMSKey>> = .null
  /// Tags of everything.
  @Variable("tags", "Tags of all resources.", nullable: false)
  public var tags: Value<[String: String]> = [:]

  /// Where clients connect.
  @Output("private_ip", "Private address of the server; it stays when the instance is replaced.")
  public var privateIP: Exported<IPAddress>
  /// The port of HTTP.
  @Output("http_port", "Port of the HTTP interface, which is not encrypted.")
  public var httpPort: Exported<Port>
  /// For alarms, and for a session by Systems Manager.
  @Output("instance_id", "Identifier of the instance.")
  public var instanceID: Exported<ID<AWS.Instance>>
  /// The administrator's credential.
  @Output("secret_arn", "ARN of the administrator's credential, JSON with username and password.")
  public var secretARN: Exported<SecretOf<ClickHouseCredential>>
  /// For a restore.
  @Output("backup_vault_name", "Vault of the backups.")
  public var backupVaultName: Exported<Name<AWS.BackupVault>>

  @Local("architecture") var architecture: Value<String>
  @Local("image_parameter") var imageParameter: Value<String>
  @Local("http_port") var http: Value<Port>
  @Local("native_port") var native: Value<Port>

  let region = AWS.Data.Region("current")
  let partition = AWS.Data.Partition("current")
  let defaultTags = AWS.Data.DefaultTags("current")
  let credential = Credential<ClickHouseCredential>("admin")
  let identity = ClickHouseIdentity()
  let volume = AWS.EBSVolume("data")
  let networkInterface = AWS.NetworkInterface("this")
  let template = AWS.LaunchTemplate("this")
  let instance = AWS.Instance("this")
  let attachment = AWS.VolumeAttachment("data")
  let backup = ClickHouseBackup()

  /// Makes the module.
  public init() {}

  /// What the module defines.
  public var body: ModuleContent {
    surroundings
    adminCredential
    access
    storage
    server
    backups
    outputs
    validations
  }
}

/// What the secret of a ClickHouse administrator holds.
public struct ClickHouseCredential: ObjectType {
  /// The name to sign in with.
  @Member("username") public var username: Value<String>
  /// The password: letters and digits.
  @Member("password") public var password: Value<String>

  /// Makes the object.
  public init() {}
}
