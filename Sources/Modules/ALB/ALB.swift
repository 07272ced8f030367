public import AWS
public import Terraform

/// A load balancer that ends TLS, routes by path to services, and sends everything else to the front end.
public struct ALB: Module {
  /// `modules/alb`
  public static let name = "alb"

  /// Starts the names of what the module makes.
  @Variable("name", "Prefix of the names of all resources, for example shop-staging.", nullable: false)
  public var name: Value<String>
  /// The network of the targets.
  @Variable("vpc_id", "VPC of the targets.", nullable: false)
  public var vpcID: Value<ID<AWS.VPC>>
  /// Where the load balancer stands.
  @Variable("public_subnet_ids", "Public subnets of the load balancer, in two zones at least.", nullable: false)
  public var publicSubnetIDs: Value<[ID<AWS.Subnet>]>
  /// What the load balancer wears.
  @Variable("security_group_id", "Security group of the load balancer.", nullable: false)
  public var securityGroupID: Value<ID<AWS.SecurityGroup>>
  /// What it shows to callers.
  @Variable("certificate_arn", "Certificate of the load balancer's domain name, in its region.", nullable: false)
  public var certificateARN: Value<ARN<AWS.ACMCertificate>>
  /// Where requests go that no service takes.
  @Variable("frontend_host", "Host name of the front end, to which other requests are redirected.", nullable: false)
  public var frontendHost: Value<DomainName>
  /// Where access is logged.
  @Variable("access_logs_bucket", "Bucket of the access logs, which the load balancer may write to.", nullable: false)
  public var accessLogsBucket: Value<ID<AWS.S3Bucket>>
  /// The folder of the access logs.
  @Variable("access_logs_prefix", "Folder of the access logs, without slashes at its ends.", nullable: false)
  public var accessLogsPrefix: Value<String> = "alb"
  /// How long a connection may be silent; requests that take longer get no answer.
  @Variable("idle_timeout", "Seconds that a connection may be idle, 1 to 4000.", nullable: false)
  public var idleTimeout: Value<Int> = 120
  /// How long a target that goes may finish requests.
  @Variable(
    "deregistration_delay", "Seconds that a leaving target may finish its requests in, 0 to 3600.", nullable: false)
  public var deregistrationDelay: Value<Int> = 120
  /// Whether the load balancer may be deleted.
  @Variable("deletion_protection", "Whether the load balancer is protected from deletion.", nullable: false)
  public var deletionProtection: Value<Bool> = true
  /// Which protocols and ciphers TLS has.
  @Variable("ssl_policy", "Security policy of the HTTPS listener.", nullable: false)
  public var sslPolicy: Value<String> = "ELBSecurityPolicy-TLS13-1-2-2021-06"
  /// Tags of everything.
  @Variable("tags", "Tags of all resources.", nullable: false)
  public var tags: Value<[String: String]> = [:]

  /// For alarms: the name that metrics have it by.
  @Output("alb_arn_suffix", "Name of the load balancer in the dimensions of metrics.")
  public var albARNSuffix: Exported<String>
  /// For DNS.
  @Output("alb_dns_name", "DNS name of the load balancer.")
  public var albDNSName: Exported<DomainName>
  /// For DNS.
  @Output("alb_zone_id", "Hosted zone of the load balancer's DNS name, for alias records.")
  public var albZoneID: Exported<ID<AWS.Route53Zone>>
  /// For the services.
  @Output("target_group_arns", "Target groups, by service; known once requests are routed to them.")
  public var targetGroupARNs: Exported<[String: ARN<AWS.LBTargetGroup>]>

  let loadBalancer = AWS.LB("this")
  let http = AWS.LBListener("http")
  let https = AWS.LBListener("https")
  let targets: [TargetHandles]

  /// Makes the module for the services behind the load balancer.
  public init(services: [LoadBalancedService]) {
    targets = services.map { TargetHandles($0) }
  }

  /// What the module defines.
  public var body: ModuleContent {
    balancing
    targets.map(routing)
    outputs
    validations
  }
}
