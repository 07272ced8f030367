import AWS
import Terraform

extension Redis {
  @ModuleBuilder var token: ModuleContent {
    Section("Token")
    authToken(
      named: "\(name)/redis/auth", "Token of \(name)-redis",
      settings: CredentialSettings(
        recoveryWindowInDays: recoveryWindowInDays, kmsKeyARN: kmsKeyARN, tags: tags),
      password: .lettersAndDigits(64), version: authTokenVersion,
      skips: [("CKV2_AWS_57", "auth_token_version draws another token; clients learn it when they start")]
    ) { $1.authToken = $0 }
    storedToken(authToken.arn)
  }

  @ModuleBuilder var nodes: ModuleContent {
    Section("Nodes")
    logGroups(forEach: toset(["slow-log", "engine-log"])) { group, log in
      group.name = "/aws/elasticache/\(name)-redis/\(log.key)"
      group.retentionInDays = logRetentionDays
      group.tags = tags
    }
    .skip("CKV_AWS_158", "encrypted by the service; no key is asked for")
    .skip("CKV_AWS_338", "kept as long as log_retention_days says")
    subnetGroup(name: "\(name)-redis", subnetIDs: subnetIDs) {
      $0.description = "Private subnets of \(name)-redis"
      $0.tags = tags
    }
    parameterGroup(name: "\(name)-redis7", family: "redis7") {
      $0.description = "Parameters of \(name)-redis"
      $0.tags = tags
      $0.parameter(name: "maxmemory-policy", value: maxmemoryPolicy.asString)
    }
    replicationGroup
  }

  @ModuleBuilder private var replicationGroup: ModuleContent {
    group(replicationGroupID: "\(name)-redis", description: "\(name)-redis") {
      $0.engine = .redis
      $0.engineVersion = engineVersion
      $0.nodeType = nodeType
      $0.port = 6379
      $0.parameterGroupName = parameterGroup.name
      $0.blankLine()
      $0.numCacheClusters = numCacheClusters
      $0.automaticFailoverEnabled = numCacheClusters > 1
      $0.multiAZEnabled = numCacheClusters > 1
      $0.subnetGroupName = subnetGroup.name
      $0.securityGroupIDs = securityGroupIDs
      $0.blankLine()
      $0.atRestEncryptionEnabled = true
      $0.kmsKeyID = kmsKeyARN
      $0.transitEncryptionEnabled = true
      $0.transitEncryptionMode = .required
      $0.explain("The provider has no write-only argument for it: the token is in the state, marked sensitive.")
      $0.authToken = storedToken.contents.authToken
      $0.explain("The old token stays valid beside the new one, until all clients have that.")
      $0.authTokenUpdateStrategy = .rotate
      $0.blankLine()
      $0.snapshotRetentionLimit = snapshotRetentionDays
      $0.snapshotWindow = snapshotWindow
      $0.finalSnapshotIdentifier = finalSnapshot.then("\(name)-redis-final", else: .null)
      $0.maintenanceWindow = maintenanceWindow
      $0.autoMinorVersionUpgrade = true
      $0.applyImmediately = applyImmediately
      $0.tags = tags
      for (type, log) in [(.slowLog, "slow-log"), (.engineLog, "engine-log")] as [(Value<LogType>, Value<String>)] {
        $0.logDeliveryConfiguration(
          destination: logGroups[log].name.asString, destinationType: .cloudWatchLogs, logFormat: .json, logType: type)
      }
    }
    .keepsInState("the provider has no write-only argument for it")
    .skip("CKV_AWS_191", "the AWS managed key is asked for; kms_key_arn takes another")
    .skip("CKV2_AWS_50", "fails over wherever num_cache_clusters asks for more than one node")
  }

  private typealias LogType = AWS.ElastiCacheReplicationGroup.LogType
}
