import AWS
import Terraform

/// Where a domain writes its logs, and what lets it.
struct OpenSearchLogHandles: HandleGroup {
  let groups = AWS.CloudWatchLogGroup.Keyed<String>("this")
  let permissions = AWS.Data.IAMPolicyDocument("logs")
  let policy = AWS.CloudWatchLogResourcePolicy("this")
}

extension OpenSearch {
  @ModuleBuilder var logging: ModuleContent {
    Section("Logs")
    partition()
    region()
    logs.groups(forEach: toset(Value(Self.logTypes.map { Value(text: $0.group) }))) { group, log in
      group.name = "/aws/opensearch/domains/\(name)/\(log.key)"
      group.retentionInDays = logRetentionDays
      group.tags = tags
    }
    .skip("CKV_AWS_158", "encrypted by the service; no key is asked for")
    .skip("CKV_AWS_338", "kept as long as log_retention_days says")
    let streams: Value<[ARN<AWS.CloudWatchLogGroup>]> = formatlist("%s:*", values(logs.groups.all).map(\.arn)).cast()
    logs.permissions.statements {
      $0.allow(
        "logs:CreateLogStream", "logs:PutLogEvents", "logs:PutLogEventsBatch",
        on: .arns(streams), principals: .service(.openSearchLogs)
      ) {
        $0.condition(.test(.stringEquals, .sourceAccount, accountID))
      }
    }
    logs.policy(policyName: "\(name)-opensearch-logs", policyDocument: logs.permissions.json)
  }

  /// What a domain can log, and the last part of each log group's name.
  static let logTypes: [(type: Value<AWS.OpenSearchDomain.LogType>, group: String)] = [
    (.esApplicationLogs, "application"), (.auditLogs, "audit"), (.searchSlowLogs, "search-slow"),
    (.indexSlowLogs, "index-slow"),
  ]
}
