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
