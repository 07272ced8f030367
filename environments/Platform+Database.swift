import AWS
import Modules
import Morket
public import Terraform

extension Platform {
  @ModuleBuilder var database: ModuleContent {
    aurora {
      $0.name = name
      $0.accountID = accountID
      $0.subnetIDs = vpc.privateSubnetIDs
      $0.securityGroupIDs = [vpc[DataStore.aurora.group]]
      $0.availabilityZones = availabilityZones
      $0.instanceClass = auroraSize.instanceClass
      $0.readerCount = auroraSize.readerCount
      $0.databaseName = Value(text: Product.name)
      $0.masterUsername = Value(text: "\(Product.name)admin")
      $0.deletionProtection = deletionProtection
      $0.skipFinalSnapshot = !deletionProtection
      $0.logRetentionDays = logRetentionDays
      $0.recoveryWindowInDays = secretRecoveryWindowInDays
      $0.kmsKeyARN = kmsKeyARN
    }
    $databaseEndpoint(aurora.clusterEndpoint)
    $databaseReaderEndpoint(aurora.readerEndpoint)
  }
}

/// Aurora's instances.
public struct AuroraSize: ObjectType {
  @Member("instance_class") var instanceClass: Value<DBInstanceClass>
  @Member("reader_count") var readerCount: Value<Int>

  /// Makes the object.
  public init() {}
}
