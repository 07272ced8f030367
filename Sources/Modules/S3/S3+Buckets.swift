import AWS
import Terraform

extension S3 {
  @ModuleBuilder var frontendBucket: ModuleContent {
    Section("Front end; its bucket policy belongs to the distribution, since a bucket has one policy")
    frontend(
      named: "\(name)-frontend-\(accountID)", forceDestroy: forceDestroy, tags: tags, skips: Self.skips
    ) {
      $0.noncurrentVersionExpiration(noncurrentDays: 30)
    }
  }

  @ModuleBuilder var exportsBucket: ModuleContent {
    Section("Exports and files")
    exports(
      named: "\(name)-exports-\(accountID)", forceDestroy: forceDestroy, tags: tags, skips: Self.skips
    ) {
      $0.transition(storageClass: .glacier) { $0.days = exportsGlacierDays }
      $0.expiration { $0.days = exportsExpiryDays }
      $0.noncurrentVersionExpiration(noncurrentDays: 30)
    }
    exportsAccess.statements {
      $0.denyInsecureTransport(to: exports.bucket.arn)
    }
    exportsPolicy(bucket: exports.bucket.id, policy: exportsAccess.json)
  }

  @ModuleBuilder var albLogsBucket: ModuleContent {
    Section("Access logs of the load balancer")
    albLogs(
      named: "\(name)-alb-logs-\(accountID)", forceDestroy: forceDestroy, tags: tags,
      skips: Self.skips
    ) {
      $0.expiration { $0.days = albLogRetentionDays }
      $0.noncurrentVersionExpiration(noncurrentDays: 1)
    }
    elbAccount()
    albLogsAccess.statements {
      $0.denyInsecureTransport(to: albLogs.bucket.arn)
      let objects: Value<PolicyResource> = "\(albLogs.bucket.arn)/\(albLogPrefix)/AWSLogs/\(accountID)/*"
      $0.explain("Regions opened before August 2022 deliver from an account of their own, later ones from a service.")
      $0.allow("s3:PutObject", on: [objects], principals: .arn(elbAccount.arn))
      $0.allow("s3:PutObject", on: [objects], principals: .service("logdelivery.elasticloadbalancing.amazonaws.com"))
    }
    albLogsPolicy(bucket: albLogs.bucket.id, policy: albLogsAccess.json)
  }

  /// Why scanners pass over these buckets in some points.
  private static let skips = [
    (
      check: "CKV_AWS_145",
      reason: "encrypted with AES-256, which is all a load balancer can write to"
    ),
    (check: "CKV_AWS_18", reason: "no log of the logs"),
    (check: "CKV_AWS_144", reason: "one region"),
    (check: "CKV2_AWS_62", reason: "nobody listens to the bucket's events"),
  ]
}
