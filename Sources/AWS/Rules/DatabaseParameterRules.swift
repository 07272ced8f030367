import Terraform

/// What Amazon RDS refuses of parameter groups.
enum DatabaseParameterRules {
  static let all: [Rule] = [
    Rule(
      "rds-parameter-family", on: "aws_rds_cluster_parameter_group",
      limit: Limit(
        "parameters of a cluster are of a family such as aurora-postgresql15, aurora-mysql8.0, postgres16 or mysql8.0",
        source: "Amazon RDS API Reference, \"CreateDBClusterParameterGroup\", DBParameterGroupFamily"),
      remedy: "name the family of the cluster's engine and major version"
    ) { $0["family"].unless { isClusterFamily($0) } },
    Rule(
      "rds-parameter-group-family", on: "aws_rds_cluster",
      limit: Limit(
        "parameters are of the family of the engine and its major version",
        source: "Amazon Aurora User Guide, \"Parameter groups for Amazon Aurora\""),
      remedy: "give both the same engine and major version"
    ) { cluster in
      groupViolations(cluster["db_cluster_parameter_group_name"], "aws_rds_cluster_parameter_group", of: cluster)
    },
    Rule(
      "rds-instance-parameter-group-family", on: "aws_rds_cluster_instance",
      limit: Limit(
        "parameters are of the family of the engine and its major version",
        source: "Amazon Aurora User Guide, \"Parameter groups for Amazon Aurora\""),
      remedy: "give both the same engine and major version"
    ) { instance in
      guard let cluster = AuroraRules.cluster(of: instance) else { return [] }
      return groupViolations(instance["db_parameter_group_name"], "aws_db_parameter_group", of: cluster)
    },
    Rule(
      "rds-static-parameter", on: "aws_rds_cluster_parameter_group", "aws_db_parameter_group",
      limit: Limit(
        "a static parameter waits for a reboot", source: "Amazon RDS API Reference, \"Parameter\", ApplyMethod"),
      remedy: "set its apply_method to pending-reboot"
    ) { group in
      guard let family = group["family"].text, family.hasPrefix("aurora-postgresql") || family.hasPrefix("postgres")
      else { return [] }
      return group.blocks("parameter").flatMap { parameter -> [Violation] in
        guard let name = parameter["name"].text, staticParameters.contains(name) else { return [] }
        let method = parameter["apply_method"]
        if method.isAbsent { return [method.violation("of \(name) is not set, which is immediate")] }
        return method.text == "immediate" ? [method.violation("of \(name) is \"immediate\"")] : []
      }
    },
  ]

  private static func groupViolations(
    _ name: PlannedArgument, _ type: String, of cluster: PlannedResource
  ) -> [Violation] {
    guard let family = name.resource(type, named: "name")?["family"].text, let engine = cluster["engine"].text,
      let version = cluster["engine_version"].text, let expected = familyName(of: engine, version), family != expected
    else { return [] }
    return [name.violation("is of the family \(family), and the engine is \(engine) \(version)")]
  }

  private static func familyName(of engine: String, _ version: String) -> String? {
    guard engine == "aurora-postgresql" || engine == "postgres", let number = VersionNumber(version), number.major >= 10
    else { return nil }
    return "\(engine)\(number.major)"
  }

  private static func isClusterFamily(_ family: String) -> Bool {
    // The longer names first: "postgres" begins "postgresql", too.
    for engine in ["aurora-postgresql", "aurora-mysql", "postgres", "mysql"] where family.hasPrefix(engine) {
      return VersionNumber(family.dropFirst(engine.count)) != nil
    }
    return false
  }

  /// Parameters that the engine reads when it starts.
  ///
  /// Source: PostgreSQL documentation, "Server Configuration" ("can only be set at server start"), and Amazon Aurora User
  /// Guide, "Amazon Aurora PostgreSQL parameters".
  private static let staticParameters: Set = [
    "autovacuum_freeze_max_age", "autovacuum_max_workers", "autovacuum_multixact_freeze_max_age", "huge_pages",
    "max_connections", "max_files_per_process", "max_locks_per_transaction", "max_pred_locks_per_transaction",
    "max_prepared_transactions", "max_replication_slots", "max_wal_senders", "max_worker_processes",
    "rds.logical_replication", "shared_buffers", "shared_preload_libraries", "superuser_reserved_connections",
    "track_activity_query_size", "track_commit_timestamp", "wal_buffers",
  ]
}
