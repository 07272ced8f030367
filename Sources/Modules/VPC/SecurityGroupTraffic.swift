import AWS
import Terraform

/// Who is on the other side of a security group's rule.
enum SecurityGroupPeer {
  case group(AWS.SecurityGroup)
  case internet

  var group: AWS.SecurityGroup? {
    if case .group(let group) = self { group } else { nil }
  }
}

/// What a security group's rule lets through.
enum SecurityGroupTraffic {
  case tcp(Value<Port>)
  case tcpRange(Value<Port>, Value<Port>)
  case all

  /// All protocols are `-1`.
  var ipProtocol: Value<String> {
    if case .all = self { "-1" } else { "tcp" }
  }

  /// The first and the last port; AWS takes none with all protocols.
  var ports: (Value<Port>, Value<Port>)? {
    switch self {
    case .tcp(let port): (port, port)
    case .tcpRange(let first, let last): (first, last)
    case .all: nil
    }
  }
}

/// What the rules of both directions have in common.
protocol SecurityGroupRuleKeys: Schema {
  var description: Argument<SecurityGroupDescription> { get }
  var fromPort: Argument<Port> { get }
  var toPort: Argument<Port> { get }
  var referencedSecurityGroupID: Argument<ID<AWS.SecurityGroup>> { get }
  var cidrIPv4: Argument<CIDRBlock> { get }
}

extension AWS.VPCSecurityGroupIngressRule.Schema: SecurityGroupRuleKeys {}
extension AWS.VPCSecurityGroupEgressRule.Schema: SecurityGroupRuleKeys {}

extension Arguments where Keys: SecurityGroupRuleKeys {
  /// Says which traffic passes, and who is on the other side.
  mutating func admit(
    _ traffic: SecurityGroupTraffic, _ peer: SecurityGroupPeer, _ description: Value<SecurityGroupDescription>
  ) {
    self.description = description
    if let ports = traffic.ports { (self.fromPort, self.toPort) = ports }
    if let group = peer.group { self.referencedSecurityGroupID = group.id } else { self.cidrIPv4 = "0.0.0.0/0" }
  }
}
