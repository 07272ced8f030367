import AWS
import Modules
import Morket
public import Terraform

extension Platform {
  @ModuleBuilder var clickHouseStore: ModuleContent {
    clickHouse {
      $0.name = name
      $0.subnetID = vpc.privateSubnetIDs[0]
      $0.availabilityZone = availabilityZones[0]
      $0.securityGroupIDs = [vpc[DataStore.clickHouse.group]]
      $0.instanceType = clickHouseSize.instanceType
      $0.volumeSizeGB = clickHouseSize.volumeSizeGB
      $0.databaseName = Value(text: Product.name)
      $0.metricNamespace = clickHouseMetrics
      $0.deletionProtection = deletionProtection
      $0.recoveryWindowInDays = secretRecoveryWindowInDays
      $0.kmsKeyARN = kmsKeyARN
    }
  }
}

/// The instance of ClickHouse and its data volume.
public struct ClickHouseSize: ObjectType {
  @Member("instance_type") var instanceType: Value<InstanceType>
  @Member("volume_size_gb") var volumeSizeGB: Value<Int>

  /// Makes the object.
  public init() {}
}
