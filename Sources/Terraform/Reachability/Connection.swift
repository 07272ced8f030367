/// That one part of an environment can open connections to another.
public struct Connection: Hashable, Sendable {
  /// Who opens it: `ecs.backend`, or `internet`.
  public let source: String
  /// Who is reached.
  public let target: String
  /// The ports that are open.
  public let ports: [PortRange]
  /// Those of them on which somebody listens, as far as that is known; all of them where it is not.
  public let listening: [PortRange]
  /// The definition that lets the connection in, or out to the internet.
  public let location: SourceLocation

  /// Makes a connection.
  public init(
    from source: String, to target: String, on ports: [PortRange], listening: [PortRange], by location: SourceLocation
  ) {
    self.source = source
    self.target = target
    self.ports = ports
    self.listening = listening
    self.location = location
  }
}

/// Ports of a protocol that stand side by side.
public struct PortRange: Hashable, Sendable {
  /// The protocol: `tcp`, `udp`, `icmp`; `-1` for all of them.
  public let `protocol`: String
  /// The ports.
  public let ports: ClosedRange<Int>

  /// Makes a range.
  public init(_ protocol: String, _ ports: ClosedRange<Int>) {
    self.protocol = `protocol`
    self.ports = ports
  }

  /// All ports of all protocols.
  public static let all = PortRange("-1", 0...65535)

  /// What both have.
  public func intersection(_ other: PortRange) -> PortRange? {
    let isAny = self.protocol == "-1" || other.protocol == "-1"
    guard isAny || self.protocol == other.protocol, ports.overlaps(other.ports) else { return nil }
    return PortRange(self.protocol == "-1" ? other.protocol : self.protocol, ports.clamped(to: other.ports))
  }
}

extension PortRange: CustomStringConvertible {
  /// `443`, `6933-6939`, `udp 53`, `any port`.
  public var description: String {
    if self == .all { return "any port" }
    let prefix = self.protocol == "tcp" ? "" : self.protocol == "-1" ? "any " : "\(self.protocol) "
    if ports == 0...65535 { return self.protocol == "tcp" ? "any tcp port" : "\(self.protocol)" }
    return prefix + (ports.count == 1 ? "\(ports.lowerBound)" : "\(ports.lowerBound)-\(ports.upperBound)")
  }
}
