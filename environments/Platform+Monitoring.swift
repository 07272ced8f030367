import AWS
import Modules
import Morket
import Terraform

extension Platform {
  /// Logs and alarms of every service, and of every store that has an alarm of its own.
  @ModuleBuilder var watching: ModuleContent {
    monitoring {
      $0.name = name
      $0.accountID = accountID
      $0.logRetentionDays = logRetentionDays
      $0.alarmEmails = alarmEmails
      $0.clusterName = ecs.clusterName.asString
      $0.serviceNames = ecs.serviceNames.cast()
      $0.albARNSuffix = alb.albARNSuffix
      $0.auroraClusterIdentifier = aurora.clusterIdentifier.asString
      $0.redisMemberClusterIDs = redis.memberClusterIDs
      $0.clickHouseInstanceID = clickHouse.instanceID
      $0.clickHouseMetricNamespace = clickHouseMetrics
      $0.openSearchDomainName = openSearch.domainName.asString
      $0.metricNamespace = "\(swift: Product.metricNamespace)/\(name)"
      $0.kmsKeyARN = kmsKeyARN
    }
    $alarmTopicARN(monitoring.snsTopicARN)
    $dashboardName(monitoring.dashboardName)
  }

  /// Where the ClickHouse server publishes what it counts.
  var clickHouseMetrics: Value<String> { "\(swift: Product.metricNamespace)/\(swift: DataStore.clickHouse.title)" }
}
