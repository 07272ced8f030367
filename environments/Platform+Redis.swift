import AWS
import Modules
public import Terraform

/// The size of Redis.
public struct RedisSize: ObjectType {
  @Member("node_type") var nodeType: Value<CacheNodeType>
  @Member("node_count") var nodeCount: Value<Int>

  /// Makes the object.
  public init() {}
}

extension Platform {
  @ModuleBuilder var redisStore: ModuleContent {
    redis {
      $0.name = name
      $0.subnetIDs = vpc.privateSubnetIDs
      $0.securityGroupIDs = [vpc.redisSecurityGroupID]
      $0.nodeType = redisSize.nodeType
      $0.numCacheClusters = redisSize.nodeCount
      $0.finalSnapshot = deletionProtection
      $0.logRetentionDays = logRetentionDays
      $0.recoveryWindowInDays = secretRecoveryWindowInDays
      $0.kmsKeyARN = kmsKeyARN
    }
  }
}
