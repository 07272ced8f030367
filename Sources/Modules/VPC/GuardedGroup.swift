import AWS
import Terraform

/// A security group that only ECS tasks may reach: a data store's, or that of a service of its own.
///
/// The module `vpc` is made with the groups it is to have; each is an output, which a call reads as `vpc[.redis]`.
public struct GuardedGroup: Hashable, Sendable {
  /// A port that ECS tasks may open connections to.
  public struct Door: Hashable, Sendable {
    let suffix: String
    let description: String
    let port: Int

    /// A port with what it is for; the suffix tells several rules of a group apart.
    public init(_ port: Int, _ description: String, suffix: String = "") {
      self.suffix = suffix
      self.description = description
      self.port = port
    }
  }

  /// Ports on which the members of the group talk to each other.
  public struct Peering: Hashable, Sendable {
    let suffix: String
    let description: String
    let ports: ClosedRange<Int>

    /// A range of ports with what it is for.
    public init(_ ports: ClosedRange<Int>, _ description: String, suffix: String) {
      self.suffix = suffix
      self.description = description
      self.ports = ports
    }
  }

  /// Where the members of the group may open connections to.
  public enum Exit: Hashable, Sendable {
    /// Any address and port; the text says what for.
    case anywhere(String)
    /// Any address on one port; the text says what for.
    case port(Int, String, suffix: String)
  }

  /// The short name, for example `redis`.
  public let name: String
  /// The description in AWS, for example `Aurora PostgreSQL`.
  public let title: String
  let doors: [Door]
  let peerings: [Peering]
  let exits: [Exit]

  /// Makes the declaration.
  public init(_ name: String, _ title: String, doors: [Door], peerings: [Peering] = [], exits: [Exit] = []) {
    self.name = name
    self.title = title
    self.doors = doors
    self.peerings = peerings
    self.exits = exits
  }
}

/// A guarded group with its output.
struct GuardedGroupHandles: HandleGroup {
  let shape: GuardedGroup
  let group: AWS.SecurityGroup
  @Output private var id: Exported<ID<AWS.SecurityGroup>>

  init(_ shape: GuardedGroup, file: String = #filePath, line: Int = #line) {
    self.shape = shape
    group = AWS.SecurityGroup(shape.name, file: file, line: line)
    _id = Self.output(shape, file: file, line: line)
  }

  /// What callers read.
  static func output(
    _ shape: GuardedGroup, file: String = #filePath, line: Int = #line
  ) -> Output<ID<AWS.SecurityGroup>> {
    Output("\(shape.name)_security_group_id", "Security group of \(shape.title).", file: file, line: line)
  }

  /// Binds the output.
  var binding: OutputBinding { $id(group.id) }
}

extension VPC {
  /// The group's rules: in from ECS tasks and from itself, out to where it needs.
  @ModuleBuilder func rules(of handles: GuardedGroupHandles) -> ModuleContent {
    let shape = handles.shape
    shape.doors.map {
      ingress(
        shape.label($0.suffix), Value(text: $0.description), into: handles.group, from: .group(groups.ecs),
        .tcp(Value(number: $0.port)))
    }
    shape.peerings.map {
      ingress(
        shape.label($0.suffix), Value(text: $0.description), into: handles.group, from: .group(handles.group),
        .tcpRange(Value(number: $0.ports.lowerBound), Value(number: $0.ports.upperBound)))
    }
    shape.exits.map { exit in
      switch exit {
      case .anywhere(let purpose):
        egress(shape.label("all"), Value(text: purpose), from: handles.group, to: .internet, .all)
      case .port(let port, let purpose, let suffix):
        egress(
          shape.label(suffix), Value(text: purpose), from: handles.group, to: .internet, .tcp(Value(number: port)))
      }
    }
  }
}

extension GuardedGroup {
  fileprivate func label(_ suffix: String) -> String { suffix.isEmpty ? name : "\(name)_\(suffix)" }
}
