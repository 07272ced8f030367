import AWS
import Terraform

extension VPC {
  @ModuleBuilder var outputs: ModuleContent {
    $vpcID(vpc.id)
    $publicSubnetIDs(publicSubnets.id)
    // What starts in a private subnet needs its way out.
    $privateSubnetIDs(privateSubnets.id).dependsOn(routing.privateRoutes, routing.privateAssociations)
    $natPublicIPs(routing.addresses.publicIP)
    $albSecurityGroupID(groups.alb.id)
    $ecsSecurityGroupID(groups.ecs.id)
    guarded.map(\.binding)
  }

  @ModuleBuilder var validations: ModuleContent {
    $cidrBlock.validation(
      can(cidrhost(cidrBlock, hostnum: 0)) && can(regex("^[0-9.]+/(?:1[6-9]|20)$", cidrBlock.asString)),
      "cidr_block must be an IPv4 CIDR block from /16 to /20.")
    $name.validateName(name)
    $accountID.validateAccount(accountID)
    $tags.validateTags(tags)
    $availabilityZones.validation(
      length(availabilityZones) >= 2 && length(distinct(availabilityZones)) == length(availabilityZones),
      "availability_zones must name at least two zones, each once.")
    $natGatewayCount.validation(
      natGatewayCount >= 1 && natGatewayCount <= length(availabilityZones),
      "nat_gateway_count must be at least 1 and at most the number of zones.")
  }
}
