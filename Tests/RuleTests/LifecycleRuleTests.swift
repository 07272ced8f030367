import AWS
import Terraform
import Testing

@Suite struct LifecycleRuleTests {
  private let lifecycle = AWS.S3BucketLifecycleConfiguration("exports")

  @Test func `refuses an expiry before the transition`() {
    refuses(
      """
      aws_s3_bucket_lifecycle_configuration.exports: rule.expiration.days is 60, and a transition comes after 90 — \
      objects expire later than they move to another storage class (Amazon S3 User Guide, "Lifecycle configuration \
      elements") — expire later, or move earlier [s3-expiry-after-transition]
      """
    ) {
      lifecycle(bucket: "shop-exports") {
        $0.rule(id: "exports", status: .enabled) {
          $0.filter()
          $0.transition(storageClass: .glacier) { $0.days = 90 }
          $0.expiration {
            $0.days = 60  // ←
          }
        }
      }
    }
    accepts {
      lifecycle(bucket: "shop-exports") {
        $0.rule(id: "exports", status: .enabled) {
          $0.filter()
          $0.transition(storageClass: .glacier) { $0.days = 90 }
          $0.expiration { $0.days = 91 }
        }
      }
    }
  }

  @Test func `refuses an expiry on the day of the transition, written by a helper in a component`() {
    refuses(
      """
      aws_s3_bucket_lifecycle_configuration.archive: rule.noncurrent_version_expiration.noncurrent_days is 30, and a \
      transition comes after 30 — objects expire later than they move to another storage class (Amazon S3 User Guide, \
      "Lifecycle configuration elements") — expire later, or move earlier [s3-expiry-after-transition]
      """
    ) {
      Archive {
        $0.noncurrentVersionTransition(noncurrentDays: 30, storageClass: .glacier)
        $0.noncurrentVersionExpiration(noncurrentDays: 30)  // ←
      }
    }
    accepts {
      Archive {
        $0.noncurrentVersionTransition(noncurrentDays: 30, storageClass: .glacier)
        $0.noncurrentVersionExpiration(noncurrentDays: 31)
      }
    }
  }

  @Test func `refuses a rule without a filter`() {
    refuses(
      """
      aws_s3_bucket_lifecycle_configuration.exports: rule "exports" has no filter — a rule says which objects it is \
      for; an empty filter is for all (Amazon S3 API Reference, "LifecycleRule") — add a filter block \
      [s3-lifecycle-filter]
      """
    ) {
      lifecycle(bucket: "shop-exports") {
        $0.rule(id: "exports", status: .enabled) {  // ←
          $0.expiration { $0.days = 60 }
        }
      }
    }
    accepts {
      lifecycle(bucket: "shop-exports") {
        $0.rule(id: "exports", status: .enabled) {
          $0.filter { $0.prefix = "exports/" }
          $0.expiration { $0.days = 60 }
        }
      }
    }
  }

  @Test func `refuses a rule that does nothing`() {
    refuses(
      """
      aws_s3_bucket_lifecycle_configuration.exports: rule "exports" does nothing — a rule does something (Amazon S3 \
      API Reference, "LifecycleRule") — let it expire, move or abort something [s3-lifecycle-action]
      """
    ) {
      lifecycle(bucket: "shop-exports") {
        $0.rule(id: "exports", status: .enabled) {  // ←
          $0.filter()
        }
      }
    }
    accepts {
      lifecycle(bucket: "shop-exports") {
        $0.rule(id: "exports", status: .disabled) {
          $0.filter()
          $0.abortIncompleteMultipartUpload { $0.daysAfterInitiation = 7 }
        }
      }
    }
  }

  @Test func `refuses two rules of one identifier`() {
    refuses(
      """
      aws_s3_bucket_lifecycle_configuration.exports: rule.id is "expire" twice — the rules of a bucket have different \
      identifiers (Amazon S3 API Reference, "LifecycleRule") — give it another id [s3-lifecycle-id]
      """
    ) {
      lifecycle(bucket: "shop-exports") {
        $0.rule(id: "expire", status: .enabled) {
          $0.filter { $0.prefix = "a/" }
          $0.expiration { $0.days = 60 }
        }
        $0.rule(id: "expire", status: .enabled) {  // ←
          $0.filter { $0.prefix = "b/" }
          $0.expiration { $0.days = 90 }
        }
      }
    }
    accepts {
      lifecycle(bucket: "shop-exports") {
        for folder in ["a", "b"] {
          $0.rule(id: Value(text: folder), status: .enabled) {
            $0.filter { $0.prefix = Value(text: "\(folder)/") }
            $0.expiration { $0.days = 60 }
          }
        }
      }
    }
  }

  @Test func `refuses to move objects to infrequent access before 30 days`() {
    refuses(
      """
      aws_s3_bucket_lifecycle_configuration.exports: rule.transition.days is 29 — objects move to STANDARD_IA or \
      ONEZONE_IA after 30 days at the earliest (Amazon S3 User Guide, "Transitioning objects using Amazon S3 \
      Lifecycle") — move them after 30 days or later [s3-infrequent-access]
      """
    ) {
      lifecycle(bucket: "shop-exports") {
        $0.rule(id: "exports", status: .enabled) {
          $0.filter()
          $0.transition(storageClass: .standardIA) {
            $0.days = 29  // ←
          }
        }
      }
    }
    accepts {
      lifecycle(bucket: "shop-exports") {
        $0.rule(id: "exports", status: .enabled) {
          $0.filter()
          $0.transition(storageClass: .intelligentTiering) { $0.days = 0 }
          $0.noncurrentVersionTransition(noncurrentDays: 30, storageClass: .onezoneIA)
        }
      }
    }
  }
}

/// A lifecycle configuration whose rule is handed in.
private struct Archive: Component {
  let lifecycle = AWS.S3BucketLifecycleConfiguration("archive")
  private let rule: @Sendable (inout Arguments<AWS.S3BucketLifecycleConfiguration.Rule>) -> Void

  init(rule: @escaping @Sendable (inout Arguments<AWS.S3BucketLifecycleConfiguration.Rule>) -> Void) {
    self.rule = rule
  }

  var body: ModuleContent {
    lifecycle(bucket: "shop-archive") {
      $0.rule(id: "archive", status: .enabled) {
        $0.filter()
        rule(&$0)
      }
    }
  }
}
