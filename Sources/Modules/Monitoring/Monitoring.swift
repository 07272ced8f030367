public import AWS
public import Terraform

/// Log groups of services, alarms that a topic sends on, and a dashboard.
public struct Monitoring: Module {
  /// `modules/monitoring`
  public static let name = "monitoring"

  /// Starts the names of what the module makes.
  @Variable("name", "Prefix of the names of all resources, for example shop-staging.", nullable: false)
  public var name: Value<String>
  /// The account, for policies and for the metrics of OpenSearch.
  @Variable("account_id", "AWS account of all that is watched.", nullable: false)
  public var accountID: Value<AccountID>
  /// How long the services' logs are kept.
  @Variable("log_retention_days", "Days that logs of services are kept.", nullable: false)
  public var logRetentionDays: Value<RetentionDays> = 30
  /// Who gets alarms.
  @Variable(
    "alarm_emails", "Addresses that get the alarms; each has to confirm a message first.", nullable: false)
  public var alarmEmails: Value<SetOf<EmailAddress>> = []
  /// The cluster of the services.
  @Variable("cluster_name", "ECS cluster of the services; it needs Container Insights.", nullable: false)
  public var clusterName: Value<String>
  /// What the services are called in ECS.
  @Variable("service_names", "Names of the ECS services, by service.", nullable: false)
  public var serviceNames: Value<[String: String]>
  /// The load balancer, as its metrics name it.
  @Variable("alb_arn_suffix", "End of the load balancer's ARN: app/<name>/<id>.", nullable: false)
  public var albARNSuffix: Value<String>
  /// The Aurora cluster.
  @Variable("aurora_cluster_identifier", "Identifier of the Aurora cluster.", nullable: false)
  public var auroraClusterIdentifier: Value<String>
  /// The nodes of Redis, as their metrics name them.
  @Variable(
    "redis_member_cluster_ids", "Nodes of Redis; how many must be known to the plan.", nullable: false)
  public var redisMemberClusterIDs: Value<[String]>
  /// The instance of ClickHouse.
  @Variable("clickhouse_instance_id", "Instance that runs ClickHouse.", nullable: false)
  public var clickHouseInstanceID: Value<ID<AWS.Instance>>
  /// Where ClickHouse publishes.
  @Variable(
    "clickhouse_metric_namespace", "CloudWatch namespace that ClickHouse publishes its metrics to.", nullable: false)
  public var clickHouseMetricNamespace: Value<String> = "ClickHouse"
  /// The OpenSearch domain.
  @Variable("opensearch_domain_name", "Name of the OpenSearch domain.", nullable: false)
  public var openSearchDomainName: Value<String>
  /// Where errors are counted.
  @Variable("metric_namespace", "CloudWatch namespace of the counts of errors.", nullable: false)
  public var metricNamespace: Value<String> = "Services"
  /// Which lines of a log are errors.
  @Variable(
    "error_filter_pattern", "CloudWatch filter pattern of an error's line; the default reads JSON with a level.",
    nullable: false)
  public var errorFilterPattern: Value<String> =
    "{ ($.level = \"error\") || ($.level = \"ERROR\") || ($.level = 50) }"
  /// When alarms go off.
  @Variable("thresholds", "Values that alarms go off beyond.", nullable: false)
  public var thresholds: Value<AlarmThresholds> = .object { _ in }
  /// A key of one's own.
  @Variable("kms_key_arn", "KMS key for the logs; null leaves it to the service.")
  public var kmsKeyARN: Value<ARN<AWS.KMSKey>> = .null
  /// Tags of everything.
  @Variable("tags", "Tags of all resources.", nullable: false)
  public var tags: Value<[String: String]> = [:]

  /// For task definitions.
  @Output("log_group_names", "Log groups of the services, by service.")
  public var logGroupNames: Exported<[String: Name<AWS.CloudWatchLogGroup>]>
  /// For policies of execution roles.
  @Output("log_group_arns", "ARNs of the services' log groups, by service.")
  public var logGroupARNs: Exported<[String: ARN<AWS.CloudWatchLogGroup>]>
  /// For more subscriptions.
  @Output("sns_topic_arn", "Topic that all alarms publish to.")
  public var snsTopicARN: Exported<ARN<AWS.SNSTopic>>
  /// For people.
  @Output("dashboard_name", "Dashboard of all that is watched.")
  public var dashboardName: Exported<Name<AWS.CloudWatchDashboard>>

  @Local("error_rate") var errorRate: Value<String>

  let region = AWS.Data.Region("current")
  let partition = AWS.Data.Partition("current")
  let services: [ServiceWatch]
  let errors: [ErrorWatch]
  let notifications = Notifications()
  let alarms = StoreAlarms()
  let dashboard = AWS.CloudWatchDashboard("this")

  /// Makes the module for services; each gets a log group and alarms.
  public init(services: [MonitoredService]) {
    self.services = services.map { ServiceWatch($0.name) }
    errors = services.filter(\.countsErrors).map { ErrorWatch($0.name) }
  }

  /// What the module defines.
  public var body: ModuleContent {
    surroundings
    logs
    topic
    serviceAlarms
    loadBalancerAlarms
    storeAlarms
    overview
    outputs
    validations
  }
}

/// A service to be watched, by its short name: `"backend"`.
public struct MonitoredService: Sendable, ExpressibleByStringLiteral {
  let name: String
  let countsErrors: Bool

  /// Names a service, and says whether errors in its log are counted and raise an alarm.
  public init(_ name: String, countsErrors: Bool = false) {
    self.name = name
    self.countsErrors = countsErrors
  }

  /// Names a service whose log is not searched.
  public init(stringLiteral name: String) { self.init(name) }
}
