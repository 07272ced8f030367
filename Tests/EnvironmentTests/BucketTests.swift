import TestSupport
import Testing

/// Requirement 10, criteria 1 and 6, and the bucket of requirement 4, criterion 6.
@Suite(.requires(.terraform, .providerMirror)) struct BucketTests {
  private static let buckets = ["alb_logs", "exports", "frontend"]

  /// The one resource of a type that belongs to a bucket.
  private func satellite(_ type: String, of bucket: String, _ environment: String) async throws -> PlannedResource {
    let all = try await Rehearsal.of(environment).plan.resources(type, module: "s3")
    let own = all.filter { $0.references("bucket") == ["aws_s3_bucket.\(bucket).id"] }
    try #require(own.count == 1, "\(type) of \(bucket)")
    return own[0]
  }

  @Test(arguments: [("staging", "111111111111"), ("production", "222222222222")])
  func `has three buckets, with names that are free in the world and taken by S3`(
    environment: String, account: String
  ) async throws {
    let buckets = try await Rehearsal.of(environment).plan.resources("aws_s3_bucket")
    #expect(buckets.map(\.name).sorted() == Self.buckets)
    for bucket in buckets {
      let name = try #require(bucket["bucket"]?.string)
      let label = bucket.name.replacing("_", with: "-")
      #expect(name == "morket-\(environment)-\(label)-\(account)")
      #expect(name.wholeMatch(of: /[a-z0-9][a-z0-9-]{1,61}[a-z0-9]/) != nil)
      #expect(bucket["force_destroy"] == false)
    }
  }

  @Test(arguments: Rehearsal.names, buckets)
  func `R10.1 keeps old versions`(environment: String, bucket: String) async throws {
    let versioning = try await satellite("aws_s3_bucket_versioning", of: bucket, environment)
    #expect(versioning["versioning_configuration"]?[0]?["status"] == "Enabled")
  }

  @Test(arguments: Rehearsal.names, buckets)
  func `R10.1 encrypts with AES-256`(environment: String, bucket: String) async throws {
    let encryption = try await satellite("aws_s3_bucket_server_side_encryption_configuration", of: bucket, environment)
    let rules = try #require(encryption["rule"]?.elements)
    #expect(
      rules.map { $0["apply_server_side_encryption_by_default"]?[0]?["sse_algorithm"] } == ["AES256"])
  }

  @Test(arguments: Rehearsal.names, buckets)
  func `R10.1 blocks public access in all four ways`(environment: String, bucket: String) async throws {
    let block = try await satellite("aws_s3_bucket_public_access_block", of: bucket, environment)
    for way in ["block_public_acls", "block_public_policy", "ignore_public_acls", "restrict_public_buckets"] {
      #expect(block[way] == true, "\(way)")
    }
    let ownership = try await satellite("aws_s3_bucket_ownership_controls", of: bucket, environment)
    #expect(ownership["rule"]?[0]?["object_ownership"] == "BucketOwnerEnforced")
  }

  @Test(arguments: Rehearsal.names)
  func `R10.6 exports move to Glacier after 90 days and go after 365`(environment: String) async throws {
    let lifecycle = try await satellite("aws_s3_bucket_lifecycle_configuration", of: "exports", environment)
    let rules = try #require(lifecycle["rule"]?.elements)
    #expect(rules.map { $0["status"] } == ["Enabled"])
    #expect(rules[0]["transition"]?.elements.map { $0["storage_class"] } == ["GLACIER"])
    #expect(rules[0]["transition"]?.elements.map { $0["days"] } == [90])
    #expect(rules[0]["expiration"]?.elements.map { $0["days"] } == [365])
  }

  @Test(arguments: Rehearsal.names)
  func `R4.6 access logs go after 90 days`(environment: String) async throws {
    let lifecycle = try await satellite("aws_s3_bucket_lifecycle_configuration", of: "alb_logs", environment)
    let rules = try #require(lifecycle["rule"]?.elements)
    #expect(rules.map { $0["expiration"]?[0]?["days"] } == [90])
    #expect(rules.map { $0["transition"] } == [[]])
  }

  @Test(arguments: Rehearsal.names, buckets)
  func `R10.6 every rule has a filter, ends old versions and gives up uploads that stopped`(
    environment: String, bucket: String
  ) async throws {
    let lifecycle = try await satellite("aws_s3_bucket_lifecycle_configuration", of: bucket, environment)
    let rules = try #require(lifecycle["rule"]?.elements)
    #expect(!rules.isEmpty)
    #expect(Set(rules.map { $0["id"] }).count == rules.count)
    for rule in rules {
      #expect(rule["filter"]?.elements.count == 1)
      #expect(rule["abort_incomplete_multipart_upload"]?[0]?["days_after_initiation"] == 7)
      let days = rule["noncurrent_version_expiration"]?[0]?["noncurrent_days"]?.integer ?? 0
      #expect(days >= 1, "with versions, an expiry deletes nothing by itself")
    }
    #expect(lifecycle.dependsOn == ["aws_s3_bucket_versioning.\(bucket)"])
    let written = try await Rehearsal.of(environment).plan.module("s3")?
      .block("aws_s3_bucket_lifecycle_configuration.\(bucket)")
    for rule in written?.blocks("rule") ?? [] {
      #expect(rule.members["filter"] != nil, "a rule without a filter is one of the deprecated form")
      #expect(rule.members["prefix"] == nil)
    }
  }

  @Test(arguments: Rehearsal.names, ["exports", "alb_logs"])
  func `refuses requests without TLS`(environment: String, bucket: String) async throws {
    let policy = try await satellite("aws_s3_bucket_policy", of: bucket, environment)
    #expect(policy.references("policy") == ["data.aws_iam_policy_document.\(bucket).json"])
    let module = try #require(try await Rehearsal.of(environment).plan.module("s3"))
    let statements = module.block("data.aws_iam_policy_document.\(bucket)")?.blocks("statement") ?? []
    let denials = statements.filter { $0["effect"].constant == "Deny" }
    #expect(denials.count == 1)
    let denial = try #require(denials.first)
    #expect(denial["actions"].constant == ["s3:*"])
    #expect(Set(denial["resources"].references) == ["aws_s3_bucket.\(bucket).arn"])
    let principals = denial.blocks("principals")
    #expect(principals.map { $0["type"].constant } == ["*"])
    #expect(principals.map { $0["identifiers"].constant } == [["*"]])
    let conditions = denial.blocks("condition")
    #expect(conditions.map { $0["test"].constant } == ["Bool"])
    #expect(conditions.map { $0["variable"].constant } == ["aws:SecureTransport"])
    #expect(conditions.map { $0["values"].constant } == [["false"]])
  }

  @Test(arguments: Rehearsal.names)
  func `R4.6 only the load balancer's account and service may write access logs, each to its folder`(
    environment: String
  ) async throws {
    let plan = try await Rehearsal.of(environment).plan
    let document = try #require(plan.module("s3")?.block("data.aws_iam_policy_document.alb_logs"))
    let grants = document.blocks("statement").filter { $0["effect"].constant != "Deny" }
    #expect(grants.map { $0["actions"].constant } == [["s3:PutObject"], ["s3:PutObject"]])
    for grant in grants {
      #expect(
        grant["resources"].references == ["aws_s3_bucket.alb_logs.arn", "var.alb_log_prefix", "var.account_id"])
    }
    let principals = grants.flatMap { $0.blocks("principals") }
    #expect(principals.map { $0["type"].constant } == ["AWS", "Service"])
    #expect(principals[0]["identifiers"].references == ["data.aws_elb_service_account.this.arn"])
    #expect(principals[1]["identifiers"].constant == ["logdelivery.elasticloadbalancing.amazonaws.com"])
    #expect(
      plan.data("aws_elb_service_account", module: "s3").map { $0["arn"] } == ["arn:aws:iam::127311923021:root"])
    #expect(plan.module("s3")?.outputs?["alb_logs_bucket_name"]?.dependsOn == ["aws_s3_bucket_policy.alb_logs"])
  }

  @Test(arguments: Rehearsal.names)
  func `the policy of the front end's bucket is left to its distribution`(environment: String) async throws {
    let policies = try await Rehearsal.of(environment).plan.resources("aws_s3_bucket_policy", module: "s3")
    #expect(policies.map(\.name).sorted() == ["alb_logs", "exports"])
  }

  @Test(arguments: Rehearsal.names)
  func `R10.7 hands out the names of the buckets`(environment: String) async throws {
    let outputs = try await Rehearsal.of(environment).plan.module("s3")?.outputs
    #expect(
      outputs?.mapValues(\.references) == [
        "frontend_bucket_name": ["aws_s3_bucket.frontend.id"],
        "frontend_bucket_arn": ["aws_s3_bucket.frontend.arn"],
        "frontend_bucket_regional_domain_name": ["aws_s3_bucket.frontend.bucket_regional_domain_name"],
        "exports_bucket_name": ["aws_s3_bucket.exports.id"],
        "exports_bucket_arn": ["aws_s3_bucket.exports.arn"],
        "alb_logs_bucket_name": ["aws_s3_bucket.alb_logs.id"],
      ])
  }
}
