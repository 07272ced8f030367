import Terraform

/// What SNS refuses, and what it drops without a word.
enum TopicRules {
  static let all: [Rule] = [
    Rule(
      "sns-endpoint", on: "aws_sns_topic_subscription",
      limit: Limit(
        "the endpoint of a subscription is of the form that its protocol asks for",
        source: "Amazon SNS API Reference, \"Subscribe\""),
      remedy: "correct the endpoint, or take another protocol"
    ) { subscription in
      let endpoint = subscription["endpoint"]
      switch subscription["protocol"].text {
      case "email", "email-json": return endpoint.unless(EmailAddress.self)
      case "https": return endpoint.unless { $0.hasPrefix("https://") }
      case "http": return endpoint.unless { $0.hasPrefix("http://") }
      case "sqs", "lambda", "firehose", "application": return endpoint.unless { $0.hasPrefix("arn:") }
      case "sms": return endpoint.unless(\.isTelephoneNumber)
      default: return []
      }
    },
    Rule(
      "sns-alarm-key", on: "aws_sns_topic",
      limit: Limit(
        "the key that AWS manages for SNS lets no service encrypt, so that alarms never arrive",
        source: "Amazon SNS Developer Guide, \"Enable compatibility between event sources and encrypted topics\""),
      remedy: "use a key of your own that admits cloudwatch.amazonaws.com, or none"
    ) { topic in
      guard topic["kms_master_key_id"].isDefaultKeyOfSNS,
        let alarm = topic.plan.resources(ofType: "aws_cloudwatch_metric_alarm").first(where: { $0.notifies(topic) })
      else { return [] }
      return [topic["kms_master_key_id"].violation("is alias/aws/sns, and \(alarm.address) notifies the topic")]
    },
  ]
}

extension String {
  /// A plus and up to fifteen digits (ITU-T E.164).
  fileprivate var isTelephoneNumber: Bool {
    hasPrefix("+") && (2...16).contains(utf8.count) && dropFirst().consists(of: \.isASCIIDigit)
  }
}

extension PlannedResource {
  fileprivate func notifies(_ topic: PlannedResource) -> Bool {
    ["alarm_actions", "ok_actions", "insufficient_data_actions"].contains { name in
      self[name].list?.contains { $0.target == topic } == true
    }
  }
}

extension PlannedArgument {
  /// Whether it is the key that AWS manages for topics: by its alias, or as what the alias leads to.
  fileprivate var isDefaultKeyOfSNS: Bool {
    let alias = "alias/aws/sns"
    if let text { return text == alias || text.hasSuffix(":\(alias)") }
    guard let target, target.type == "aws_kms_alias" || target.type == "aws_kms_key" else { return false }
    return target["name"].text == alias || target["key_id"].text == alias
  }
}
