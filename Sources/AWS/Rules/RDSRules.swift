public import Terraform

/// What Amazon RDS refuses of clusters and instances, whatever their engine.
enum RDSRules {
  static let all: [Rule] = names + windows + protection

  private static let names: [Rule] = [
    Rule(
      "rds-identifier", on: "aws_rds_cluster", "aws_rds_cluster_instance", "aws_db_instance", limit: .rdsIdentifier,
      remedy: "shorten it, or replace what is not one of these"
    ) { database in
      let identifier = database[database.type == "aws_rds_cluster" ? "cluster_identifier" : "identifier"]
      let tooLong = identifier.unless(atMost: 63)
      return tooLong.isEmpty ? identifier.unless { isIdentifier($0) } : tooLong
    },
    Rule(
      "rds-backup-retention", on: "aws_rds_cluster", limit: .rdsBackupRetention,
      remedy: "give it a number of days from 1 to 35"
    ) { $0["backup_retention_period"].unless(within: .rdsBackupRetention) },
  ]

  private static func isIdentifier(_ text: String) -> Bool {
    text.isLowercaseName && !text.contains("--") && text.last != "-"
  }

  private static let windows: [Rule] = [
    Rule(
      "rds-windows-apart", on: "aws_rds_cluster", limit: .rdsWindowsApart, remedy: "move one of the windows"
    ) { $0.unlessApart("preferred_backup_window", "preferred_maintenance_window") },
    Rule(
      "rds-instance-windows-apart", on: "aws_db_instance", limit: .rdsWindowsApart, remedy: "move one of the windows"
    ) { $0.unlessApart("backup_window", "maintenance_window") },
  ]

  private static let protection: [Rule] = [
    Rule(
      "rds-encryption-key", on: "aws_rds_cluster", "aws_db_instance",
      limit: Limit(
        "a key encrypts the storage of a database only if the storage is encrypted",
        source: "Amazon RDS API Reference, \"CreateDBCluster\", KmsKeyId"),
      remedy: "set storage_encrypted to true, or take the key out"
    ) { database in
      guard database["kms_key_id"].isSurelySet, database["storage_encrypted"].isOff, !isCopy(database) else {
        return []
      }
      return [database["kms_key_id"].violation("is set, and storage_encrypted is not true")]
    },
    Rule(
      "rds-final-snapshot", on: "aws_rds_cluster", "aws_db_instance",
      limit: Limit(
        "a database that is deleted with a final snapshot needs a name for that",
        source: "Amazon RDS API Reference, \"DeleteDBCluster\" and \"DeleteDBInstance\""),
      remedy: "set final_snapshot_identifier, or skip_final_snapshot to true"
    ) { database in
      guard database["skip_final_snapshot"].isOff, database["final_snapshot_identifier"].isAbsent,
        database["replicate_source_db"].isAbsent
      else { return [] }
      return [database["final_snapshot_identifier"].violation("is not set, and skip_final_snapshot is not true")]
    },
    Rule(
      "rds-monitoring-interval", on: "aws_rds_cluster", "aws_rds_cluster_instance", "aws_db_instance",
      limit: .rdsMonitoringInterval, remedy: "give it one of these numbers"
    ) { database in
      guard let seconds = database["monitoring_interval"].number,
        !Limit.rdsMonitoringIntervals.contains(where: { Double($0) == seconds })
      else { return [] }
      return [database["monitoring_interval"].violation("is \(Int(seconds))")]
    },
    Rule(
      "rds-monitoring-role", on: "aws_rds_cluster", "aws_rds_cluster_instance", "aws_db_instance",
      limit: Limit(
        "enhanced monitoring has both an interval and a role that writes its samples, or neither",
        source: "Amazon RDS API Reference, \"CreateDBInstance\", MonitoringRoleArn"),
      remedy: "set both, or leave monitoring_role_arn out and set monitoring_interval to 0"
    ) { database in
      let role = database["monitoring_role_arn"]
      let interval = database["monitoring_interval"]
      guard let seconds = interval.isAbsent ? 0 : interval.number else { return [] }
      if seconds > 0 && role.isAbsent {
        return [role.violation("is not set, and monitoring_interval is \(Int(seconds))")]
      }
      guard seconds == 0, role.isSurelySet else { return [] }
      return [role.violation("is set, and monitoring_interval is \(interval.isAbsent ? "not" : "0")")]
    },
  ]

  /// Whether the database takes its encryption from what it is made of.
  private static func isCopy(_ database: PlannedResource) -> Bool {
    let sources = [
      "snapshot_identifier", "replication_source_identifier", "replicate_source_db", "global_cluster_identifier",
    ]
    return database.arguments.has("restore_to_point_in_time") || database["engine_mode"].text == "serverless"
      || sources.contains { database[$0].isSet }
  }
}

extension Limit {
  /// What an identifier of a database looks like.
  public static let rdsIdentifier = Limit(
    "an identifier of a database has 1 to 63 lower-case letters, digits and single hyphens, a letter first and no hyphen last",
    source: "Amazon RDS API Reference, \"CreateDBCluster\" and \"CreateDBInstance\"")

  /// 1 to 35 days.
  public static let rdsBackupRetention = Limit(
    1...35, "automated backups of a database cluster are kept for 1 to 35 days",
    source: "Amazon RDS API Reference, \"CreateDBCluster\", BackupRetentionPeriod")

  /// Backups and maintenance.
  public static let rdsWindowsApart = Limit(
    "the maintenance window of a database must not overlap its backup window on any day",
    source: "Amazon RDS API Reference, \"CreateDBInstance\", PreferredBackupWindow")

  /// The seconds between samples that can be chosen.
  public static let rdsMonitoringInterval = Limit(
    "samples of enhanced monitoring are 0, 1, 5, 10, 15, 30 or 60 seconds apart, 0 for none",
    source: "Amazon RDS API Reference, \"CreateDBInstance\", MonitoringInterval")

  static let rdsMonitoringIntervals = [0, 1, 5, 10, 15, 30, 60]
}
