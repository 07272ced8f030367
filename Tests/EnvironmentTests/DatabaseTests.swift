import TestSupport
import Testing

/// Requirement 5: Aurora; and the faults 8, 14 and 21 of a version written by hand.
@Suite(.requires(.terraform, .providerMirror)) struct DatabaseTests {
  private func one(_ type: String, _ environment: String) async throws -> PlannedResource {
    let found = try await Rehearsal.of(environment).plan.resources(type, module: "aurora")
    try #require(found.count == 1, "\(type)")
    return found[0]
  }

  private func instances(_ environment: String) async throws -> [PlannedResource] {
    try await Rehearsal.of(environment).plan.resources("aws_rds_cluster_instance")
  }

  @Test(arguments: [("staging", ["us-east-1a"]), ("production", ["us-east-1a", "us-east-1b"])])
  func `R5.1 is Aurora PostgreSQL 15 with a writer, and a reader in another zone in production`(
    environment: String, zones: [String]
  ) async throws {
    let cluster = try await one("aws_rds_cluster", environment)
    #expect(cluster["engine"] == "aurora-postgresql")
    #expect(cluster["engine_version"]?.string?.hasPrefix("15.") == true)
    let instances = try await instances(environment)
    #expect(instances.compactMap { $0["availability_zone"]?.string } == zones)
    #expect(Set(instances.map { $0["identifier"] }).count == zones.count)
    #expect(instances.compactMap { $0["promotion_tier"]?.integer } == Array(zones.indices))
    for instance in instances {
      #expect(instance["engine"] == "aurora-postgresql")
      #expect(instance.references("cluster_identifier") == ["aws_rds_cluster.this.cluster_identifier"])
    }
  }

  @Test(arguments: [("staging", "db.t4g.medium", false), ("production", "db.r6g.large", true)])
  func `R5.2 fault 8 has a class that Aurora has, encrypted storage, and protection in production`(
    environment: String, instanceClass: String, isProtected: Bool
  ) async throws {
    #expect(Set(try await instances(environment).map { $0["instance_class"] }) == [.string(instanceClass)])
    let cluster = try await one("aws_rds_cluster", environment)
    #expect(cluster["storage_encrypted"] == true)
    #expect(cluster["kms_key_id"] == nil, "a key of ours would be named")
    #expect(cluster["deletion_protection"] == .bool(isProtected))
    #expect(cluster["skip_final_snapshot"] == .bool(!isProtected))
    #expect(cluster["final_snapshot_identifier"] == .string("morket-\(environment)-aurora-final"))
    let inputs = try await Rehearsal.of(environment).plan.module("aurora")?.variables
    #expect(inputs?["instance_class"]?.default == "db.r6g.large")
  }

  @Test(arguments: Rehearsal.names)
  func `R5.3 is backed up for 7 days, at night and apart from maintenance`(environment: String) async throws {
    let cluster = try await one("aws_rds_cluster", environment)
    #expect(cluster["backup_retention_period"] == 7)
    #expect(cluster["preferred_backup_window"] == "03:00-04:00")
    #expect(cluster["preferred_maintenance_window"] == "sun:05:00-sun:06:00")
    #expect(cluster["copy_tags_to_snapshot"] == true)
    let inputs = try await Rehearsal.of(environment).plan.module("aurora")?.variables
    #expect(inputs?["backup_retention_days"]?.default == 7)
  }

  @Test(arguments: Rehearsal.names)
  func `R5.4 fault 21 the password is drawn, stored and handed over without entering the state`(
    environment: String
  ) async throws {
    let version = try await one("aws_secretsmanager_secret_version", environment)
    #expect(!version.writes("secret_string"))
    #expect(
      version.references("secret_string_wo").contains(
        "ephemeral.aws_secretsmanager_random_password.master.random_password"))
    let cluster = try await one("aws_rds_cluster", environment)
    #expect(!cluster.writes("master_password"))
    #expect(!cluster.writes("manage_master_user_password"))
    #expect(
      cluster.references("master_password_wo") == ["ephemeral.aws_secretsmanager_secret_version.master.secret_string"],
      "the stored password, not the drawn one")
    #expect(cluster["master_password_wo_version"] == version["secret_string_wo_version"])
    #expect(cluster["master_username"] == "morketadmin")
  }

  @Test(arguments: Rehearsal.names)
  func `R5.5 fault 14 its parameters log slow statements, and what is static waits for a reboot`(
    environment: String
  ) async throws {
    let group = try await one("aws_rds_cluster_parameter_group", environment)
    #expect(group["family"] == "aurora-postgresql15")
    let parameters = group["parameter"]?.elements ?? []
    let values = parameters.map { "\($0["name"]?.string ?? "")=\($0["value"]?.string ?? "")" }
    #expect(
      Set(values) == [
        "shared_preload_libraries=pg_stat_statements", "log_min_duration_statement=1000", "log_statement=ddl",
        "rds.force_ssl=1",
      ])
    for parameter in parameters {
      let isStatic = parameter["name"] == "shared_preload_libraries"
      #expect(parameter["apply_method"] == (isStatic ? "pending-reboot" : "immediate"))
    }
    let cluster = try await one("aws_rds_cluster", environment)
    #expect(cluster.references("db_cluster_parameter_group_name") == ["aws_rds_cluster_parameter_group.this.name"])
    #expect(cluster["enabled_cloudwatch_logs_exports"] == ["postgresql"])
  }

  @Test(arguments: Rehearsal.names)
  func `R5.6 stands in the private subnets, behind the group that admits tasks alone`(
    environment: String
  ) async throws {
    let plan = try await Rehearsal.of(environment).plan
    let call = try #require(plan.root.calls?["aurora"])
    #expect(call.references("subnet_ids") == ["module.vpc.private_subnet_ids"])
    #expect(call.references("security_group_ids") == ["module.vpc.aurora_security_group_id"])
    #expect(try await one("aws_db_subnet_group", environment).references("subnet_ids") == ["var.subnet_ids"])
    let cluster = try await one("aws_rds_cluster", environment)
    #expect(cluster.references("vpc_security_group_ids") == ["var.security_group_ids"])
    #expect(cluster.references("db_subnet_group_name") == ["aws_db_subnet_group.this.name"])
    #expect(cluster["port"] == 5432)
    #expect(plan.securityRules.filter { $0.group == "aurora" }.map(\.text) == ["in tcp 5432 from ecs"])
    for instance in try await instances(environment) { #expect(instance["publicly_accessible"] == false) }
  }

  @Test(arguments: Rehearsal.names)
  func `R5.7 hands out its endpoints and the secret that has its value`(environment: String) async throws {
    let plan = try await Rehearsal.of(environment).plan
    #expect(
      plan.module("aurora")?.outputs?.mapValues(\.references) == [
        "cluster_endpoint": ["aws_rds_cluster.this.endpoint"],
        "reader_endpoint": ["aws_rds_cluster.this.reader_endpoint"],
        "port": ["aws_rds_cluster.this.port"],
        "database_name": ["aws_rds_cluster.this.database_name"],
        "secret_arn": ["aws_secretsmanager_secret_version.master.arn"],
        "cluster_arn": ["aws_rds_cluster.this.arn"],
        "cluster_identifier": ["aws_rds_cluster.this.cluster_identifier"],
      ])
  }

  @Test(arguments: [("staging", 14), ("production", 30)])
  func `is watched every minute, and its log ends`(environment: String, days: Int) async throws {
    for instance in try await instances(environment) {
      #expect(instance["monitoring_interval"] == 60)
      #expect(instance.references("monitoring_role_arn") == ["aws_iam_role.monitoring.arn"])
      #expect(instance["performance_insights_enabled"] == true)
      #expect(instance["auto_minor_version_upgrade"] == false, "the version is an exact one")
    }
    let log = try await one("aws_cloudwatch_log_group", environment)
    #expect(log["name"] == .string("/aws/rds/cluster/morket-\(environment)-aurora/postgresql"))
    #expect(log["retention_in_days"] == .number(Double(days)))
    #expect(try await one("aws_rds_cluster", environment).dependsOn == ["aws_cloudwatch_log_group.postgresql"])
  }
}
