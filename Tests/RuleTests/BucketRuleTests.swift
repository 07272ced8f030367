import AWS
import Terraform
import Testing

@Suite struct BucketRuleTests {
  private let bucket = AWS.S3Bucket("exports")
  private let policy = AWS.S3BucketPolicy("exports")
  private let ownership = AWS.S3BucketOwnershipControls("exports")

  @Test func `refuses a literal name that S3 refuses by its type`() {
    refuses(
      """
      "Morket-exports" cannot be the name of a bucket — a name has lower case letters, digits, dots and hyphens — \
      replace what is not one of these
      """
    ) {
      bucket {
        $0.bucket = "Morket-exports"  // ←
      }
    }
    refuses(
      """
      "exports-s3alias" cannot be the name of a bucket — names that end with -s3alias are reserved — choose another end
      """
    ) {
      bucket {
        $0.bucket = "exports-s3alias"  // ←
      }
    }
    for name in ["morket_exports", "morket..exports", "192.168.5.4", "xn--exports", "-exports", "exports."] {
      #expect(BucketName.fault(in: name) != nil, "\(name)")
    }
  }

  @Test func `refuses a composed name with upper case or an underscore`() {
    refuses(
      """
      aws_s3_bucket.exports: bucket is "Morket-exports": a name has lower case letters, digits, dots and hyphens — the \
      name of a bucket has 3 to 63 lower case letters, digits, dots and hyphens, and no reserved start or end (Amazon \
      S3 User Guide, "General purpose bucket naming rules") — choose a name of this form [s3-bucket-name]
      """
    ) {
      bucket {
        $0.bucket = joined("Morket", "exports", by: "-")  // ←
      }
    }
    refuses(
      """
      aws_s3_bucket.exports: bucket is "morket_exports": a name has lower case letters, digits, dots and hyphens — the \
      name of a bucket has 3 to 63 lower case letters, digits, dots and hyphens, and no reserved start or end (Amazon \
      S3 User Guide, "General purpose bucket naming rules") — choose a name of this form [s3-bucket-name]
      """
    ) {
      bucket {
        $0.bucket = joined("morket", "exports", by: "_")  // ←
      }
    }
    refuses(
      """
      aws_s3_bucket.exports: bucket is "…_exports" — the name of a bucket has 3 to 63 lower case letters, digits, dots \
      and hyphens, and no reserved start or end (Amazon S3 User Guide, "General purpose bucket naming rules") — choose \
      a name of this form [s3-bucket-name]
      """
    ) {
      AWS.VPC("this") { $0.cidrBlock = "10.0.0.0/16" }
      bucket {
        $0.bucket = "\(AWS.VPC("this").id)_exports"  // ←
      }
    }
    refuses(
      """
      aws_s3_bucket.exports: bucket_prefix is "Exports-": a name has lower case letters, digits, dots and hyphens — \
      the name of a bucket has 3 to 63 lower case letters, digits, dots and hyphens, and no reserved start or end \
      (Amazon S3 User Guide, "General purpose bucket naming rules") — choose a name of this form [s3-bucket-name]
      """
    ) {
      bucket {
        $0.bucketPrefix = "Exports-"  // ←
      }
    }
    accepts { bucket { $0.bucket = joined("morket", "staging", "exports-111111111111", by: ".") } }
    accepts { bucket { $0.bucketPrefix = "exports-" } }
  }

  @Test func `refuses two policies of one bucket`() {
    refuses(
      """
      aws_s3_bucket_policy.again: bucket is aws_s3_bucket.exports, whose policy is aws_s3_bucket_policy.exports — a \
      bucket has one of a kind, so that of two resources each overwrites the other's at every apply (Amazon S3 API \
      Reference, "PutBucketPolicy" and the like) — write both in one resource [s3-one-of-a-kind]
      """
    ) {
      bucket { $0.bucket = "shop-exports" }
      policy(bucket: bucket.id, policy: "{}")
      AWS.S3BucketPolicy("again")(bucket: "shop-exports", policy: "{}")  // ←
    }
    accepts {
      bucket { $0.bucket = "shop-exports" }
      AWS.S3Bucket("logs") { $0.bucket = "shop-logs" }
      policy(bucket: bucket.id, policy: "{}")
      AWS.S3BucketPolicy("again")(bucket: AWS.S3Bucket("logs").id, policy: "{}")
    }
  }

  @Test func `refuses an ACL on a bucket whose owner owns every object`() {
    refuses(
      """
      aws_s3_bucket_ownership_controls.exports: rule.object_ownership is "BucketOwnerEnforced", and \
      aws_s3_bucket_acl.exports sets an ACL — a bucket whose owner owns every object takes no ACL (Amazon S3 User \
      Guide, "Controlling ownership of objects") — take the aws_s3_bucket_acl out, or set object_ownership to \
      BucketOwnerPreferred [s3-bucket-acl]
      """
    ) {
      bucket { $0.bucket = "shop-exports" }
      ownership(bucket: bucket.id) {
        $0.rule(objectOwnership: .bucketOwnerEnforced)  // ←
      }
      AWS.S3BucketACL("exports")(bucket: bucket.id) { $0.acl = .logDeliveryWrite }
    }
    accepts {
      bucket { $0.bucket = "shop-exports" }
      ownership(bucket: bucket.id) { $0.rule(objectOwnership: .bucketOwnerPreferred) }
      AWS.S3BucketACL("exports")(bucket: bucket.id) { $0.acl = .logDeliveryWrite }
    }
  }
}
