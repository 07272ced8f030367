public import AWS
public import Terraform

/// A VPC with public and private subnets in each zone, NAT, security groups, flow logs and endpoints.
public struct VPC: Module {
  /// `modules/vpc`
  public static let name = "vpc"

  /// Starts the names of what the module makes.
  @Variable("name", "Prefix of the names of all resources, for example shop-staging.", nullable: false)
  public var name: Value<String>
  /// The range of the VPC; each subnet takes a 256th of it.
  @Variable("cidr_block", "IPv4 range of the VPC, /16 to /20: each subnet takes a 256th of it.", nullable: false)
  public var cidrBlock: Value<CIDRBlock> = "10.0.0.0/16"
  /// The zones to span.
  @Variable(
    "availability_zones", "Availability zones to span; one public and one private subnet each.", nullable: false)
  public var availabilityZones: Value<[AvailabilityZone]> = ["us-east-1a", "us-east-1b"]
  /// One NAT gateway for all zones, or up to one a zone.
  @Variable("nat_gateway_count", "Number of NAT gateways: 1 for all zones, or up to one a zone.", nullable: false)
  public var natGatewayCount: Value<Int> = 2
  /// How long flow logs are kept.
  @Variable("flow_log_retention_days", "Days that flow logs are kept.", nullable: false)
  public var flowLogRetentionDays: Value<RetentionDays> = 30
  /// The account, for the flow logs' trust policy.
  @Variable("account_id", "AWS account that owns the VPC.", nullable: false)
  public var accountID: Value<AccountID>
  /// Whether AWS services are reached without NAT.
  @Variable(
    "enable_interface_endpoints", "Whether to reach AWS services by interface endpoints; billed by zone and hour.",
    nullable: false)
  public var enableInterfaceEndpoints: Value<Bool> = true
  /// The services that get an endpoint.
  @Variable(
    "interface_endpoint_services",
    "Services that get an interface endpoint, without the com.amazonaws.<region>. prefix.",
    nullable: false)
  public var interfaceEndpointServices: Value<SetOf<String>> = ["ecr.api", "ecr.dkr", "logs", "secretsmanager"]
  /// Tags of everything.
  @Variable("tags", "Tags of all resources.", nullable: false)
  public var tags: Value<[String: String]> = [:]

  /// The VPC.
  @Output("vpc_id", "Identifier of the VPC.")
  public var vpcID: Exported<ID<AWS.VPC>>
  /// For the load balancer.
  @Output("public_subnet_ids", "Public subnets, in the order of the zones.")
  public var publicSubnetIDs: Exported<[ID<AWS.Subnet>]>
  /// For everything else.
  @Output("private_subnet_ids", "Private subnets, in the order of the zones.")
  public var privateSubnetIDs: Exported<[ID<AWS.Subnet>]>
  /// What others see as the source of outbound connections.
  @Output("nat_public_ips", "Public addresses that outbound connections come from.")
  public var natPublicIPs: Exported<[IPAddress]>
  /// For the load balancer.
  @Output("alb_security_group_id", "Security group of the load balancer.")
  public var albSecurityGroupID: Exported<ID<AWS.SecurityGroup>>
  /// For the tasks.
  @Output("ecs_security_group_id", "Security group of the ECS tasks.")
  public var ecsSecurityGroupID: Exported<ID<AWS.SecurityGroup>>

  let region = AWS.Data.Region("current")
  let vpc = AWS.VPC("this")
  let defaultSecurityGroup = AWS.DefaultSecurityGroup("this")
  let internetGateway = AWS.InternetGateway("this")
  let publicSubnets = AWS.Subnet.Counted("public")
  let privateSubnets = AWS.Subnet.Counted("private")
  let routing = RoutingHandles()
  let groups = SecurityGroupHandles()
  let guarded: [GuardedGroupHandles]
  let services: [LoadBalancedService]
  let ports: [Variable<Port>]
  let flowLogs = FlowLogHandles()
  let endpoints = EndpointHandles()

  /// Makes the module for the services that the load balancer reaches, and the groups that only tasks reach.
  public init(services: [LoadBalancedService] = [], groups: [GuardedGroup] = []) {
    self.services = services
    ports = services.map { $0.portVariable() }
    guarded = groups.map { GuardedGroupHandles($0) }
  }

  /// The security group of one of the groups that the module was made with.
  public subscript(group: GuardedGroup) -> Exported<ID<AWS.SecurityGroup>> {
    GuardedGroupHandles.output(group).wrappedValue
  }

  /// What the module defines.
  public var body: ModuleContent {
    networking
    routes
    securityGroups
    flowLogging
    vpcEndpoints
    outputs
    validations
  }
}
