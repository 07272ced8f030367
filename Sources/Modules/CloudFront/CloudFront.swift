public import AWS
public import Terraform

/// A distribution that serves a single-page application from a bucket that nobody else can read.
public struct CloudFront: Module {
  /// `modules/cloudfront`
  public static let name = "cloudfront"

  /// Starts the names of the policies, which are unique in the account.
  @Variable("name", "Prefix of the names of all resources, for example shop-staging.", nullable: false)
  public var name: Value<String>
  /// The host names that viewers use.
  @Variable("aliases", "Host names of the front end; the certificate covers them.", nullable: false)
  public var aliases: Value<SetOf<DomainName>>
  /// The certificate of these names.
  @Variable("certificate_arn", "ARN of the certificate for the aliases, in us-east-1.", nullable: false)
  public var certificateARN: Value<ARN<AWS.ACMCertificate>>
  /// The bucket that is served.
  @Variable("bucket_name", "Bucket of the assets; this module writes its policy.", nullable: false)
  public var bucketName: Value<ID<AWS.S3Bucket>>
  /// Its ARN, for its policy.
  @Variable("bucket_arn", "ARN of the bucket.", nullable: false)
  public var bucketARN: Value<ARN<AWS.S3Bucket>>
  /// Where the distribution reads it.
  @Variable("bucket_regional_domain_name", "Regional domain name of the bucket.", nullable: false)
  public var bucketRegionalDomainName: Value<DomainName>
  /// How long assets that do not say so themselves are kept, in seconds.
  @Variable("default_ttl", "Seconds that assets are cached unless they say otherwise.", nullable: false)
  public var defaultTTL: Value<Int> = 86_400
  /// Where the edge locations are.
  @Variable("price_class", "Edge locations to use; PriceClass_100 is North America and Europe.", nullable: false)
  public var priceClass: Value<AWS.CloudFrontDistribution.PriceClass> = .priceClass100
  /// What happens to viewers without TLS.
  @Variable(
    "viewer_protocol_policy", "What viewers without TLS get: redirect-to-https, or https-only for 403.",
    nullable: false)
  public var viewerProtocolPolicy: Value<HTTPSPolicy> = .redirectToHTTPS
  /// Tags of everything.
  @Variable("tags", "Tags of all resources.", nullable: false)
  public var tags: Value<[String: String]> = [:]

  /// For invalidations.
  @Output("distribution_id", "Identifier of the distribution; for invalidations.")
  public var distributionID: Exported<ID<AWS.CloudFrontDistribution>>
  /// For policies.
  @Output("distribution_arn", "ARN of the distribution.")
  public var distributionARN: Exported<ARN<AWS.CloudFrontDistribution>>
  /// For DNS records.
  @Output("distribution_domain_name", "Domain name that CloudFront gave the distribution.")
  public var distributionDomainName: Exported<DomainName>
  /// For DNS records.
  @Output("distribution_hosted_zone_id", "Hosted zone of CloudFront; for alias records.")
  public var distributionHostedZoneID: Exported<ID<AWS.Route53Zone>>

  let reader: OriginReader
  let assets = AWS.CloudFrontCachePolicy("assets")
  let noCache = AWS.CloudFrontCachePolicy("no_cache")
  let securityHeaders = AWS.CloudFrontResponseHeadersPolicy("security")
  let distribution = AWS.CloudFrontDistribution("this")
  let bucketAccess = AWS.Data.IAMPolicyDocument("bucket")
  let bucketPolicy = AWS.S3BucketPolicy("this")

  /// Makes the module.
  public init(originAccess: OriginAccess = .identity) {
    reader = OriginReader(originAccess)
  }

  /// What the module defines.
  public var body: ModuleContent {
    origin
    policies
    site
    outputs
    validations
  }
}
