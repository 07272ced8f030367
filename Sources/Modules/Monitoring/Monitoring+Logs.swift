import AWS
import Terraform

/// What watches a service.
struct ServiceWatch: HandleGroup {
  let service: String
  let logs: AWS.CloudWatchLogGroup
  let cpu: AWS.CloudWatchMetricAlarm
  let memory: AWS.CloudWatchMetricAlarm

  init(_ service: String, file: String = #filePath, line: Int = #line) {
    self.service = service
    let label = service.replacing("-", with: "_")
    logs = AWS.CloudWatchLogGroup(label, file: file, line: line)
    cpu = AWS.CloudWatchMetricAlarm("\(label)_cpu", file: file, line: line)
    memory = AWS.CloudWatchMetricAlarm("\(label)_memory", file: file, line: line)
  }

  /// The service's key in maps.
  var key: Value<String> { Value(text: service) }
}

/// What counts the errors of a service.
struct ErrorWatch: HandleGroup {
  let service: String
  let filter: AWS.CloudWatchLogMetricFilter
  let alarm: AWS.CloudWatchMetricAlarm

  init(_ service: String, file: String = #filePath, line: Int = #line) {
    self.service = service
    let label = "\(service.replacing("-", with: "_"))_errors"
    filter = AWS.CloudWatchLogMetricFilter(label, file: file, line: line)
    alarm = AWS.CloudWatchMetricAlarm(label, file: file, line: line)
  }
}

extension Monitoring {
  /// Where the module stands; the provider knows it without asking AWS.
  @ModuleBuilder var surroundings: ModuleContent {
    region()
    partition()
  }

  @ModuleBuilder var logs: ModuleContent {
    Section("Logs of the services")
    for watch in services {
      watch.logs {
        $0.name = "/ecs/\(name)/\(swift: watch.service)"
        $0.retentionInDays = logRetentionDays
        $0.kmsKeyID = kmsKeyARN
        $0.tags = tags
      }
      .skip("CKV_AWS_158", "encrypted by the service; kms_key_arn takes a key")
      .skip("CKV_AWS_338", "kept as long as log_retention_days says")
    }
  }

  @ModuleBuilder var outputs: ModuleContent {
    $logGroupNames(Value(services.map { ("\(swift: $0.service)", $0.logs.name) }))
    $logGroupARNs(Value(services.map { ("\(swift: $0.service)", $0.logs.arn) }))
    $snsTopicARN(notifications.topic.arn).dependsOn(notifications.topicPolicy)
    $dashboardName(dashboard.dashboardName)
  }
}
