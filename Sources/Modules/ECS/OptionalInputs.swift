public import AWS
public import Terraform

/// What the module takes when a service stands behind the load balancer.
struct BalancingInputs: HandleGroup {
  @Variable(
    "target_group_arns", "Target groups of the services behind the load balancer, by service.", nullable: false)
  var targetGroupARNs: Value<[String: ARN<AWS.LBTargetGroup>]>
}

/// What the module takes when a service scales.
struct ScalingInputs: HandleGroup {
  @Variable(
    "autoscaling", "Whether services scale on CPU utilization, and between which numbers of tasks.", nullable: false)
  var autoscaling: Value<Autoscaling> = .object {
    $0.enabled = true
    $0.minCapacity = 2
    $0.maxCapacity = 10
  }
}

/// What the module takes when a service keeps files.
struct ExportsInputs: HandleGroup {
  @Variable("exports_bucket_arn", "Bucket of exports and files, which services read and write.", nullable: false)
  var bucketARN: Value<ARN<AWS.S3Bucket>>
}

extension ECS {
  /// Where the load balancer sends requests; an input when a service stands behind it.
  public var targetGroupARNs: Value<[String: ARN<AWS.LBTargetGroup>]> { BalancingInputs().targetGroupARNs }
  /// How services scale; an input when one does.
  public var autoscaling: Value<Autoscaling> { ScalingInputs().autoscaling }
  /// The bucket of exports; an input when a service uses it.
  public var exportsBucketARN: Value<ARN<AWS.S3Bucket>> { ExportsInputs().bucketARN }
  /// The private DNS namespace; an input when a service is found by name.
  public var discoveryNamespace: Value<DomainName> { DiscoveryHandles().namespaceName }
  /// The network of service discovery; an input when a service is found by name.
  public var vpcID: Value<ID<AWS.VPC>> { DiscoveryHandles().vpcID }
  /// The addresses of the services that are found by name; an output when there is one.
  public var discoveryAddresses: Exported<[String: String]> { DiscoveryHandles().addresses }

  /// The size and number of tasks of a service.
  public subscript(sizeOf service: FargateService) -> Value<ServiceSize> { ServiceInputs(service).size.wrappedValue }
  /// The image of a service whose image the caller gives.
  public subscript(imageOf service: FargateService) -> Value<String> { ServiceInputs(service).image.wrappedValue }
  /// The security group of a service that is found by name.
  public subscript(groupOf service: FargateService) -> Value<ID<AWS.SecurityGroup>> {
    ServiceInputs(service).securityGroup.wrappedValue
  }
}
