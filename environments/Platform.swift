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
  @Variable("log_retention_days", "Days that logs are kept.", nullable: false)
  var logRetentionDays: Value<RetentionDays>
  @Variable("deletion_protection", "Whether what holds data is protected from deletion.", nullable: false)
  var deletionProtection: Value<Bool>
  @Variable(
    "secret_recovery_window_in_days", "Days in which a deleted secret can be restored; 0 deletes it at once.",
    nullable: false)
  var secretRecoveryWindowInDays: Value<Int>
  @Variable("kms_key_arn", "Key of our own for data at rest; null leaves it to the keys that AWS manages.")
  var kmsKeyARN: Value<ARN<AWS.KMSKey>> = .null
  @Variable("clickhouse", "Size of ClickHouse.", nullable: false)
  var clickHouseSize: Value<ClickHouseSize>

  @Output("vpc_id", "Identifier of the VPC.")
  var vpcID: Exported<ID<AWS.VPC>>
  @Output("nat_public_ips", "Public addresses that outbound connections come from; for allow lists of others.")
  var natPublicIPs: Exported<[IPAddress]>
  @Output("frontend_bucket_name", "Bucket that the deployment syncs the front end to.")
  var frontendBucketName: Exported<ID<AWS.S3Bucket>>
  @Output("repository_urls", "Image repositories that the deployment pushes to, by name.")
  var repositoryURLs: Exported<[String: String]>

  @Local("name") var name: Value<String>

  let aws = AWS.Provider()
  let vpc = ModuleCall(VPC())
  let s3 = ModuleCall(S3())
  let ecr = ModuleCall(ECR())
  let clickHouse = ModuleCall(ClickHouse())

  /// Makes the root module.
  public init() {}

  /// What every environment consists of.
  public var body: ModuleContent {
    $name("\(swift: Product.name)-\(environment)")
    aws {
      $0.region = region
      $0.allowedAccountIDs = [accountID]
      $0.defaultTags {
        $0.tags = ["Project": "\(swift: Product.name)", "Environment": environment, "Module": "infrastructure"]
      }
    }
    vpc {
      $0.name = name
      $0.accountID = accountID
      $0.cidrBlock = network.cidrBlock
      $0.availabilityZones = availabilityZones
      $0.natGatewayCount = network.natGatewayCount
      $0.enableInterfaceEndpoints = network.interfaceEndpoints
      $0.backendPort = Value(number: Service.backend.port)
      $0.scraperPort = Value(number: Service.scraper.port)
      $0.flowLogRetentionDays = logRetentionDays
    }
    s3 {
      $0.name = name
      $0.accountID = accountID
    }
    ecr {
      $0.repositoryNames = Value(Service.all.map { Value(text: $0.repository) })
    }
    clickHouseStore
    $vpcID(vpc.vpcID)
    $natPublicIPs(vpc.natPublicIPs)
    $frontendBucketName(s3.frontendBucketName)
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
