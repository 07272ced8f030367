/// Who may speak to whom, by requirements 2.4 and 12.4: a rule that is not here is one too many.
struct SecurityMatrix {
  /// The rules of each group.
  let rules: [String: [String]]

  /// The matrix with these ports of the two services, and with or without interface endpoints.
  init(backend: Int = 3000, scraper: Int = 8001, endpoints: Bool) {
    let own = [
      "alb": [
        "in tcp 443 from 0.0.0.0/0", "in tcp 80 from 0.0.0.0/0",
        "out tcp \(backend) to ecs", "out tcp \(scraper) to ecs",
      ],
      "ecs": ["in tcp \(backend) from alb", "in tcp \(scraper) from alb", "out all to 0.0.0.0/0"],
      "temporal": [
        "in tcp 7233 from ecs", "in tcp [6933, 6939] from temporal", "in tcp [7233, 7239] from temporal",
        "out all to 0.0.0.0/0",
      ],
      "aurora": ["in tcp 5432 from ecs"],
      "redis": ["in tcp 6379 from ecs"],
      "rabbitmq": ["in tcp 5671 from ecs"],
      "opensearch": ["in tcp 443 from ecs"],
      "clickhouse": [
        "in tcp 8123 from ecs", "in tcp 9000 from ecs", "out tcp 443 to 0.0.0.0/0", "out tcp 80 to 0.0.0.0/0",
      ],
    ]
    let more = ["endpoints": ["in tcp 443 from clickhouse", "in tcp 443 from ecs", "in tcp 443 from temporal"]]
    rules = endpoints ? own.merging(more) { $1 } : own
  }

  /// The names of the groups, in order.
  var groups: [String] { rules.keys.sorted() }

  /// The matrix as text, a line for each rule.
  var text: String { Self.text(rules.flatMap { group, rules in rules.map { "\(group): \($0)" } }) }

  /// Rules as text, to be compared with that of a matrix.
  static func text(_ rules: [SecurityRule]) -> String { text(rules.map { "\($0.group): \($0.text)" }) }

  private static func text(_ lines: [String]) -> String { lines.sorted().joined(separator: "\n") }
}
