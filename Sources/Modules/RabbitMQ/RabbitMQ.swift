public import AWS
public import Terraform

/// A RabbitMQ broker of Amazon MQ: one instance, or a cluster over several zones.
///
/// There is no input that draws another password: once a broker stands, the provider passes over changes of its user, so
/// the secret would change and the broker would not.
public struct RabbitMQ: Module {
  /// `modules/rabbitmq`
  public static let name = "rabbitmq"

  /// Starts the names of what the module makes.
  @Variable("name", "Prefix of the names of all resources, for example shop-staging.", nullable: false)
  public var name: Value<String>
  /// Where the broker stands.
  @Variable(
    "subnet_ids", "Private subnets in different zones; a single instance takes the first, a cluster all of them.",
    nullable: false)
  public var subnetIDs: Value<[ID<AWS.Subnet>]>
  /// Who may connect.
  @Variable("security_group_ids", "Security groups of the broker, at most five.", nullable: false)
  public var securityGroupIDs: Value<[ID<AWS.SecurityGroup>]>
  /// One node or three.
  @Variable(
    "deployment_mode", "SINGLE_INSTANCE, or CLUSTER_MULTI_AZ for three nodes; another one is another broker.",
    nullable: false)
  public var deploymentMode: Value<RabbitMQDeployment> = .clusterMultiAZ
  /// The size of each node.
  @Variable("instance_type", "Instance type of the nodes, for example mq.m5.large.", nullable: false)
  public var instanceType: Value<BrokerInstanceType> = .m5(.large)
  /// A version without a patch number.
  @Variable("engine_version", "Version of RabbitMQ: 3.13, or 4.2 on mq.m7g.", nullable: false)
  public var engineVersion: Value<RabbitMQVersion> = .rabbitMQ3x13
  /// The first user.
  @Variable("username", "Name of the administrator; it stays what it was when the broker was made.", nullable: false)
  public var username: Value<String> = "admin"
  /// The day of maintenance.
  @Variable("maintenance_day_of_week", "Day of the two hours of maintenance, for example SUNDAY.", nullable: false)
  public var maintenanceDayOfWeek: Value<AWS.MQBroker.DayOfWeek> = .sunday
  /// When maintenance begins.
  @Variable("maintenance_time_of_day", "When the two hours of maintenance begin, in UTC.", nullable: false)
  public var maintenanceTimeOfDay: Value<String> = "05:00"
  /// Whether changes wait for that.
  @Variable("apply_immediately", "Whether changes are made at once, not in the maintenance window.", nullable: false)
  public var applyImmediately: Value<Bool> = false
  /// How long a deleted credential can be restored.
  @Variable(
    "recovery_window_in_days", "Days in which the deleted secret can be restored, 7 to 30; 0 deletes it at once.",
    nullable: false)
  public var recoveryWindowInDays: Value<Int> = 30
  /// The key of the messages and of the secret.
  @Variable("kms_key_arn", "Key that encrypts messages and secret; null takes those that AWS has.")
  public var kmsKeyARN: Value<ARN<AWS.KMSKey>> = .null
  /// Tags of everything.
  @Variable("tags", "Tags of all resources.", nullable: false)
  public var tags: Value<[String: String]> = [:]

  /// Where clients connect.
  @Output("amqps_endpoint", "URL of the broker without a user: amqps://host:5671.")
  public var amqpsEndpoint: Exported<String>
  /// What clients authenticate with.
  @Output("secret_arn", "Secret with the keys username and password; known once it holds them.")
  public var secretARN: Exported<SecretOf<RabbitMQCredential>>

  let credential = Credential<RabbitMQCredential>("admin")
  let storedCredential = KeptCredential<RabbitMQCredential>("admin")
  let broker = AWS.MQBroker("this")

  /// Makes the module.
  public init() {}

  /// What the module defines.
  public var body: ModuleContent {
    administrator
    brokers
    $amqpsEndpoint(broker.instances[0].endpoints[0])
    $secretARN(credential.arn)
    validations
  }
}
