import AWS
import Terraform

extension Redis {
  @ModuleBuilder var outputs: ModuleContent {
    $primaryEndpoint(group.primaryEndpointAddress)
    $port(group.port)
    $secretARN(authToken.arn)
    $memberClusterIDs(
      range(1, numCacheClusters + 1).map("number") { format("%s-%03d", group.replicationGroupID, $0) })
  }

  @ModuleBuilder var validations: ModuleContent {
    $name.validateName(name)
    $subnetIDs.validation(
      length(subnetIDs) >= min(numCacheClusters, 2),
      "subnet_ids must name a subnet, and at least two if there are replicas.")
    $nodeType.validation(can(regex("^cache\\.", nodeType.asString)), "node_type must begin with cache.")
    $numCacheClusters.validation(numCacheClusters, within: .elastiCacheNodeCount)
    $engineVersion.validation(can(regex("^7\\.[01]$", engineVersion.asString)), "engine_version must be 7.0 or 7.1.")
    $maxmemoryPolicy.validation(isOneOfTheValues(maxmemoryPolicy), .maxmemoryPolicy)
    $snapshotRetentionDays.validation(
      snapshotRetentionDays >= 1 && snapshotRetentionDays <= 35, "snapshot_retention_days must be from 1 to 35.")
    $snapshotWindow.validation(isDailyWindow(snapshotWindow), "snapshot_window must read like 03:00-04:00.")
    $maintenanceWindow.validation(
      isWeeklyWindow(maintenanceWindow), "maintenance_window must read like sun:05:00-sun:06:00.")
    $snapshotWindow.validation(lastsAnHour(snapshotWindow), .elastiCacheWindowLength)
    $maintenanceWindow.validation(lastsAnHour(maintenanceWindow), .elastiCacheWindowLength)
    $maintenanceWindow.validation(areApart(snapshotWindow, maintenanceWindow), .elastiCacheWindowsApart)
  }
}
