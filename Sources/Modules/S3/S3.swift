public import AWS
public import Terraform

/// The buckets: the front end's assets, exports and files, and the load balancer's access logs.
public struct S3: Module {
  /// `modules/s3`
  public static let name = "s3"

  /// Starts the names of the buckets.
  @Variable("name", "Prefix of the bucket names, for example shop-staging.", nullable: false)
  public var name: Value<String>
  /// Ends the names of the buckets, which are unique in the world.
  @Variable("account_id", "AWS account that owns the buckets; part of their names.", nullable: false)
  public var accountID: Value<AccountID>
  /// The folder of the access logs.
  @Variable("alb_log_prefix", "Folder of the access logs, without slashes at its ends.", nullable: false)
  public var albLogPrefix: Value<String> = "alb"
  /// How long access logs are kept.
  @Variable("alb_log_retention_days", "Days that access logs are kept.", nullable: false)
  public var albLogRetentionDays: Value<Int> = 90
  /// When exports become cheap and slow.
  @Variable("exports_glacier_days", "Days after which exports move to Glacier.", nullable: false)
  public var exportsGlacierDays: Value<Int> = 90
  /// When exports go.
  @Variable("exports_expiry_days", "Days after which exports are deleted.", nullable: false)
  public var exportsExpiryDays: Value<Int> = 365
  /// Whether `destroy` empties the buckets.
  @Variable("force_destroy", "Whether destroying a bucket deletes what it holds.", nullable: false)
  public var forceDestroy: Value<Bool> = false
  /// Tags of everything.
  @Variable("tags", "Tags of all resources.", nullable: false)
  public var tags: Value<[String: String]> = [:]

  /// For the deployment and the distribution.
  @Output("frontend_bucket_name", "Bucket of the front end's assets.")
  public var frontendBucketName: Exported<ID<AWS.S3Bucket>>
  /// For policies.
  @Output("frontend_bucket_arn", "ARN of the front end's bucket.")
  public var frontendBucketARN: Exported<ARN<AWS.S3Bucket>>
  /// For the distribution's origin.
  @Output("frontend_bucket_regional_domain_name", "Regional domain name of the front end's bucket.")
  public var frontendBucketRegionalDomainName: Exported<DomainName>
  /// For the application.
  @Output("exports_bucket_name", "Bucket of exports and files.")
  public var exportsBucketName: Exported<ID<AWS.S3Bucket>>
  /// For policies.
  @Output("exports_bucket_arn", "ARN of the exports bucket.")
  public var exportsBucketARN: Exported<ARN<AWS.S3Bucket>>
  /// For the load balancer.
  @Output("alb_logs_bucket_name", "Bucket of the access logs; known once the load balancer may write to it.")
  public var albLogsBucketName: Exported<ID<AWS.S3Bucket>>

  let frontend = PrivateBucket("frontend")
  let exports = PrivateBucket("exports")
  let albLogs = PrivateBucket("alb_logs")
  let elbAccount = AWS.Data.ELBServiceAccount("this")
  let exportsAccess = AWS.Data.IAMPolicyDocument("exports")
  let exportsPolicy = AWS.S3BucketPolicy("exports")
  let albLogsAccess = AWS.Data.IAMPolicyDocument("alb_logs")
  let albLogsPolicy = AWS.S3BucketPolicy("alb_logs")

  /// Makes the module.
  public init() {}

  /// What the module defines.
  public var body: ModuleContent {
    frontendBucket
    exportsBucket
    albLogsBucket
    outputs
    validations
  }
}
