import AWS
import Modules
import Morket
public import Terraform

/// The composition: every environment is this root module with other values.
public struct Platform: RootModule {
  /// Where the root is written: `environments/<environment>`.
  public static let name = "platform"

  @Variable("environment", "Name of the environment.", nullable: false)
  var environment: Value<String>
  @Variable("region", "AWS region of everything but the front end's certificate.", nullable: false)
  var region: Value<Region>
  @Variable("account_id", "AWS account of the environment.", nullable: false)
  var accountID: Value<AccountID>
  @Variable("availability_zones", "Availability zones to span.", nullable: false)
  var availabilityZones: Value<[AvailabilityZone]>
  @Variable("network", "Range of the VPC and its ways out.", nullable: false)
  var network: Value<Network>
  @Variable("domain_name", "Host name of the front end.", nullable: false)
  var domainName: Value<DomainName>
  @Variable("api_domain_name", "Host name of the API.", nullable: false)
  var apiDomainName: Value<DomainName>
  @Variable("hosted_zone_id", "Public hosted zone of both names.", nullable: false)
  var hostedZoneID: Value<ID<AWS.Route53Zone>>
  @Variable(
    "create_account_resources", "Whether to make what an account has once; false if another environment of it does.",
    nullable: false)
  var createAccountResources: Value<Bool>
  @Variable("log_retention_days", "Days that logs are kept.", nullable: false)
  var logRetentionDays: Value<RetentionDays>
  @Variable("deletion_protection", "Whether what holds data is protected from deletion.", nullable: false)
  var deletionProtection: Value<Bool>
  @Variable(
    "secret_recovery_window_in_days", "Days in which a deleted secret can be restored; 0 deletes it at once.",
    nullable: false)
  var secretRecoveryWindowInDays: Value<Int>
  @Variable("secret_rotation_days", "Days between rotations of Aurora's password.", nullable: false)
  var secretRotationDays: Value<Int>
  @Variable(
    "proxy_urls", "Proxies of the scraper, a JSON list of URLs; kept in no state and no plan.", nullable: false,
    sensitive: true, ephemeral: true)
  var proxyURLs: Value<String> = "[]"
  @Variable("proxy_urls_version", "Another number writes proxy_urls again.", nullable: false)
  var proxyURLsVersion: Value<Int>
  @Variable("kms_key_arn", "Key of our own for data at rest; null leaves it to the keys that AWS manages.")
  var kmsKeyARN: Value<ARN<AWS.KMSKey>> = .null
  @Variable("github_repository", "GitHub repository whose workflows deploy: OWNER/REPOSITORY.", nullable: false)
  var gitHubRepository: Value<String>
  @Variable("deploy_branch", "Branch whose pushes are deployed to the environment.", nullable: false)
  var deployBranch: Value<String>
  @Variable("alarm_emails", "Addresses that get the alarms; each has to confirm a message first.", nullable: false)
  var alarmEmails: Value<SetOf<EmailAddress>>
  @Variable("autoscaling", "Whether services scale, and between which numbers of tasks.", nullable: false)
  var autoscaling: Value<Autoscaling>
  @Variable("browser_pool_size", "Browsers that run at once in a task of the scraper.", nullable: false)
  var browserPoolSize: Value<Int>
  @Variable("log_level", "How much the services log.", nullable: false)
  var logLevel: Value<LogLevel>
  @Variable("aurora", "Size of Aurora.", nullable: false)
  var auroraSize: Value<AuroraSize>
  @Variable("redis", "Size of Redis.", nullable: false)
  var redisSize: Value<RedisSize>
  @Variable("rabbitmq", "Size of RabbitMQ.", nullable: false)
  var rabbitMQSize: Value<RabbitMQSize>
  @Variable("opensearch", "Size of OpenSearch.", nullable: false)
  var openSearchSize: Value<OpenSearchSize>
  @Variable("clickhouse", "Size of ClickHouse.", nullable: false)
  var clickHouseSize: Value<ClickHouseSize>

  @Output("vpc_id", "Identifier of the VPC.")
  var vpcID: Exported<ID<AWS.VPC>>
  @Output("nat_public_ips", "Public addresses that outbound connections come from; for allow lists of others.")
  var natPublicIPs: Exported<[IPAddress]>
  @Output(RootOutput.frontendBucketName.name, "Bucket that the deployment syncs the front end to.")
  var frontendBucketName: Exported<ID<AWS.S3Bucket>>
  @Output("exports_bucket_name", "Bucket of exports and files.")
  var exportsBucketName: Exported<ID<AWS.S3Bucket>>
  @Output(RootOutput.repositoryURLs.name, "Image repositories that the deployment pushes to, by name.")
  var repositoryURLs: Exported<[String: String]>
  @Output("database_endpoint", "Host name of Aurora's writer.")
  var databaseEndpoint: Exported<DomainName>
  @Output("database_reader_endpoint", "Host name that spreads connections over Aurora's readers.")
  var databaseReaderEndpoint: Exported<DomainName>

  @Output(RootOutput.distributionID.name, "Distribution that the deployment invalidates.")
  var distributionID: Exported<ID<AWS.CloudFrontDistribution>>
  @Output(RootOutput.distributionDomainName.name, "Domain name that CloudFront gave the front end.")
  var distributionDomainName: Exported<DomainName>

  @Output(RootOutput.region.name, "AWS region that the pipeline calls.")
  var regionName: Exported<Region>
  @Output(RootOutput.apiURL.name, "Where the front end finds the API; its build writes it into the files.")
  var apiURL: Exported<String>
  @Output(RootOutput.pushRoleARN.name, "Role that the build of images wears.")
  var pushRoleARN: Exported<ARN<AWS.IAMRole>>
  @Output(RootOutput.deployRoleARN.name, "Role that the deployment wears.")
  var deployRoleARN: Exported<ARN<AWS.IAMRole>>
  @Output(RootOutput.planRoleARN.name, "Role that the plan of a pull request wears.")
  var planRoleARN: Exported<ARN<AWS.IAMRole>>
  @Output(RootOutput.clusterName.name, "Cluster that the deployment updates services in.")
  var clusterName: Exported<Name<AWS.ECSCluster>>
  @Output(RootOutput.serviceNames.name, "Services that the deployment updates, by their short names.")
  var serviceNames: Exported<[String: Name<AWS.ECSService>]>
  @Output(RootOutput.taskDefinitionFamilies.name, "Task definitions that the deployment registers revisions of.")
  var taskDefinitionFamilies: Exported<[String: String]>
  @Output("alarm_topic_arn", "Topic of all alarms; for other subscriptions than those by e-mail.")
  var alarmTopicARN: Exported<ARN<AWS.SNSTopic>>
  @Output("dashboard_name", "Dashboard of the environment.")
  var dashboardName: Exported<Name<AWS.CloudWatchDashboard>>
  @Output("clickhouse_backup_vault_name", "Vault that ClickHouse's volume is restored from.")
  var clickHouseBackupVaultName: Exported<Name<AWS.BackupVault>>

  @Local("name") var name: Value<String>
  @Local("tags") var tags: Value<[String: String]>

  let aws = AWS.Provider()
  let usEast1 = AWS.Provider(alias: "us_east_1")
  let sizes = Service.all.map { $0.sizeVariable() }
  let vpc = ModuleCall(
    VPC(
      services: Service.all.compactMap(\.behindLoadBalancer),
      groups: Service.all.compactMap(\.ownGroup) + DataStore.used.map(\.group)))
  let s3 = ModuleCall(S3())
  let ecr = ModuleCall(ECR())
  let aurora = ModuleCall(Aurora())
  let redis = ModuleCall(Redis())
  let rabbitMQ = ModuleCall(RabbitMQ())
  let openSearch = ModuleCall(OpenSearch())
  let clickHouse = ModuleCall(ClickHouse())
  let secrets = ModuleCall(Secrets())
  let alb = ModuleCall(ALB(services: Service.all.compactMap(\.behindLoadBalancer)))
  let ecs = ModuleCall(ECS(services: Service.all.map(\.onFargate)))
  let wirings = SecretWiring.all(of: Service.all)
  let monitoring = ModuleCall(
    Monitoring(services: Service.all.map { MonitoredService($0.name, countsErrors: $0.countsErrors) }))
  let gitHub = ModuleCall(GitHubOIDC())
  let dns = ModuleCall(DNS())
  let cloudFront = ModuleCall(CloudFront())
  let frontendIPv4 = AWS.Route53Record("frontend_ipv4")
  let frontendIPv6 = AWS.Route53Record("frontend_ipv6")
  let apiRecord = AWS.Route53Record("api")

  /// Makes the root module.
  public init() {}

  /// What every environment consists of.
  public var body: ModuleContent {
    $name("\(swift: Product.name)-\(environment)")
    $tags(["Project": "\(swift: Product.name)", "Environment": environment, "Module": "infrastructure"])
    aws { configure(&$0, for: region) }
    usEast1 { configure(&$0, for: "us-east-1") }
    vpc {
      $0.name = name
      $0.accountID = accountID
      $0.cidrBlock = network.cidrBlock
      $0.availabilityZones = availabilityZones
      $0.natGatewayCount = network.natGatewayCount
      $0.enableInterfaceEndpoints = network.interfaceEndpoints
      $0.flowLogRetentionDays = logRetentionDays
    }
    s3 {
      $0.name = name
      $0.accountID = accountID
    }
    ecr {
      $0.accountID = accountID
      $0.createRepositories = createAccountResources
      $0.pullPrincipalARNs = pullingRoles
      $0.repositoryNames = Value(Image.ours.map { Value(text: $0.repository) })
    }
    database
    redisStore
    rabbitMQBroker
    searchDomain
    clickHouseStore
    applicationSecrets
    balancing
    services
    watching
    edge
    pipeline
    $vpcID(vpc.vpcID)
    $natPublicIPs(vpc.natPublicIPs)
    $frontendBucketName(s3.frontendBucketName)
    $exportsBucketName(s3.exportsBucketName)
    $clickHouseBackupVaultName(clickHouse.backupVaultName)
    $repositoryURLs(ecr.repositoryURLs)
  }
}

/// The VPC's size and its ways out.
public struct Network: ObjectType {
  @Member("cidr_block") var cidrBlock: Value<CIDRBlock>
  @Member("nat_gateway_count") var natGatewayCount: Value<Int>
  @Member("interface_endpoints") var interfaceEndpoints: Value<Bool>

  /// Makes the object.
  public init() {}
}
