import AWS
import Terraform
import Testing

/// Stores that are built otherwise than those of our modules, and rightly so: no rule says a word.
@Suite struct UnusualStoreTests {
  private let subnets = AWS.Subnet.Counted("data")
  private let key = AWS.KMSKey("data")
  private let drawn = AWS.Ephemeral.SecretsManagerRandomPassword("this")
  private let zones: Value<[String]> = ["us-east-1a", "us-east-1b", "us-east-1c"]

  @ModuleBuilder private var surroundings: ModuleContent {
    subnets(count: 3, vpcID: "vpc-1") { subnet, index in subnet.availabilityZone = zones[index].cast() }
    key()
    drawn {
      $0.passwordLength = 24
      $0.excludePunctuation = true
    }
  }

  @Test func `a single Aurora MySQL on Graviton over three zones, with a key of one's own`() {
    let group = AWS.DBSubnetGroup("this")
    let parameters = AWS.RDSClusterParameterGroup("this")
    let cluster = AWS.RDSCluster("this")
    let writer = AWS.RDSClusterInstance("writer")
    accepts {
      surroundings
      group(subnetIDs: subnets.id) { $0.namePrefix = "shop-" }
      parameters(family: "aurora-mysql8.0") { $0.parameter(name: "max_connections", value: "200") }
      cluster(engine: .auroraMySQL) {
        $0.clusterIdentifierPrefix = "shop-"
        $0.engineVersion = "8.0.mysql_aurora.3.08.0"
        $0.masterUsername = "admin"
        $0.masterPasswordWO = drawn.randomPassword
        $0.masterPasswordWOVersion = 1
        $0.dbSubnetGroupName = group.name
        $0.dbClusterParameterGroupName = parameters.name
        $0.storageEncrypted = true
        $0.kmsKeyID = key.arn
        $0.backupRetentionPeriod = 1
        $0.preferredBackupWindow = "23:45-00:15"
        $0.preferredMaintenanceWindow = "sun:00:15-sun:00:45"
        $0.skipFinalSnapshot = true
        $0.enabledCloudWatchLogsExports = [.audit, .slowquery]
      }
      writer(clusterIdentifier: cluster.clusterIdentifier, engine: .auroraMySQL, instanceClass: .t4g(.medium)) {
        $0.availabilityZone = "us-east-1c"
        $0.performanceInsightsEnabled = true
      }
    }
  }

  @Test func `a serverless Aurora whose password RDS keeps`() {
    let cluster = AWS.RDSCluster("this")
    let instances = AWS.RDSClusterInstance.Counted("this")
    accepts {
      cluster(engine: .auroraPostgreSQL) {
        $0.clusterIdentifier = "shop"
        $0.engineVersion = "17.5"
        $0.masterUsername = "postgres"
        $0.manageMasterUserPassword = true
        $0.finalSnapshotIdentifier = "shop-final"
        $0.serverlessv2ScalingConfiguration(maxCapacity: 64, minCapacity: 0)
      }
      instances(
        count: 3, clusterIdentifier: cluster.clusterIdentifier, engine: .auroraPostgreSQL, instanceClass: .serverless)
    }
  }

  @Test func `a Valkey of many shards, and a lone Redis in one zone`() {
    let valkey = AWS.ElastiCacheReplicationGroup("valkey")
    let redis = AWS.ElastiCacheReplicationGroup("redis")
    let group = AWS.ElastiCacheSubnetGroup("one")
    let subnet = AWS.Subnet("one")
    accepts {
      surroundings
      subnet(vpcID: "vpc-1") { $0.availabilityZone = "us-east-1a" }
      group(name: "one", subnetIDs: [subnet.id])
      valkey(replicationGroupID: "shards", description: "Shards") {
        $0.engine = .valkey
        $0.engineVersion = "8.1"
        $0.nodeType = .r7g(.large)
        $0.parameterGroupName = "default.valkey8.cluster.on"
        $0.numNodeGroups = 12
        $0.replicasPerNodeGroup = 2
        $0.automaticFailoverEnabled = true
        $0.multiAZEnabled = true
        $0.kmsKeyID = key.arn
        $0.authToken = drawn.randomPassword
      }
      redis(replicationGroupID: "one", description: "One") {
        $0.nodeType = .t3(.micro)
        $0.engineVersion = "6.2"
        $0.parameterGroupName = "default.redis6.x"
        $0.subnetGroupName = group.name
        $0.numCacheClusters = 1
        $0.snapshotRetentionLimit = 0
      }
    }
  }

  @Test func `a pair of ActiveMQ, and a RabbitMQ that anybody reaches`() {
    let pair = AWS.MQBroker("pair")
    let open = AWS.MQBroker("open")
    accepts {
      surroundings
      pair(brokerName: "pair", engineType: .activeMQ, engineVersion: "5.18", hostInstanceType: .m5(.large)) {
        $0.deploymentMode = .activeStandbyMultiAZ
        $0.storageType = .efs
        $0.subnetIDs = [subnets[0].id, subnets[2].id]
        $0.user(password: drawn.randomPassword, username: "one~two")
        $0.user(password: drawn.randomPassword, username: "three")
      }
      open(brokerName: "open", engineType: .rabbitMQ, engineVersion: "4.2", hostInstanceType: .m7g(.large)) {
        $0.autoMinorVersionUpgrade = true
        $0.deploymentMode = .clusterMultiAZ
        $0.publiclyAccessible = true
        $0.user(password: drawn.randomPassword, username: "shop")
      }
    }
  }

  @Test func `a search over three zones with a standby and masters, whose users are roles`() {
    let domain = AWS.OpenSearchDomain("this")
    accepts {
      surroundings
      domain(domainName: "shop") {
        $0.engineVersion = "OpenSearch_3.3"
        $0.clusterConfig {
          $0.instanceType = "r7g.large.search"
          $0.instanceCount = 3
          $0.dedicatedMasterEnabled = true
          $0.dedicatedMasterType = .m6g(.large)
          $0.dedicatedMasterCount = 3
          $0.zoneAwarenessEnabled = true
          $0.multiAZWithStandbyEnabled = true
          $0.zoneAwarenessConfig { $0.availabilityZoneCount = 3 }
        }
        $0.ebsOptions(ebsEnabled: true) {
          $0.volumeType = .gp3
          $0.volumeSize = 50
        }
        $0.vpcOptions { $0.subnetIDs = subnets.id }
        $0.encryptAtRest(enabled: true) { $0.kmsKeyID = key.arn }
        $0.nodeToNodeEncryption(enabled: true)
        $0.domainEndpointOptions { $0.enforceHTTPS = true }
        $0.advancedSecurityOptions(enabled: true) {
          $0.masterUserOptions { $0.masterUserARN = "arn:aws:iam::111111111111:role/search" }
        }
      }
    }
  }

  @Test func `a secret in two regions, and backups that stay for years`() {
    let secrets = AWS.SecretsManagerSecret.Keyed<String>("this")
    let plan = AWS.BackupPlan("this")
    accepts {
      secrets(forEach: ["one": "first", "two": "second"] as Value<[String: String]>) { secret, each in
        secret.name = "shop/\(each.key)"
        secret.recoveryWindowInDays = 0
        secret.replica(region: "eu-west-1")
      }
      plan(name: "shop") {
        $0.rule(ruleName: "weekly", targetVaultName: "shop") {
          $0.schedule = "cron(0 5 ? * SUN *)"
          $0.startWindow = 480
          $0.completionWindow = 10080
          $0.lifecycle {
            $0.coldStorageAfter = 30
            $0.deleteAfter = 2555
          }
        }
        $0.rule(ruleName: "continuous", targetVaultName: "shop") {
          $0.enableContinuousBackup = true
          $0.lifecycle { $0.deleteAfter = 35 }
        }
      }
    }
  }
}
