import AWS
import Terraform

/// Ways to AWS services that do not go through NAT.
struct EndpointHandles: HandleGroup {
  let s3 = AWS.VPCEndpoint("s3")
  let group = AWS.SecurityGroup.Counted("endpoints")
  let rules = AWS.VPCSecurityGroupIngressRule.Keyed<ID<AWS.SecurityGroup>>("endpoints")
  let interface = AWS.VPCEndpoint.Keyed<String>("interface")
}
