import TestSupport
import Testing

/// The ClickHouse module with other inputs than the environments give it.
@Suite(.requires(.terraform, .providerMirror)) struct ClickHouseVariationTests {
  private static let types: [(type: String, architecture: String)] = [
    ("m7g.large", "arm64"), ("c6gn.large", "arm64"), ("im4gn.large", "arm64"), ("a1.large", "arm64"),
    ("t4g.small", "arm64"), ("g4dn.xlarge", "x86_64"), ("m7i.large", "x86_64"), ("c7a.large", "x86_64"),
  ]
  private static let key = "arn:aws:kms:us-east-1:333333333333:key/one"

  private static let once = Work.once {
    let calls = types.enumerated().map { number, type in
      """
      module "clickhouse\(number)" {
        source = "../../modules/clickhouse"

        name                  = "shop-test"
        subnet_id             = "subnet-1"
        availability_zone     = "us-east-1a"
        security_group_ids    = ["sg-1"]
        instance_type         = "\(type.type)"
        volume_size_gb        = 20
        volume_iops           = 4000
        volume_throughput     = 250
        backup_retention_days = 14
        backup_schedule       = "cron(30 1 * * ? *)"
        kms_key_arn           = "\(key)"
        tags                  = { Owner = "growth" }
      }

      """
    }
    return try Trial.plan(calls.joined())
  }

  @Test(arguments: types.indices)
  func `R6.1 the image is made for the processor of the type`(index: Int) async throws {
    let plan = try await Self.once.value
    let images = plan.resources("aws_launch_template", module: "clickhouse\(index)").map { $0["image_id"]?.string }
    #expect(images.count == 1)
    for image in images { #expect(image?.hasSuffix("kernel-default-\(Self.types[index].architecture)") == true) }
  }

  @Test func `R6.2 R6.5 the volume and its backups are the ones that are given`() async throws {
    let plan = try await Self.once.value
    let volume = plan.resources("aws_ebs_volume", module: "clickhouse0").first
    #expect(volume?["size"] == 20)
    #expect(volume?["iops"] == 4000)
    #expect(volume?["throughput"] == 250)
    let rules = plan.resources("aws_backup_plan", module: "clickhouse0").first?["rule"]?.elements ?? []
    #expect(rules.map { $0["schedule"] } == ["cron(30 1 * * ? *)"])
    #expect(rules.map { $0["lifecycle"]?[0]?["delete_after"] } == [14])
  }

  @Test func `a key of one's own encrypts all that is kept`() async throws {
    let plan = try await Self.once.value
    let key = JSON.string(Self.key)
    #expect(plan.resources("aws_ebs_volume", module: "clickhouse0").map { $0["kms_key_id"] } == [key])
    #expect(plan.resources("aws_backup_vault", module: "clickhouse0").map { $0["kms_key_arn"] } == [key])
    #expect(plan.resources("aws_secretsmanager_secret", module: "clickhouse0").map { $0["kms_key_id"] } == [key])
    let template = plan.resources("aws_launch_template", module: "clickhouse0").first
    #expect(template?["block_device_mappings"]?[0]?["ebs"]?[0]?["kms_key_id"] == key)
  }

  @Test func `R2.6 tags that are given reach every resource that takes tags`() async throws {
    let resources = try await Self.once.value.resources.filter { $0.module == "clickhouse0" }
    let tagged = resources.filter { $0["tags_all"] != nil || $0.isUnknown("tags_all") }
    #expect(tagged.count == 10)
    for resource in tagged { #expect(resource["tags"]?["Owner"] == "growth", "\(resource.address)") }
  }
}
