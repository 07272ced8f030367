import AWS
import Terraform
import Testing

@Suite struct RDSRuleTests {
  private let cluster = AWS.RDSCluster("this")
  private let instance = AWS.RDSClusterInstance("writer")
  private let instances = AWS.RDSClusterInstance.Counted("this")
  private let database = AWS.DBInstance("this")
  private let key = AWS.KMSKey("this")
  private let role = AWS.IAMRole("monitoring")

  @Test func `refuses an identifier of 64 characters`() {
    refuses(
      """
      aws_rds_cluster.this: cluster_identifier "the-cluster-of-the-shop-that-has-a-name-of-four-and-sixty-signs1" has \
      64 characters — an identifier of a database has 1 to 63 lower-case letters, digits and single hyphens, a letter \
      first and no hyphen last (Amazon RDS API Reference, "CreateDBCluster" and "CreateDBInstance") — shorten it, or \
      replace what is not one of these [rds-identifier]
      """
    ) {
      cluster(engine: .auroraPostgreSQL) {
        $0.clusterIdentifier = "the-cluster-of-the-shop-that-has-a-name-of-four-and-sixty-signs1"  // ←
        $0.skipFinalSnapshot = true
      }
    }
    accepts {
      cluster(engine: .auroraPostgreSQL) {
        $0.clusterIdentifier = "the-cluster-of-the-shop-that-has-a-name-of-sixty-three-signs-12"
        $0.skipFinalSnapshot = true
      }
    }
  }

  @Test func `refuses an identifier that a loop makes, once for all of its instances`() {
    refuses(
      """
      aws_rds_cluster_instance.this[0]: identifier is "Shop" (and so in 1 more) — an identifier of a database has 1 to \
      63 lower-case letters, digits and single hyphens, a letter first and no hyphen last (Amazon RDS API Reference, \
      "CreateDBCluster" and "CreateDBInstance") — shorten it, or replace what is not one of these [rds-identifier]
      """
    ) {
      cluster(engine: .auroraPostgreSQL) {
        $0.clusterIdentifier = "shop"
        $0.skipFinalSnapshot = true
      }
      instances(
        count: 2, clusterIdentifier: cluster.clusterIdentifier, engine: .auroraPostgreSQL, instanceClass: .r6g(.large)
      ) { instance, _ in
        instance.identifier = "Shop"  // ←
      }
    }
  }

  @Test func `refuses to keep no backups`() {
    refuses(
      """
      aws_rds_cluster.this: backup_retention_period is 0 — automated backups of a database cluster are kept for 1 to \
      35 days (Amazon RDS API Reference, "CreateDBCluster", BackupRetentionPeriod) — give it a number of days from 1 \
      to 35 [rds-backup-retention]
      """
    ) {
      cluster(engine: .auroraMySQL) {
        $0.backupRetentionPeriod = 0  // ←
        $0.skipFinalSnapshot = true
      }
    }
    accepts {
      cluster(engine: .auroraMySQL) {
        $0.backupRetentionPeriod = 35
        $0.skipFinalSnapshot = true
      }
    }
  }

  @Test func `refuses windows that overlap on a day`() {
    refuses(
      """
      aws_rds_cluster.this: preferred_maintenance_window is "sun:03:30-sun:04:30", and preferred_backup_window is \
      "03:00-04:00" — the maintenance window of a database must not overlap its backup window on any day (Amazon RDS \
      API Reference, "CreateDBInstance", PreferredBackupWindow) — move one of the windows [rds-windows-apart]
      """
    ) {
      cluster(engine: .auroraPostgreSQL) {
        $0.preferredBackupWindow = "03:00-04:00"
        $0.preferredMaintenanceWindow = "sun:03:30-sun:04:30"  // ←
        $0.skipFinalSnapshot = true
      }
    }
  }

  @Test func `refuses windows that overlap past midnight`() {
    refuses(
      """
      aws_db_instance.this: maintenance_window is "sat:00:15-sat:01:00", and backup_window is "23:30-00:30" — the \
      maintenance window of a database must not overlap its backup window on any day (Amazon RDS API Reference, \
      "CreateDBInstance", PreferredBackupWindow) — move one of the windows [rds-instance-windows-apart]
      """
    ) {
      database(instanceClass: "db.t4g.micro") {
        $0.backupWindow = "23:30-00:30"
        $0.maintenanceWindow = "sat:00:15-sat:01:00"  // ←
        $0.skipFinalSnapshot = true
      }
    }
  }

  @Test func `takes windows of half an hour that meet`() {
    accepts {
      cluster(engine: .auroraPostgreSQL) {
        $0.preferredBackupWindow = "03:00-03:30"
        $0.preferredMaintenanceWindow = "sun:03:30-sun:04:00"
        $0.skipFinalSnapshot = true
      }
    }
  }

  @Test func `refuses a key for storage that is not encrypted`() {
    refuses(
      """
      aws_rds_cluster.this: kms_key_id is set, and storage_encrypted is not true — a key encrypts the storage of a \
      database only if the storage is encrypted (Amazon RDS API Reference, "CreateDBCluster", KmsKeyId) — set \
      storage_encrypted to true, or take the key out [rds-encryption-key]
      """
    ) {
      key()
      cluster(engine: .auroraPostgreSQL) {
        $0.kmsKeyID = key.arn  // ←
        $0.skipFinalSnapshot = true
      }
    }
    accepts {
      key()
      cluster(engine: .auroraPostgreSQL) {
        $0.storageEncrypted = true
        $0.kmsKeyID = key.arn
        $0.skipFinalSnapshot = true
      }
      database(instanceClass: "db.t4g.micro") {
        $0.snapshotIdentifier = "shop-before"
        $0.kmsKeyID = key.arn
        $0.skipFinalSnapshot = true
      }
    }
  }

  @Test func `refuses a final snapshot without a name`() {
    refuses(
      """
      aws_rds_cluster.this: final_snapshot_identifier is not set, and skip_final_snapshot is not true — a database \
      that is deleted with a final snapshot needs a name for that (Amazon RDS API Reference, "DeleteDBCluster" and \
      "DeleteDBInstance") — set final_snapshot_identifier, or skip_final_snapshot to true [rds-final-snapshot]
      """
    ) {
      cluster(engine: .auroraPostgreSQL) { $0.clusterIdentifier = "shop" }  // ←
    }
    accepts {
      cluster(engine: .auroraPostgreSQL) { $0.finalSnapshotIdentifier = "shop-final" }
      database(instanceClass: "db.t4g.micro") { $0.replicateSourceDB = "shop" }
    }
  }

  @Test func `refuses an interval of monitoring that cannot be chosen`() {
    refuses(
      """
      aws_rds_cluster_instance.writer: monitoring_interval is 7 — samples of enhanced monitoring are 0, 1, 5, 10, 15, \
      30 or 60 seconds apart, 0 for none (Amazon RDS API Reference, "CreateDBInstance", MonitoringInterval) — give it \
      one of these numbers [rds-monitoring-interval]
      """
    ) {
      role(assumeRolePolicy: "{}")
      instance(clusterIdentifier: "shop", engine: .auroraPostgreSQL, instanceClass: .r6g(.large)) {
        $0.monitoringInterval = 7  // ←
        $0.monitoringRoleARN = role.arn
      }
    }
    accepts {
      instance(clusterIdentifier: "shop", engine: .auroraPostgreSQL, instanceClass: .r6g(.large)) {
        $0.monitoringInterval = 0
      }
    }
  }

  @Test func `refuses monitoring without a role, and a role without monitoring`() {
    refuses(
      """
      aws_rds_cluster_instance.writer: monitoring_role_arn is not set, and monitoring_interval is 60 — enhanced \
      monitoring has both an interval and a role that writes its samples, or neither (Amazon RDS API Reference, \
      "CreateDBInstance", MonitoringRoleArn) — set both, or leave monitoring_role_arn out and set monitoring_interval \
      to 0 [rds-monitoring-role]
      """,
      """
      aws_db_instance.this: monitoring_role_arn is set, and monitoring_interval is not — enhanced monitoring has both \
      an interval and a role that writes its samples, or neither (Amazon RDS API Reference, "CreateDBInstance", \
      MonitoringRoleArn) — set both, or leave monitoring_role_arn out and set monitoring_interval to 0 \
      [rds-monitoring-role]
      """
    ) {
      instance(clusterIdentifier: "shop", engine: .auroraPostgreSQL, instanceClass: .r6g(.large)) {  // ←
        $0.monitoringInterval = 60
      }
      database(instanceClass: "db.t4g.micro") {
        $0.monitoringRoleARN = "arn:aws:iam::111111111111:role/monitoring"  // ←
        $0.skipFinalSnapshot = true
      }
    }
  }

  @Test func `refuses what a call of a module says, at the call`() {
    let store = ModuleCall(Store())
    refuses(
      """
      module.store.aws_rds_cluster.this: backup_retention_period is 36 — automated backups of a database cluster are \
      kept for 1 to 35 days (Amazon RDS API Reference, "CreateDBCluster", BackupRetentionPeriod) — give it a number of \
      days from 1 to 35 [rds-backup-retention]
      """
    ) {
      store {
        $0.retention = 36  // ←
      }
    }
  }

  @Test func `refuses what a helper of a component writes, where it is written`() {
    refuses(
      """
      aws_rds_cluster.ledger: backup_retention_period is 0 — automated backups of a database cluster are kept for 1 to 35 \
      days (Amazon RDS API Reference, "CreateDBCluster", BackupRetentionPeriod) — give it a number of days from 1 to 35 \
      [rds-backup-retention]
      """
    ) {
      Ledger()
    }
  }
}

/// A module of one cluster.
private struct Store: Module {
  static let name = "store"

  @Variable("retention", "Days.", nullable: false) var retention: Value<Int>

  let cluster = AWS.RDSCluster("this")

  var body: ModuleContent {
    cluster(engine: .auroraPostgreSQL) {
      $0.backupRetentionPeriod = retention
      $0.skipFinalSnapshot = true
    }
  }
}

/// A cluster that a composition stores.
private struct Ledger: Component {
  let cluster = AWS.RDSCluster("ledger")

  var body: ModuleContent {
    cluster(engine: .auroraPostgreSQL) {
      keepNothing(of: &$0)
      $0.skipFinalSnapshot = true
    }
  }

  private func keepNothing(of cluster: inout Arguments<AWS.RDSCluster.Schema>) {
    cluster.backupRetentionPeriod = 0  // ←
  }
}
