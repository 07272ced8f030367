import AWS
import Modules
import Morket
import Terraform

extension Environment where Root == Platform {
  static var production: Self {
    let storage = StateStorage.production
    return Environment(storage.environment, backend: storage.backend) {
      $0.environment = Value(text: storage.environment)
      $0.region = Value(text: storage.region)
      $0.accountID = Value(text: storage.accountID)
      $0.availabilityZones = ["us-east-1a", "us-east-1b"]
      $0.domainName = "morket.example"
      $0.apiDomainName = "api.morket.example"
      $0.hostedZoneID = "Z0PRODUCTIONEXAMPLE"
      $0.createAccountResources = true
      $0.blankLine()
      $0.network = .object {
        $0.cidrBlock = "10.1.0.0/16"
        $0.natGatewayCount = 2
        $0.interfaceEndpoints = true
      }
      $0.logRetentionDays = 30
      $0.deletionProtection = true
      $0.secretRecoveryWindowInDays = 30
      $0.secretRotationDays = 30
      $0.proxyURLsVersion = 1
      $0.gitHubRepository = "morket/morket"
      $0.deployBranch = Value(text: Stage.production.branch)
      $0.alarmEmails = ["operations@morket.example"]
      $0.blankLine()
      $0[.backend] = .object {
        $0.size = .cpu512(memory: .gib1)
        $0.desiredCount = 2
      }
      $0[.scraper] = .object {
        $0.size = .cpu2048(memory: .gib4)
        $0.desiredCount = 2
      }
      $0[.temporalWorker] = .object {
        $0.size = .cpu512(memory: .gib1)
        $0.desiredCount = 1
      }
      $0[.temporalServer] = .object {
        $0.size = .cpu1024(memory: .gib2)
        $0.desiredCount = 1
      }
      $0.autoscaling = .object {
        $0.enabled = true
        $0.minCapacity = 2
        $0.maxCapacity = 10
      }
      $0.browserPoolSize = 5
      $0.logLevel = .info
      $0.blankLine()
      $0.auroraSize = .object {
        $0.instanceClass = .r6g(.large)
        $0.readerCount = 1
      }
      $0.redisSize = .object {
        $0.nodeType = .r6g(.large)
        $0.nodeCount = 2
      }
      $0.rabbitMQSize = .object {
        $0.instanceType = .m5(.large)
        $0.deploymentMode = .clusterMultiAZ
      }
      $0.openSearchSize = .object {
        $0.instanceType = .r6g(.large)
        $0.instanceCount = 2
        $0.volumeSizeGB = 100
      }
      $0.clickHouseSize = .object {
        $0.instanceType = "m6i.xlarge"
        $0.volumeSizeGB = 500
      }
    }
  }
}

extension StateStorage {
  static let production = StateStorage(
    environment: Stage.production.name, accountID: "222222222222", region: "us-east-1")
}
