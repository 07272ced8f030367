import TestSupport
import Testing

/// Aurora and the secrets with other inputs than the environments give them.
@Suite(.requires(.terraform, .providerMirror)) struct SecretVariationTests {
  @Test func `R2.6 tags that are given reach every resource that takes tags`() async throws {
    let resources = try await SecretVariations.plan().resources
    let tagged = resources.filter { $0["tags_all"] != nil || $0.isUnknown("tags_all") }
    #expect(tagged.count > 15)
    for resource in tagged { #expect(resource["tags"]?["Owner"] == "growth", "\(resource.address)") }
  }

  @Test func `a key that is given encrypts whatever takes one`() async throws {
    let plan = try await SecretVariations.plan()
    let key: JSON = "arn:aws:kms:us-east-1:333333333333:key/1"
    let types = ["aws_rds_cluster", "aws_secretsmanager_secret", "aws_cloudwatch_log_group"]
    for resource in plan.resources where types.contains(resource.type) {
      #expect(resource["kms_key_id"] == key, "\(resource.address)")
    }
    #expect(plan.resources("aws_rds_cluster_instance").allSatisfy { $0["performance_insights_kms_key_id"] == key })
  }

  @Test func `R5.1 R5.2 R5.3 R5.5 the cluster is as its inputs say`() async throws {
    let plan = try await SecretVariations.plan()
    let cluster = try #require(plan.resources("aws_rds_cluster").first)
    #expect(cluster["engine_version"] == "15")
    #expect(cluster["port"] == 5433)
    #expect(cluster["backup_retention_period"] == 35)
    #expect(cluster["preferred_backup_window"] == "01:00-02:00")
    #expect(cluster["final_snapshot_identifier"] == "last")
    #expect(cluster["master_password_wo_version"] == 4)
    let instances = plan.resources("aws_rds_cluster_instance")
    #expect(instances.map { $0["availability_zone"] } == ["us-east-1a", "us-east-1b", "us-east-1a"])
    #expect(instances.map { $0["instance_class"] } == ["db.r7g.xlarge", "db.r7g.xlarge", "db.r7g.xlarge"])
    #expect(instances.map { $0["auto_minor_version_upgrade"] } == [true, true, true], "AWS chooses the minor")
    #expect(instances.map { $0["monitoring_interval"] } == [15, 15, 15])
    let parameters = plan.resources("aws_rds_cluster_parameter_group").flatMap { $0["parameter"]?.elements ?? [] }
    #expect(parameters.contains { $0["name"] == "log_min_duration_statement" && $0["value"] == "250" })
  }

  @Test func `R11.4 the interval of the rotation is the one that is given`() async throws {
    let rotation = try await SecretVariations.plan().resources("aws_secretsmanager_secret_rotation")
    #expect(rotation.map { $0["rotation_rules"]?[0]?["automatically_after_days"] } == [7])
  }

  @Test func `a value from outside is written again when its number changes`() async throws {
    let versions = try await SecretVariations.plan().resources("aws_secretsmanager_secret_version", "value")
    #expect(versions.map { $0["secret_string_wo_version"] } == [3])
  }
}
