import AWS
import Modules
import Terraform

/// A root that watches a shop, whose parts exist in name only.
struct WatchedShop: Terraform.RootModule {
  static let name = "shop"

  @Output("shown", "All that the module hands out.")
  var shown: Exported<[String]>

  let aws = AWS.Provider()
  let monitoring = ModuleCall(
    Monitoring(services: [MonitoredService("backend", countsErrors: true), "scraper", "temporal-server"]))

  var body: ModuleContent {
    aws { $0.region = "us-east-1" }
    monitoring {
      $0.name = "shop-test"
      $0.accountID = "333333333333"
      $0.alarmEmails = ["ops@shop.example", "night@shop.example"]
      $0.clusterName = "shop-test"
      $0.serviceNames = [
        "backend": "shop-test-backend", "scraper": "shop-test-scraper", "temporal-server": "shop-test-temporal",
      ]
      $0.albARNSuffix = "app/shop-test/50dc6c495c0c9188"
      $0.auroraClusterIdentifier = "shop-test"
      $0.redisMemberClusterIDs = ["shop-test-001", "shop-test-002"]
      $0.clickHouseInstanceID = "i-0123456789abcdef0"
      $0.clickHouseMetricNamespace = "Shop/ClickHouse"
      $0.openSearchDomainName = "shop-test"
      $0.metricNamespace = "Shop/shop-test"
      $0.tags = ["Owner": "growth"]
    }
    $shown([
      monitoring.logGroupNames["backend"].asString, monitoring.logGroupARNs["backend"].asString,
      monitoring.snsTopicARN.asString, monitoring.dashboardName.asString,
    ])
  }
}
