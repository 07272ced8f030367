public import AWS
public import Terraform

/// A bucket that nobody outside the account reads: public access blocked, owner enforced, versioned, encrypted with
/// AES-256, and swept of what uploads and old versions leave behind.
///
/// The satellites are named resources, not `for_each`: scanners tie each to its bucket, and no address moves when a
/// bucket is added.
public struct PrivateBucket: HandleGroup {
  /// The bucket itself.
  public let bucket: AWS.S3Bucket
  private let publicAccessBlock: AWS.S3BucketPublicAccessBlock
  private let ownership: AWS.S3BucketOwnershipControls
  private let versioning: AWS.S3BucketVersioning
  private let encryption: AWS.S3BucketServerSideEncryptionConfiguration
  private let lifecycle: AWS.S3BucketLifecycleConfiguration

  /// Declares the bucket and its satellites.
  public init(_ name: String, file: String = #filePath, line: Int = #line) {
    bucket = AWS.S3Bucket(name, file: file, line: line)
    publicAccessBlock = AWS.S3BucketPublicAccessBlock(name, file: file, line: line)
    ownership = AWS.S3BucketOwnershipControls(name, file: file, line: line)
    versioning = AWS.S3BucketVersioning(name, file: file, line: line)
    encryption = AWS.S3BucketServerSideEncryptionConfiguration(name, file: file, line: line)
    lifecycle = AWS.S3BucketLifecycleConfiguration(name, file: file, line: line)
  }

  /// Defines the bucket; `rule` adds to its one lifecycle rule, and `protection` to what else the bucket is said to be.
  @ModuleBuilder public func callAsFunction(
    named name: Value<BucketName>, forceDestroy: Value<Bool>? = nil, tags: Value<[String: String]>? = nil,
    protection: (Definition<AWS.S3Bucket>) -> Definition<AWS.S3Bucket> = { $0 },
    skips: [(check: String, reason: String)] = [], file: String = #filePath, line: Int = #line,
    rule: (inout Arguments<AWS.S3BucketLifecycleConfiguration.Rule>) -> Void = { _ in }
  ) -> ModuleContent {
    protection(
      skips.reduce(
        bucket(file: file, line: line) {
          $0.bucket = name
          if let forceDestroy { $0.forceDestroy = forceDestroy }
          if let tags { $0.tags = tags }
        }
      ) { $0.skip($1.check, $1.reason) })
    publicAccessBlock(bucket: bucket.id, file: file, line: line) {
      $0.blockPublicACLs = true
      $0.blockPublicPolicy = true
      $0.ignorePublicACLs = true
      $0.restrictPublicBuckets = true
    }
    ownership(bucket: bucket.id, file: file, line: line) {
      $0.rule(objectOwnership: .bucketOwnerEnforced)
    }
    versioning(bucket: bucket.id, file: file, line: line) {
      $0.versioningConfiguration(status: .enabled)
    }
    encryption(bucket: bucket.id, file: file, line: line) {
      $0.rule { $0.applyServerSideEncryptionByDefault(sseAlgorithm: .aes256) }
    }
    lifecycle(bucket: bucket.id, file: file, line: line) {
      $0.rule(id: "expire", status: .enabled) {
        $0.filter()
        $0.abortIncompleteMultipartUpload { $0.daysAfterInitiation = 7 }
        rule(&$0)
      }
    }
    .dependsOn(versioning)
  }
}
