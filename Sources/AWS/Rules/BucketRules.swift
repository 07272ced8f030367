import Terraform

/// What S3 refuses in buckets.
enum BucketRules {
  private static let satellites = [
    "aws_s3_bucket_policy": "policy", "aws_s3_bucket_lifecycle_configuration": "lifecycle configuration",
    "aws_s3_bucket_versioning": "versioning", "aws_s3_bucket_public_access_block": "public access block",
    "aws_s3_bucket_ownership_controls": "ownership control",
    "aws_s3_bucket_server_side_encryption_configuration": "encryption configuration",
    "aws_s3_bucket_notification": "notification configuration",
    "aws_s3_bucket_cors_configuration": "CORS configuration",
  ]

  static let all: [Rule] = [
    Rule(
      "s3-bucket-name", on: "aws_s3_bucket",
      limit: Limit(
        "the name of a bucket has 3 to 63 lower case letters, digits, dots and hyphens, and no reserved start or end",
        source: "Amazon S3 User Guide, \"General purpose bucket naming rules\""),
      remedy: "choose a name of this form"
    ) { bucket in
      bucket["bucket"].unless(BucketName.self) + bucket["bucket_prefix"].unlessBucketPrefix
        + (bucket["bucket"].text == nil ? bucket["bucket"].unlessBucketCharacters : [])
    },
    Rule(
      "s3-one-of-a-kind", on: "aws_s3_bucket_policy", "aws_s3_bucket_lifecycle_configuration",
      "aws_s3_bucket_versioning", "aws_s3_bucket_public_access_block", "aws_s3_bucket_ownership_controls",
      "aws_s3_bucket_server_side_encryption_configuration", "aws_s3_bucket_notification",
      "aws_s3_bucket_cors_configuration",
      limit: Limit(
        "a bucket has one of a kind, so that of two resources each overwrites the other's at every apply",
        source: "Amazon S3 API Reference, \"PutBucketPolicy\" and the like"),
      remedy: "write both in one resource"
    ) { satellite in
      guard let bucket = satellite["bucket"].plannedBucket else { return [] }
      let earlier = satellite.plan.resources(ofType: satellite.type).prefix { $0 != satellite }
      guard let other = earlier.first(where: { $0["bucket"].plannedBucket == bucket }) else { return [] }
      return [
        satellite["bucket"].violation(
          "is \(bucket.address), whose \(satellites[satellite.type] ?? satellite.type) is \(other.address)")
      ]
    },
    Rule(
      "s3-bucket-acl", on: "aws_s3_bucket_ownership_controls",
      limit: Limit(
        "a bucket whose owner owns every object takes no ACL",
        source: "Amazon S3 User Guide, \"Controlling ownership of objects\""),
      remedy: "take the aws_s3_bucket_acl out, or set object_ownership to BucketOwnerPreferred"
    ) { control in
      guard let bucket = control["bucket"].plannedBucket,
        control.blocks("rule").contains(where: { $0["object_ownership"].text == "BucketOwnerEnforced" }),
        let list = control.plan.resources(ofType: "aws_s3_bucket_acl").first(where: {
          $0["bucket"].plannedBucket == bucket && $0["acl"].text != "private"
        })
      else { return [] }
      return control.blocks("rule").map {
        $0["object_ownership"].violation("is \"BucketOwnerEnforced\", and \(list.address) sets an ACL")
      }
    },
  ]
}

extension PlannedArgument {
  /// The bucket of this plan that it names, by reference or by its name.
  var plannedBucket: PlannedResource? {
    if let target { return target.type == "aws_s3_bucket" && target.mode == .managed ? target : nil }
    guard let text else { return nil }
    return resource.plan.resources(ofType: "aws_s3_bucket").first { $0["bucket"].text == text }
  }

  /// The provider puts 26 digits behind a prefix.
  fileprivate var unlessBucketPrefix: [Violation] {
    guard let text, let fault = BucketName.fault(in: text + String(repeating: "0", count: 26)) else { return [] }
    return [violation("is \"\(text)\": \(fault.why)")]
  }

  fileprivate var unlessBucketCharacters: [Violation] {
    let parts = knownParts.filter { !$0.isEmpty }
    guard !parts.allSatisfy({ $0.consists(of: BucketName.isAllowed) }) else { return [] }
    return [violation("is \"\(shownText ?? "")\"")]
  }
}

extension PlannedResource {
  /// Whether something of a type in this plan is of this bucket.
  func isBucket(ofAny type: String) -> Bool {
    plan.resources(ofType: type).contains { $0["bucket"].plannedBucket == self }
  }

  /// Whether a bucket encrypts with a key of KMS unless an object says otherwise.
  var isEncryptedWithKMS: Bool {
    plan.resources(ofType: "aws_s3_bucket_server_side_encryption_configuration").contains { configuration in
      configuration["bucket"].plannedBucket == self
        && configuration.blocks("rule").flatMap { $0.blocks("apply_server_side_encryption_by_default") }
          .contains { $0["sse_algorithm"].text?.hasPrefix("aws:kms") == true }
    }
  }
}
