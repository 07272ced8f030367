import AWS
import Terraform

extension VPC {
  @ModuleBuilder var networking: ModuleContent {
    Section("Network")
    region()
    vpc {
      $0.cidrBlock = cidrBlock
      $0.enableDNSSupport = true
      $0.enableDNSHostnames = true
      $0.tags = named(name)
    }
    .comment("Service discovery and the data stores' endpoints resolve by DNS inside the VPC.")
    defaultSecurityGroup {
      $0.vpcID = vpc.id
      $0.tags = named("\(name)-default")
    }
    .comment("Without rules: nothing may use the group that AWS makes by itself.")
    internetGateway {
      $0.vpcID = vpc.id
      $0.tags = named(name)
    }
    publicSubnets(count: length(availabilityZones), vpcID: vpc.id) { subnet, index in
      subnet.availabilityZone = availabilityZones[index]
      subnet.cidrBlock = cidrsubnet(vpc.cidrBlock, newbits: 8, netnum: index)
      subnet.mapPublicIPOnLaunch = false
      subnet.tags = named("\(name)-public-\(availabilityZones[index])")
    }
    .comment("For the load balancer and the NAT gateways, which bring addresses of their own.")
    privateSubnets(count: length(availabilityZones), vpcID: vpc.id) { subnet, index in
      subnet.availabilityZone = availabilityZones[index]
      subnet.cidrBlock = cidrsubnet(vpc.cidrBlock, newbits: 8, netnum: index + 16)
      subnet.tags = named("\(name)-private-\(availabilityZones[index])")
    }
  }

  /// The module's tags with a name.
  func named(_ name: Value<String>) -> Value<[String: String]> {
    merge(tags, ["Name": name])
  }
}
