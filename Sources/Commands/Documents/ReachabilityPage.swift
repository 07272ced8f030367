import Terraform

/// The page of who can open connections to whom in each environment.
enum ReachabilityPage {
  static let file = "reachability.md"

  /// The page; nothing where nobody reaches anybody.
  static func text(_ reachabilities: [Reachability], package: String) -> String {
    let shown = reachabilities.filter { !$0.connections.isEmpty }
    guard !shown.isEmpty else { return "" }
    return """
      # Who reaches whom

      Worked out from security groups, routes and public addresses, as `morket-gen reach ENVIRONMENT` shows it. Ports in \
      parentheses are open, though no listener or container names them.

      """ + shown.map { section($0, package) }.joined()
  }

  private static func section(_ reachability: Reachability, _ package: String) -> String {
    let rows = reachability.connections.map { connection in
      [
        connection.source, connection.target, connection.portText,
        link(connection.location, package),
      ]
    }
    return Markdown.table(
      reachability.environment.prefix(1).uppercased() + reachability.environment.dropFirst(),
      ["from", "to", "ports", "let in by"], rows)
      + "\nThe shortest ways from the internet:\n\n" + Markdown.block("text", reachability.waysInText)
  }

  /// The file that lets a connection in; without its line, which any edit above it would move.
  private static func link(_ location: SourceLocation, _ package: String) -> String {
    guard let path = PackagePath.of(location.file, in: package) else { return "" }
    return "[\(path.split(separator: "/").last ?? "")](../\(path))"
  }
}
