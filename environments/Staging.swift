import AWS
import Modules
import Morket
import Terraform

extension Environment where Root == Platform {
  static var staging: Self {
    let storage = StateStorage.staging
    return Environment(storage.environment, backend: storage.backend) {
      $0.environment = Value(text: storage.environment)
      $0.region = Value(text: storage.region)
      $0.accountID = Value(text: storage.accountID)
      $0.availabilityZones = ["us-east-1a", "us-east-1b"]
      $0.domainName = "staging.morket.example"
      $0.apiDomainName = "api.staging.morket.example"
      $0.hostedZoneID = "Z0STAGINGEXAMPLE"
      $0.createAccountResources = true
      $0.blankLine()
      $0.network = .object {
        $0.cidrBlock = "10.0.0.0/16"
        $0.natGatewayCount = 1
        $0.interfaceEndpoints = false
      }
      $0.logRetentionDays = 14
      $0.deletionProtection = false
      $0.secretRecoveryWindowInDays = 0
      $0.secretRotationDays = 30
      $0.proxyURLsVersion = 1
      $0.gitHubRepository = "morket/morket"
      $0.deployBranch = Value(text: Stage.staging.branch)
      $0.alarmEmails = ["operations+staging@morket.example"]
      $0.blankLine()
      $0[.backend] = .object {
        $0.size = .cpu256(memory: .mib512)
        $0.desiredCount = 1
      }
      $0[.scraper] = .object {
        $0.size = .cpu1024(memory: .gib2)
        $0.desiredCount = 1
      }
      $0[.temporalWorker] = .object {
        $0.size = .cpu256(memory: .mib512)
        $0.desiredCount = 1
      }
      $0[.temporalServer] = .object {
        $0.size = .cpu512(memory: .gib1)
        $0.desiredCount = 1
      }
      $0.autoscaling = .object {
        $0.enabled = false
        $0.minCapacity = 2
        $0.maxCapacity = 10
      }
      $0.browserPoolSize = 2
      $0.logLevel = .debug
      $0.blankLine()
      $0.auroraSize = .object {
        $0.instanceClass = .t4g(.medium)
        $0.readerCount = 0
      }
      $0.redisSize = .object {
        $0.nodeType = .t3(.medium)
        $0.nodeCount = 1
      }
      $0.rabbitMQSize = .object {
        $0.instanceType = .m5(.large)
        $0.deploymentMode = .singleInstance
      }
      $0.openSearchSize = .object {
        $0.instanceType = .r6g(.large)
        $0.instanceCount = 1
        $0.volumeSizeGB = 100
      }
      $0.clickHouseSize = .object {
        $0.instanceType = "t3.xlarge"
        $0.volumeSizeGB = 100
      }
    }
  }
}

extension StateStorage {
  static let staging = StateStorage(environment: Stage.staging.name, accountID: "111111111111", region: "us-east-1")
}
