public import Terraform

/// What Amazon ElastiCache refuses of parameter groups.
enum ElastiCacheParameterRules {
  static let all: [Rule] = [
    Rule(
      "elasticache-parameter-family", on: "aws_elasticache_parameter_group",
      limit: Limit(
        "the families are \(families.joined(separator: ", "))",
        source: "Amazon ElastiCache API Reference, \"CreateCacheParameterGroup\", CacheParameterGroupFamily"),
      remedy: "name the family of the engine's version, for example redis7"
    ) { $0["family"].unless { isFamily($0) } },
    Rule(
      "elasticache-parameter-group-family", on: "aws_elasticache_replication_group",
      limit: Limit(
        "parameters are of the family of the engine and its version",
        source: "Amazon ElastiCache User Guide, \"Configuring engine parameters using ElastiCache parameter groups\""),
      remedy: "use a parameter group of that family, or another engine_version"
    ) { group in
      let name = group["parameter_group_name"]
      let defined = name.resource("aws_elasticache_parameter_group", named: "name")
      guard let family = defined?["family"].text ?? name.text.flatMap(familyOfDefault),
        let version = group["engine_version"].text,
        let expected = familyName(of: group["engine"].isAbsent ? "redis" : group["engine"].text ?? "", version),
        family != expected
      else { return [] }
      return [name.violation("is of the family \(family), and engine_version \(version) takes \(expected)")]
    },
    Rule(
      "elasticache-maxmemory-policy", on: "aws_elasticache_parameter_group", limit: .maxmemoryPolicy,
      remedy: "write one of these"
    ) { values(of: "maxmemory-policy", in: $0).flatMap { $0.unless(oneOf: MaxmemoryPolicy.values) } },
    Rule(
      "elasticache-parameter-value", on: "aws_elasticache_parameter_group",
      limit: Limit(
        "this parameter is yes or no", source: "Amazon ElastiCache User Guide, \"Valkey and Redis OSS parameters\""),
      remedy: "write yes or no"
    ) { group in
      switches.flatMap { name in
        values(of: name, in: group).flatMap { value -> [Violation] in
          guard let text = value.text, text != "yes", text != "no" else { return [] }
          return [value.violation("of \(name) is \"\(text)\"")]
        }
      }
    },
  ]

  private static let families = [
    "redis2.6", "redis2.8", "redis3.2", "redis4.0", "redis5.0", "redis6.x", "redis7", "valkey7", "valkey8",
    "memcached1.4", "memcached1.5", "memcached1.6",
  ]

  /// Parameters that are switched on or off.
  private static let switches = [
    "activedefrag", "activerehashing", "appendonly", "cluster-enabled", "lazyfree-lazy-eviction",
    "lazyfree-lazy-expire", "lazyfree-lazy-server-del", "replica-lazy-flush",
  ]

  /// Whether a family is known, or of a later version of Valkey than those that are.
  private static func isFamily(_ family: String) -> Bool {
    if families.contains(family) { return true }
    guard family.hasPrefix("valkey"), let version = VersionNumber(family.dropFirst("valkey".count)) else {
      return false
    }
    return version.major > 8
  }

  private static func familyOfDefault(_ name: String) -> String? {
    guard name.hasPrefix("default."), !name.hasSuffix(".cluster.on") else { return nil }
    return String(name.dropFirst("default.".count))
  }

  private static func familyName(of engine: String, _ version: String) -> String? {
    guard let number = VersionNumber(version) else { return nil }
    switch (engine, number.major) {
    case ("redis", 7), ("valkey", 7), ("valkey", 8): return "\(engine)\(number.major)"
    case ("redis", 6): return "redis6.x"
    case ("redis", 5): return "redis5.0"
    case ("redis", 4): return "redis4.0"
    default: return nil
    }
  }

  private static func values(of parameter: String, in group: PlannedResource) -> [PlannedArgument] {
    group.blocks("parameter").filter { $0["name"].text == parameter }.map { $0["value"] }
  }
}

extension Limit {
  /// What Redis may do when its memory is full.
  public static let maxmemoryPolicy = Limit(
    "the policies of a full memory are \(MaxmemoryPolicy.values.dropLast().joined(separator: ", ")) and noeviction",
    source: "Amazon ElastiCache User Guide, \"Valkey and Redis OSS parameters\"")
}
