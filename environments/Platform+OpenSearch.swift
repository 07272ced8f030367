import AWS
import Modules
import Morket
public import Terraform

/// The size of OpenSearch.
public struct OpenSearchSize: ObjectType {
  @Member("instance_type") var instanceType: Value<SearchInstanceType>
  @Member("instance_count") var instanceCount: Value<Int>
  @Member("volume_size_gb") var volumeSizeGB: Value<Int>

  /// Makes the object.
  public init() {}
}

extension Platform {
  @ModuleBuilder var searchDomain: ModuleContent {
    openSearch {
      $0.name = name
      $0.accountID = accountID
      $0.subnetIDs = vpc.privateSubnetIDs
      $0.securityGroupIDs = [vpc[DataStore.openSearch.group]]
      $0.instanceType = openSearchSize.instanceType
      $0.instanceCount = openSearchSize.instanceCount
      $0.volumeSizeGB = openSearchSize.volumeSizeGB
      $0.createServiceLinkedRole = createAccountResources
      $0.masterUsername = "\(swift: Product.name)"
      $0.logRetentionDays = logRetentionDays
      $0.recoveryWindowInDays = secretRecoveryWindowInDays
      $0.kmsKeyARN = kmsKeyARN
    }
  }
}
