import AWS
import Terraform
import Testing

@Suite struct TopicRuleTests {
  private let topic = AWS.SNSTopic("alarms")
  private let all = AWS.SNSTopicSubscription.Keyed<String>("all")
  private let subscription = AWS.SNSTopicSubscription("operators")

  @Test func `refuses a bad e-mail address, in a loop`() {
    refuses(
      """
      aws_sns_topic_subscription.all["operators at shop.example"]: endpoint is "operators at shop.example": an address \
      reads name@domain, with a dot in the domain — the endpoint of a subscription is of the form that its protocol \
      asks for (Amazon SNS API Reference, "Subscribe") — correct the endpoint, or take another protocol [sns-endpoint]
      """
    ) {
      all(
        forEach: toset(["operators@shop.example", "operators at shop.example"]), topicARN: topic.arn,
        endpoint: all.key,  // ←
        protocol: .email)
    }
    accepts { subscription(topicARN: topic.arn, endpoint: "operators+shop@shop.example", protocol: .emailJSON) }
  }

  @Test func `refuses an endpoint that is not of its protocol`() {
    refuses(
      """
      aws_sns_topic_subscription.operators: endpoint is "http://hooks.shop.example" — the endpoint of a subscription \
      is of the form that its protocol asks for (Amazon SNS API Reference, "Subscribe") — correct the endpoint, or \
      take another protocol [sns-endpoint]
      """
    ) {
      subscription(
        topicARN: topic.arn,
        endpoint: "http://hooks.shop.example",  // ←
        protocol: .https)
    }
    refuses(
      """
      aws_sns_topic_subscription.operators: endpoint is "555 0100" — the endpoint of a subscription is of the form \
      that its protocol asks for (Amazon SNS API Reference, "Subscribe") — correct the endpoint, or take another \
      protocol [sns-endpoint]
      """
    ) {
      subscription(
        topicARN: topic.arn,
        endpoint: "555 0100",  // ←
        protocol: .sms)
    }
    accepts { subscription(topicARN: topic.arn, endpoint: "+14155550100", protocol: .sms) }
    accepts {
      AWS.SQSQueue("alarms") { $0.name = "alarms" }
      subscription(topicARN: topic.arn, endpoint: AWS.SQSQueue("alarms").arn.cast(), protocol: .sqs)
    }
  }

  @Test func `refuses the key that AWS manages for a topic of alarms`() {
    refuses(
      """
      aws_sns_topic.alarms: kms_master_key_id is alias/aws/sns, and aws_cloudwatch_metric_alarm.cpu notifies the topic \
      — the key that AWS manages for SNS lets no service encrypt, so that alarms never arrive (Amazon SNS Developer \
      Guide, "Enable compatibility between event sources and encrypted topics") — use a key of your own that admits \
      cloudwatch.amazonaws.com, or none [sns-alarm-key]
      """
    ) {
      topic {
        $0.kmsMasterKeyID = "arn:aws:kms:us-east-1:111111111111:alias/aws/sns"  // ←
      }
      alarm
    }
    let key = AWS.Data.KMSAlias("sns")
    refuses(
      """
      aws_sns_topic.alarms: kms_master_key_id is alias/aws/sns, and aws_cloudwatch_metric_alarm.cpu notifies the topic \
      — the key that AWS manages for SNS lets no service encrypt, so that alarms never arrive (Amazon SNS Developer \
      Guide, "Enable compatibility between event sources and encrypted topics") — use a key of your own that admits \
      cloudwatch.amazonaws.com, or none [sns-alarm-key]
      """
    ) {
      key(name: "alias/aws/sns")
      topic {
        $0.kmsMasterKeyID = key.targetKeyARN  // ←
      }
      alarm
    }
    accepts { topic { $0.kmsMasterKeyID = "arn:aws:kms:us-east-1:111111111111:alias/aws/sns" } }
    accepts {
      topic { $0.kmsMasterKeyID = "arn:aws:kms:us-east-1:111111111111:alias/shop" }
      alarm
    }
  }

  private var alarm: Definition<AWS.CloudWatchMetricAlarm> {
    AWS.CloudWatchMetricAlarm("cpu")(alarmName: "cpu", comparisonOperator: .greaterThanThreshold, evaluationPeriods: 1)
    {
      $0.alarmActions = [topic.arn.any()]
    }
  }
}
