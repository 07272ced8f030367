import AWS
import Terraform
import Testing

@Suite struct AuroraRuleTests {
  private let cluster = AWS.RDSCluster("this")
  private let instance = AWS.RDSClusterInstance("writer")
  private let role = AWS.IAMRole("monitoring")

  @Test(arguments: ["15.99", "15.1", "15.x"])
  func `refuses a version that Aurora PostgreSQL never had`(version: String) {
    let why = [
      "15.99": "a major version gets about four minor ones a year, for five years",
      "15.1": "its first version of 15 is 15.2", "15.x": "a version is a major number, or a major and a minor number",
    ]
    refuses(
      """
      aws_rds_cluster.this: engine_version is "\(version)": \(why[version] ?? "") — a version of Aurora PostgreSQL is a \
      major number, or a major and a minor number that was released (Amazon Aurora User Guide, "Amazon Aurora PostgreSQL \
      releases and engine versions") — write 15 to let AWS choose the minor, or one that is on sale, for example 15.10 \
      [aurora-engine-version]
      """
    ) {
      cluster(engine: .auroraPostgreSQL) {
        $0.engineVersion = Value(text: version)  // ←
        $0.skipFinalSnapshot = true
      }
    }
  }

  @Test func `takes a major version, a later one than it knows, and what is of another engine`() {
    accepts {
      cluster(engine: .auroraPostgreSQL) {
        $0.engineVersion = "19.1"
        $0.skipFinalSnapshot = true
      }
      instance(clusterIdentifier: "shop", engine: .auroraPostgreSQL, instanceClass: .r6g(.large)) {
        $0.engineVersion = "15"
      }
    }
    accepts {
      cluster(engine: .auroraMySQL) {
        $0.engineVersion = "8.0.mysql_aurora.3.08.0"
        $0.skipFinalSnapshot = true
      }
    }
  }

  @Test func `refuses a log that the engine has not`() {
    refuses(
      """
      aws_rds_cluster.this: enabled_cloudwatch_logs_exports[1] is "slowquery" — Aurora PostgreSQL exports postgresql, \
      instance and iam-db-auth-error; Aurora MySQL audit, error, general, slowquery, instance and iam-db-auth-error \
      (Amazon RDS API Reference, "CreateDBCluster", EnableCloudwatchLogsExports) — name logs of the cluster's engine \
      [aurora-log-exports]
      """
    ) {
      cluster(engine: .auroraPostgreSQL) {
        $0.enabledCloudWatchLogsExports = [.postgreSQL, .slowquery]  // ←
        $0.skipFinalSnapshot = true
      }
    }
    accepts {
      cluster(engine: .auroraMySQL) {
        $0.enabledCloudWatchLogsExports = [.audit, .slowquery]
        $0.skipFinalSnapshot = true
      }
    }
  }

  @Test func `refuses a serverless instance in a cluster without a range of capacity`() {
    refuses(
      """
      aws_rds_cluster_instance.writer: instance_class is "db.serverless", and aws_rds_cluster.this has no \
      serverlessv2_scaling_configuration — an instance of class db.serverless needs a range of capacity in its cluster \
      (Amazon Aurora User Guide, "Creating a DB cluster that uses Aurora Serverless v2") — give the cluster that \
      block, or use another class [aurora-serverless-capacity]
      """
    ) {
      cluster(engine: .auroraPostgreSQL) {
        $0.clusterIdentifier = "shop"
        $0.skipFinalSnapshot = true
      }
      instance(
        clusterIdentifier: cluster.clusterIdentifier, engine: .auroraPostgreSQL,
        instanceClass: .serverless)  // ←
    }
    accepts {
      cluster(engine: .auroraPostgreSQL) {
        $0.clusterIdentifier = "shop"
        $0.skipFinalSnapshot = true
        $0.serverlessv2ScalingConfiguration(maxCapacity: 8, minCapacity: 1)
      }
      instance(
        clusterIdentifier: cluster.clusterIdentifier, engine: .auroraPostgreSQL, instanceClass: .serverless)
    }
  }

  @Test func `refuses a first user whom PostgreSQL reserves`() {
    refuses(
      """
      aws_rds_cluster.this: master_username is "admin" — the first user of a cluster has a letter, then at most 15 \
      letters and digits, and a name that the engine does not reserve (Amazon RDS API Reference, "CreateDBCluster", \
      MasterUsername) — choose another name [aurora-master-username]
      """
    ) {
      cluster(engine: .auroraPostgreSQL) {
        $0.masterUsername = "admin"  // ←
        $0.skipFinalSnapshot = true
      }
    }
    accepts {
      cluster(engine: .auroraMySQL) {
        $0.masterUsername = "admin"
        $0.skipFinalSnapshot = true
      }
    }
    accepts {
      cluster(engine: .auroraPostgreSQL) {
        $0.masterUsername = "postgres"
        $0.skipFinalSnapshot = true
      }
    }
  }

  @Test func `refuses a first user whom RDS reserves`() {
    refuses(
      """
      "rdsadmin" cannot be the name of the first user — Amazon RDS keeps this name for itself — choose another name
      """
    ) {
      cluster(engine: .auroraPostgreSQL) {
        $0.masterUsername = "rdsadmin"  // ←
        $0.skipFinalSnapshot = true
      }
    }
  }

  @Test func `refuses a composed name of a user that is too long`() {
    refuses(
      """
      aws_rds_cluster.this: master_username is "theadministratoroftheshop" — the first user of a cluster has a letter, \
      then at most 15 letters and digits, and a name that the engine does not reserve (Amazon RDS API Reference, \
      "CreateDBCluster", MasterUsername) — choose another name [aurora-master-username]
      """
    ) {
      cluster(engine: .auroraPostgreSQL) {
        $0.masterUsername = composed("theadministrator", "oftheshop")  // ←
        $0.skipFinalSnapshot = true
      }
    }
  }

  @Test func `refuses a name of a database with a hyphen`() {
    refuses(
      """
      "my-shop" cannot be the name of a database — a name has a letter, then at most 62 letters and digits — replace \
      what is not one of these
      """
    ) {
      cluster(engine: .auroraPostgreSQL) {
        $0.databaseName = "my-shop"  // ←
        $0.skipFinalSnapshot = true
      }
    }
  }

  @Test func `refuses a composed name of a database with a hyphen`() {
    refuses(
      """
      aws_rds_cluster.this: database_name is "my-shop" — the first database of a cluster has a letter, then at most 62 \
      letters and digits (Amazon RDS API Reference, "CreateDBCluster", DatabaseName) — replace what is not one of \
      these [aurora-database-name]
      """
    ) {
      cluster(engine: .auroraPostgreSQL) {
        $0.databaseName = composed("my", "-", "shop")  // ←
        $0.skipFinalSnapshot = true
      }
    }
  }

  @Test func `refuses a class that Aurora PostgreSQL has not`() {
    refuses(
      """
      "db.r6g.medium" does not exist — as a class of Aurora PostgreSQL, db.r6g comes in large, xlarge, 2xlarge, \
      4xlarge, 8xlarge, 12xlarge, 16xlarge — use one of these sizes, or db.t3.medium, db.t4g.medium
      """
    ) {
      instance(
        clusterIdentifier: "shop", engine: .auroraPostgreSQL,
        instanceClass: "db.r6g.medium")  // ←
    }
  }

  @Test func `refuses a composed class that Aurora PostgreSQL has not`() {
    refuses(
      """
      aws_rds_cluster_instance.writer: instance_class is "db.r6g.medium": as a class of Aurora PostgreSQL, db.r6g \
      comes in large, xlarge, 2xlarge, 4xlarge, 8xlarge, 12xlarge, 16xlarge — Aurora PostgreSQL has certain sizes of \
      each family (Amazon Aurora User Guide, "Supported DB engines for DB instance classes") — use a class that Aurora \
      PostgreSQL has, for example db.t4g.medium or db.r6g.large [aurora-instance-class]
      """
    ) {
      instance(
        clusterIdentifier: "shop", engine: .auroraPostgreSQL,
        instanceClass: composed("db", ".", "r6g", ".", "medium"))  // ←
    }
  }

  @Test func `refuses a class that is newer than the engine's version`() {
    refuses(
      """
      aws_rds_cluster_instance.writer: instance_class is "db.r7g.large", which 14.7 is the first to have, and the \
      engine is 14.6 — a family of instance classes is sold from a minor version of each major one on (Amazon Aurora \
      User Guide, "Supported DB engines for DB instance classes") — use a later engine_version, or another instance \
      class [aurora-class-version]
      """
    ) {
      cluster(engine: .auroraPostgreSQL) {
        $0.clusterIdentifier = "shop"
        $0.engineVersion = "14.6"
        $0.skipFinalSnapshot = true
      }
      instance(
        clusterIdentifier: cluster.clusterIdentifier, engine: .auroraPostgreSQL,
        instanceClass: .r7g(.large))  // ←
    }
    accepts {
      instance(clusterIdentifier: "shop", engine: .auroraPostgreSQL, instanceClass: .r7g(.large)) {
        $0.engineVersion = "14.7"
      }
    }
    accepts {
      instance(clusterIdentifier: "shop", engine: .auroraPostgreSQL, instanceClass: .r7g(.large)) {
        $0.engineVersion = "18.1"
      }
    }
  }

  @Test func `refuses a class that a major version never gets`() {
    refuses(
      """
      aws_rds_cluster_instance.writer: instance_class is "db.r7g.large", which 12 has not, and the engine is 12.19 — a \
      family of instance classes is sold from a minor version of each major one on (Amazon Aurora User Guide, \
      "Supported DB engines for DB instance classes") — use a later engine_version, or another instance class \
      [aurora-class-version]
      """
    ) {
      instance(
        clusterIdentifier: "shop", engine: .auroraPostgreSQL,
        instanceClass: .r7g(.large)  // ←
      ) {
        $0.engineVersion = "12.19"
      }
    }
  }

  @Test func `refuses performance insights on a class that is too small for it`() {
    refuses(
      """
      aws_rds_cluster_instance.writer: performance_insights_enabled is true, and instance_class is "db.t3.medium" — \
      Performance Insights needs a class larger than t2 and t3 on Aurora MySQL, and than t4g.small, t3.small and \
      t2.small on MySQL and MariaDB (Amazon Aurora User Guide and Amazon RDS User Guide, "DB engine, Region, and \
      instance class support for Performance Insights") — use a larger class, or set performance_insights_enabled to \
      false [rds-performance-insights]
      """
    ) {
      instance(clusterIdentifier: "shop", engine: .auroraMySQL, instanceClass: .t3(.medium)) {
        $0.performanceInsightsEnabled = true  // ←
      }
    }
    accepts {
      instance(clusterIdentifier: "shop", engine: .auroraPostgreSQL, instanceClass: .t4g(.medium)) {
        $0.performanceInsightsEnabled = true
      }
    }
  }
}
