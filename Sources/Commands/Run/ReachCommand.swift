import Terraform

/// `morket-gen reach`: shows who can open a connection to whom.
struct ReachCommand {
  private let session: Session

  init(_ session: Session) {
    self.session = session
  }

  /// Shows the connections of an environment with the Swift that lets them in, and the ways in from the internet.
  func run(_ reachability: Reachability) -> ExitCode {
    guard !reachability.connections.isEmpty else {
      session.say("nothing in \(reachability.environment) can open a connection to anything\n")
      return .done
    }
    let ways = reachability.waysInText
    session.say(connections(reachability) + "\n" + (ways.isEmpty ? "the internet can open no connection\n" : ways))
    return .done
  }

  private func connections(_ reachability: Reachability) -> String {
    let rows = reachability.connections.map { ("\($0.source) → \($0.target)", $0.portText, $0.location) }
    let widths = (rows.map(\.0.count).max() ?? 0, rows.map(\.1.count).max() ?? 0)
    return rows.map { pair, ports, location in
      let gaps = [widths.0 - pair.count, widths.1 - ports.count].map { String(repeating: " ", count: $0) }
      return "\(session.style.paint(pair, .bold))\(gaps[0])  \(ports)\(gaps[1])  \(place(location))\n"
    }.joined()
  }

  private func place(_ location: SourceLocation) -> String {
    "\(session.sources.shown(location.file)):\(location.line)"
  }
}

extension Connection {
  /// The ports on which somebody is known to listen; in parentheses those that are open besides.
  var portText: String {
    let others = ports.filter { !listening.contains($0) }
    return [listening.isEmpty ? nil : listening.text, others.isEmpty ? nil : "(\(others.text))"]
      .compactMap { $0 }.joined(separator: " ")
  }
}

extension Reachability {
  /// The shortest ways from the internet, a line each.
  var waysInText: String {
    waysIn.map { way in
      way.reduce(Self.internet) { "\($0) → \($1.target):\($1.listening.text)" } + "\n"
    }.joined()
  }
}

extension [PortRange] {
  /// `80,443`
  var text: String { map(\.description).joined(separator: ",") }
}
