public import Terraform

/// What S3 refuses in lifecycle configurations.
enum LifecycleRules {
  private static let type = "aws_s3_bucket_lifecycle_configuration"

  static let all: [Rule] = [
    Rule("s3-expiry-after-transition", on: type, limit: .expiryAfterTransition, remedy: "expire later, or move earlier")
    {
      $0.blocks("rule").flatMap { rule in
        rule.expiring("expiration", "days", after: "transition")
          + rule.expiring("noncurrent_version_expiration", "noncurrent_days", after: "noncurrent_version_transition")
      }
    },
    Rule(
      "s3-lifecycle-filter", on: type,
      limit: Limit(
        "a rule says which objects it is for; an empty filter is for all",
        source: "Amazon S3 API Reference, \"LifecycleRule\""),
      remedy: "add a filter block"
    ) { configuration in
      configuration.blocks("rule").filter { !$0.has("filter") && $0["prefix"].isAbsent }
        .map { $0.violation("\($0["id"].shown)has no filter") }
    },
    Rule(
      "s3-lifecycle-action", on: type,
      limit: Limit("a rule does something", source: "Amazon S3 API Reference, \"LifecycleRule\""),
      remedy: "let it expire, move or abort something"
    ) { configuration in
      let actions = [
        "expiration", "transition", "noncurrent_version_expiration", "noncurrent_version_transition",
        "abort_incomplete_multipart_upload",
      ]
      return configuration.blocks("rule").filter { rule in !actions.contains { rule.has($0) } }
        .map { $0.violation("\($0["id"].shown)does nothing") }
    },
    Rule(
      "s3-lifecycle-id", on: type,
      limit: Limit(
        "the rules of a bucket have different identifiers", source: "Amazon S3 API Reference, \"LifecycleRule\""),
      remedy: "give it another id"
    ) { configuration in
      configuration.blocks("rule").map { $0["id"] }.repeated(\.text).map {
        $0.later.violation("is \"\($0.value)\" twice")
      }
    },
    Rule("s3-infrequent-access", on: type, limit: .infrequentAccess, remedy: "move them after 30 days or later") {
      $0.blocks("rule").flatMap { rule in
        [("transition", "days"), ("noncurrent_version_transition", "noncurrent_days")].flatMap { name, days in
          rule.blocks(name).flatMap { transition -> [Violation] in
            guard ["STANDARD_IA", "ONEZONE_IA"].contains(transition["storage_class"].text) else { return [] }
            return transition[days].unless(within: .infrequentAccess)
          }
        }
      }
    },
  ]
}

extension Limit {
  /// First a transition, then the expiry.
  public static let expiryAfterTransition = Limit(
    "objects expire later than they move to another storage class",
    source: "Amazon S3 User Guide, \"Lifecycle configuration elements\"")
  /// 30 days.
  static let infrequentAccess = Limit(
    30...Int.max, "objects move to STANDARD_IA or ONEZONE_IA after 30 days at the earliest",
    source: "Amazon S3 User Guide, \"Transitioning objects using Amazon S3 Lifecycle\"")
}

extension PlannedBlock {
  /// Violations where something expires no later than it moves.
  fileprivate func expiring(_ expiry: String, _ days: String, after transition: String) -> [Violation] {
    let latest = blocks(transition).compactMap { $0[days].number }.max()
    guard let latest else { return [] }
    return blocks(expiry).compactMap { block in
      guard let number = block[days].number, number > 0, number <= latest else { return nil }
      return block[days].violation("is \(Int(number)), and a transition comes after \(Int(latest))")
    }
  }
}

extension PlannedArgument {
  /// The text in quotes with a space, or nothing.
  fileprivate var shown: String { text.map { "\"\($0)\" " } ?? "" }
}
