public import Terraform

/// What Amazon ElastiCache refuses of a replication group as a whole: names, windows, the token, encryption.
enum ElastiCacheRules {
  static let all: [Rule] = names + windows + encryption

  private static let names: [Rule] = [
    Rule(
      "elasticache-identifier", on: "aws_elasticache_replication_group",
      limit: Limit(
        "an identifier has 1 to 40 lower-case letters, digits and single hyphens, a letter first and no hyphen last",
        source: "Amazon ElastiCache API Reference, \"CreateReplicationGroup\", ReplicationGroupId"),
      remedy: "shorten it, or replace what is not one of these"
    ) { group in
      let identifier = group["replication_group_id"]
      let tooLong = identifier.unless(atMost: 40)
      return tooLong.isEmpty
        ? identifier.unless { $0.isLowercaseName && !$0.contains("--") && $0.last != "-" } : tooLong
    },
    Rule(
      "elasticache-name", on: "aws_elasticache_parameter_group", "aws_elasticache_subnet_group",
      limit: Limit(
        "ElastiCache keeps names of groups in lower case, and each plan would replace what is written otherwise",
        source: "Amazon ElastiCache API Reference, \"CreateCacheParameterGroup\" and \"CreateCacheSubnetGroup\""),
      remedy: "write it in lower case"
    ) { group in
      guard group["name"].knownText.utf8.contains(where: \.isASCIIUppercase) else { return [] }
      return [group["name"].violation("is \"\(group["name"].shownText ?? "")\"")]
    },
  ]

  private static let windows: [Rule] = [
    Rule(
      "elasticache-windows-apart", on: "aws_elasticache_replication_group", limit: .elastiCacheWindowsApart,
      remedy: "move one of the windows"
    ) { $0.unlessApart("snapshot_window", "maintenance_window") },
    Rule(
      "elasticache-window-length", on: "aws_elasticache_replication_group", limit: .elastiCacheWindowLength,
      remedy: "move its end"
    ) { group in
      let snapshot = group["snapshot_window"]
      let maintenance = group["maintenance_window"]
      return [
        (snapshot, snapshot.text.flatMap { TimeWindow(daily: $0) }),
        (maintenance, maintenance.text.flatMap { TimeWindow(weekly: $0) }),
      ].flatMap { argument, window -> [Violation] in
        guard let window, window.minutes < 60 else { return [] }
        return [argument.violation("is \"\(argument.text ?? "")\", \(window.minutes) minutes")]
      }
    },
  ]

  private static let encryption: [Rule] = [
    Rule(
      "elasticache-token-tls", on: "aws_elasticache_replication_group",
      limit: Limit(
        "a token needs encryption in transit",
        source: "Amazon ElastiCache User Guide, \"Authenticating with the Valkey and Redis OSS AUTH command\""),
      remedy: "set transit_encryption_enabled to true"
    ) { group in
      guard group["auth_token"].isSurelySet, isOff(group, "transit_encryption_enabled") else { return [] }
      return [group["auth_token"].violation("is set, and transit_encryption_enabled is not true")]
    },
    Rule(
      "elasticache-token", on: "aws_elasticache_replication_group",
      limit: Limit(
        "a token has 16 to 128 letters, digits and !&#$^<>-",
        source: "Amazon ElastiCache User Guide, \"Authenticating with the Valkey and Redis OSS AUTH command\""),
      remedy: "draw it of letters and digits: exclude_punctuation, and 16 characters at least"
    ) { group in
      group["auth_token"].unlessPassword(of: 16...128) {
        $0.isASCIILetter || $0.isASCIIDigit || "!&#$^<>-".utf8.contains($0)
      }
    },
    Rule(
      "elasticache-encryption-key", on: "aws_elasticache_replication_group",
      limit: Limit(
        "a key encrypts the data of a cache only if it is encrypted at rest",
        source: "Amazon ElastiCache User Guide, \"At-Rest Encryption in ElastiCache\""),
      remedy: "set at_rest_encryption_enabled to true, or take the key out"
    ) { group in
      guard group["kms_key_id"].isSurelySet, isOff(group, "at_rest_encryption_enabled") else { return [] }
      return [group["kms_key_id"].violation("is set, and at_rest_encryption_enabled is not true")]
    },
  ]

  /// Whether encryption is certainly off; Valkey has it unless told otherwise.
  private static func isOff(_ group: PlannedResource, _ name: String) -> Bool {
    let engine = group["engine"]
    return group[name].bool == false || group[name].isAbsent && (engine.isAbsent || engine.text == "redis")
  }
}

extension Limit {
  /// Snapshots and maintenance.
  public static let elastiCacheWindowsApart = Limit(
    "the maintenance window of a cache must not overlap its snapshot window on any day",
    source: "Amazon ElastiCache User Guide, \"Scheduling automatic backups\"")

  /// An hour each.
  public static let elastiCacheWindowLength = Limit(
    "a window of a cache has 60 minutes at least",
    source:
      "Amazon ElastiCache API Reference, \"CreateReplicationGroup\", PreferredMaintenanceWindow and SnapshotWindow")
}
