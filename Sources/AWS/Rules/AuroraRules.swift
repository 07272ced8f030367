public import Terraform

/// What Amazon Aurora refuses of its engines' clusters and instances.
enum AuroraRules {
  static let all: [Rule] = engine + firstUser + classes

  private static let engine: [Rule] = [
    Rule(
      "aurora-engine-version", on: "aws_rds_cluster", "aws_rds_cluster_instance",
      limit: Limit(
        "a version of Aurora PostgreSQL is a major number, or a major and a minor number that was released",
        source: "Amazon Aurora User Guide, \"Amazon Aurora PostgreSQL releases and engine versions\""),
      remedy: "write 15 to let AWS choose the minor, or one that is on sale, for example 15.10"
    ) { isPostgreSQL($0) ? $0["engine_version"].unless(AuroraPostgreSQLVersion.self) : [] },
    Rule(
      "aurora-log-exports", on: "aws_rds_cluster",
      limit: Limit(
        "Aurora PostgreSQL exports postgresql, instance and iam-db-auth-error; Aurora MySQL audit, error, general, "
          + "slowquery, instance and iam-db-auth-error",
        source: "Amazon RDS API Reference, \"CreateDBCluster\", EnableCloudwatchLogsExports"),
      remedy: "name logs of the cluster's engine"
    ) { cluster in
      guard let engine = cluster["engine"].text, let known = logs[engine] else { return [] }
      return (cluster["enabled_cloudwatch_logs_exports"].list ?? []).flatMap { $0.unless(oneOf: known) }
    },
    Rule(
      "aurora-serverless-capacity", on: "aws_rds_cluster_instance",
      limit: Limit(
        "an instance of class db.serverless needs a range of capacity in its cluster",
        source: "Amazon Aurora User Guide, \"Creating a DB cluster that uses Aurora Serverless v2\""),
      remedy: "give the cluster that block, or use another class"
    ) { instance in
      guard instance["instance_class"].text == "db.serverless", let cluster = cluster(of: instance),
        !cluster.arguments.has("serverlessv2_scaling_configuration")
      else { return [] }
      return [
        instance["instance_class"].violation(
          "is \"db.serverless\", and \(cluster.address) has no serverlessv2_scaling_configuration")
      ]
    },
  ]

  private static let logs = [
    "aurora-postgresql": ["postgresql", "instance", "iam-db-auth-error"],
    "aurora-mysql": ["audit", "error", "general", "slowquery", "instance", "iam-db-auth-error"],
  ]

  private static let firstUser: [Rule] = [
    Rule(
      "aurora-master-username", on: "aws_rds_cluster", limit: .auroraMasterUsername, remedy: "choose another name"
    ) { cluster in
      cluster["master_username"].unless {
        MasterUsername.fault(in: $0) == nil && !(isPostgreSQL(cluster) && $0.lowercased() == "admin")
      }
    },
    Rule(
      "aurora-database-name", on: "aws_rds_cluster", limit: .auroraDatabaseName,
      remedy: "replace what is not one of these"
    ) { cluster in
      guard cluster["engine"].text?.hasPrefix("aurora") == true else { return [] }
      return cluster["database_name"].unless { DatabaseName.fault(in: $0) == nil }
    },
  ]

  private static let classes: [Rule] = [
    Rule(
      "aurora-instance-class", on: "aws_rds_cluster_instance",
      limit: Limit(
        "Aurora PostgreSQL has certain sizes of each family",
        source: "Amazon Aurora User Guide, \"Supported DB engines for DB instance classes\""),
      remedy: "use a class that Aurora PostgreSQL has, for example db.t4g.medium or db.r6g.large"
    ) { isPostgreSQL($0) ? $0["instance_class"].unless(DBInstanceClass.self) : [] },
    Rule(
      "aurora-class-version", on: "aws_rds_cluster_instance",
      limit: Limit(
        "a family of instance classes is sold from a minor version of each major one on",
        source: "Amazon Aurora User Guide, \"Supported DB engines for DB instance classes\""),
      remedy: "use a later engine_version, or another instance class"
    ) { instance in
      let version =
        instance["engine_version"].isAbsent ? cluster(of: instance)?["engine_version"] : instance["engine_version"]
      guard isPostgreSQL(instance), let text = version?.text, let number = VersionNumber(text),
        let minor = number.minor,
        let name = instance["instance_class"].text, let family = family(of: name), let firsts = firstMinors[family]
      else { return [] }
      if let first = firsts[number.major], minor >= first { return [] }
      if number.major > (firsts.keys.max() ?? 0) { return [] }
      let rest =
        firsts[number.major].map { "which \(number.major).\($0) is the first to have" }
        ?? "which \(number.major) has not"
      return [instance["instance_class"].violation("is \"\(name)\", \(rest), and the engine is \(text)")]
    },
    Rule(
      "rds-performance-insights", on: "aws_rds_cluster_instance", "aws_db_instance",
      limit: Limit(
        "Performance Insights needs a class larger than t2 and t3 on Aurora MySQL, and than t4g.small, t3.small and "
          + "t2.small on MySQL and MariaDB",
        source:
          "Amazon Aurora User Guide and Amazon RDS User Guide, \"DB engine, Region, and instance class support for "
          + "Performance Insights\""),
      remedy: "use a larger class, or set performance_insights_enabled to false"
    ) { instance in
      guard instance["performance_insights_enabled"].bool == true, let name = instance["instance_class"].text,
        let engine = instance["engine"].text, lacksInsights(name, engine)
      else { return [] }
      return [instance["performance_insights_enabled"].violation("is true, and instance_class is \"\(name)\"")]
    },
  ]

  /// The first minor version of each major one that a family runs on.
  private static let firstMinors = [
    "r6i": [12: 9, 13: 5, 14: 3, 15: 2, 16: 1], "r7g": [13: 10, 14: 7, 15: 2, 16: 1],
    "serverless": [13: 6, 14: 3, 15: 2, 16: 1],
  ]

  private static func family(of name: String) -> String? {
    let parts = name.split(separator: ".")
    return parts.count > 1 && parts[0] == "db" ? String(parts[1]) : nil
  }

  private static func lacksInsights(_ name: String, _ engine: String) -> Bool {
    switch engine {
    case "aurora-mysql":
      name.hasPrefix("db.t2.") || name.hasPrefix("db.t3.") || ["db.t4g.micro", "db.t4g.small"].contains(name)
    case "mysql", "mariadb":
      ["t2", "t3", "t4g"].contains { ["db.\($0).micro", "db.\($0).small"].contains(name) }
    default: false
    }
  }

  static func isPostgreSQL(_ database: PlannedResource) -> Bool { database["engine"].text == "aurora-postgresql" }

  static func cluster(of instance: PlannedResource) -> PlannedResource? {
    instance["cluster_identifier"].resource("aws_rds_cluster", named: "cluster_identifier")
  }
}

extension Limit {
  /// What the first user's name looks like.
  public static let auroraMasterUsername = Limit(
    "the first user of a cluster has a letter, then at most 15 letters and digits, and a name that the engine does not reserve",
    source: "Amazon RDS API Reference, \"CreateDBCluster\", MasterUsername")

  /// What the first database's name looks like.
  public static let auroraDatabaseName = Limit(
    "the first database of a cluster has a letter, then at most 62 letters and digits",
    source: "Amazon RDS API Reference, \"CreateDBCluster\", DatabaseName")
}
