import AWS
import Terraform

/// What sends alarms on.
struct Notifications: HandleGroup {
  let keyAccess = AWS.Data.IAMPolicyDocument("alarm_key")
  let key = AWS.KMSKey("alarms")
  let alias = AWS.KMSAlias("alarms")
  let topic = AWS.SNSTopic("alarms")
  let topicAccess = AWS.Data.IAMPolicyDocument("alarms")
  let topicPolicy = AWS.SNSTopicPolicy("alarms")
  let emails = AWS.SNSTopicSubscription.Keyed<EmailAddress>("email")
}

extension Monitoring {
  @ModuleBuilder var topic: ModuleContent {
    Section(
      "Where alarms go; with the key that AWS manages for topics CloudWatch could not publish, and nobody would know")
    notifications.keyAccess.statements {
      let account: Value<ARN<AnyResource>> = "arn:\(partition.partition):iam::\(accountID):root"
      $0.allow("kms:*", on: ["*"], principals: .account(account))
      $0.allow("kms:Decrypt", "kms:GenerateDataKey*", on: ["*"], principals: .service(.cloudWatch))
    }
    .skip("CKV_AWS_109", "the policy of a key: it is about this key alone, and the account administers it")
    .skip("CKV_AWS_111", "the policy of a key: it is about this key alone, and the account administers it")
    .skip("CKV_AWS_356", "in the policy of a key, * is the key")
    notifications.key {
      $0.description = "Alarms of \(name)"
      $0.enableKeyRotation = true
      $0.policy = notifications.keyAccess.json
      $0.tags = tags
    }
    notifications.alias(targetKeyID: notifications.key.keyID) { $0.name = "alias/\(name)-alarms" }
    notifications.topic {
      $0.name = "\(name)-alarms"
      $0.kmsMasterKeyID = notifications.key.arn
      $0.tags = tags
    }
    notifications.topicAccess.statements {
      $0.allow("sns:Publish", on: .arn(notifications.topic.arn), principals: .service(.cloudWatch)) {
        $0.condition(.test(.stringEquals, .sourceAccount, accountID))
      }
    }
    notifications.topicPolicy(arn: notifications.topic.arn, policy: notifications.topicAccess.json)
    notifications.emails(
      forEach: alarmEmails, topicARN: notifications.topic.arn, endpoint: notifications.emails.key, protocol: .email)
  }
}
