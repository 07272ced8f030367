import AWS
import Modules
import Morket
public import Terraform

/// The size of OpenSearch, and whose the role is that it needs.
public struct OpenSearchSize: ObjectType {
  @Member("instance_type") var instanceType: Value<SearchInstanceType>
  @Member("instance_count") var instanceCount: Value<Int>
  @Member("volume_size_gb") var volumeSizeGB: Value<Int>
  @Member("create_service_linked_role") var createServiceLinkedRole: Value<Bool>

  /// Makes the object.
  public init() {}
}

extension Platform {
  @ModuleBuilder var searchDomain: ModuleContent {
    openSearch {
      $0.name = name
      $0.accountID = accountID
      $0.subnetIDs = vpc.privateSubnetIDs
      $0.securityGroupIDs = [vpc.openSearchSecurityGroupID]
      $0.instanceType = openSearchSize.instanceType
      $0.instanceCount = openSearchSize.instanceCount
      $0.volumeSizeGB = openSearchSize.volumeSizeGB
      $0.createServiceLinkedRole = openSearchSize.createServiceLinkedRole
      $0.masterUsername = "\(swift: Product.name)"
      $0.logRetentionDays = logRetentionDays
      $0.recoveryWindowInDays = secretRecoveryWindowInDays
      $0.kmsKeyARN = kmsKeyARN
    }
  }
}
