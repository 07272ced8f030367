import AWS
import Modules
import Morket
import Testing

@testable import Environments
@testable import Terraform

/// Environments that are unusual and right: generation has no word about them.
@Suite struct UnusualPlatformTests {
  @Test func `an environment in one zone as far as AWS lets it, with the smallest of everything`() {
    #expect(findings { _ in } == [])
  }

  @Test func `three zones, each with a NAT gateway, and stores of several nodes`() {
    #expect(
      findings {
        $0.availabilityZones = ["us-east-1b", "us-east-1d", "us-east-1a"]
        $0.network = .object {
          $0.cidrBlock = "10.64.0.0/20"
          $0.natGatewayCount = 3
          $0.interfaceEndpoints = true
        }
        $0.auroraSize = .object {
          $0.instanceClass = .r6g(.large)
          $0.readerCount = 2
        }
        $0.redisSize = .object {
          $0.nodeType = .r6g(.large)
          $0.nodeCount = 3
        }
        $0.rabbitMQSize = .object {
          $0.instanceType = .m5(.large)
          $0.deploymentMode = .clusterMultiAZ
        }
        $0.openSearchSize = .object {
          $0.instanceType = .r6g(.large)
          $0.instanceCount = 2
          $0.volumeSizeGB = 200
        }
      } == [])
  }

  @Test func `processors of Arm throughout`() {
    #expect(
      findings {
        $0.auroraSize = .object {
          $0.instanceClass = .r7g(.large)
          $0.readerCount = 0
        }
        $0.redisSize = .object {
          $0.nodeType = .r7g(.large)
          $0.nodeCount = 1
        }
        $0.clickHouseSize = .object {
          $0.instanceType = "m7g.xlarge"
          $0.volumeSizeGB = 16384
        }
      } == [])
  }

  @Test func `a key of our own for all data`() {
    #expect(
      findings {
        $0.kmsKeyARN = "arn:aws:kms:us-east-1:333333333333:key/11111111-2222-3333-4444-555555555555"
      } == [])
  }

  @Test func `another region`() {
    #expect(
      findings {
        $0.region = "eu-central-1"
        $0.availabilityZones = ["eu-central-1a", "eu-central-1c"]
      } == [])
  }

  @Test func `the second environment of an account`() {
    #expect(findings { $0.createAccountResources = false } == [])
  }

  @Test func `protected, kept for ever, told to nobody, and scaling from one task`() {
    #expect(
      findings {
        $0.logRetentionDays = 0
        $0.deletionProtection = true
        $0.secretRecoveryWindowInDays = 7
        $0.secretRotationDays = 1
        $0.alarmEmails = []
        $0.autoscaling = .object {
          $0.enabled = true
          $0.minCapacity = 1
          $0.maxCapacity = 1
        }
      } == [])
  }

  private func findings(_ change: (inout ModuleArguments<Platform>) -> Void) -> [String] {
    let environment = Environment<Platform>("unusual", backend: .local()) {
      Self.fill(&$0)
      change(&$0)
    }
    return Configuration(environments: [environment]).findings.map { "\($0.what) — \($0.why)" }
  }

  private static func fill(_ values: inout ModuleArguments<Platform>) {
    values.environment = "unusual"
    values.region = "us-east-1"
    values.accountID = "333333333333"
    values.availabilityZones = ["us-east-1a", "us-east-1b"]
    values.domainName = "shop.example"
    values.apiDomainName = "api.shop.example"
    values.hostedZoneID = "Z0EXAMPLE"
    values.createAccountResources = true
    values.network = .object {
      $0.cidrBlock = "10.0.0.0/16"
      $0.natGatewayCount = 1
      $0.interfaceEndpoints = false
    }
    values.logRetentionDays = 1
    values.deletionProtection = false
    values.secretRecoveryWindowInDays = 0
    values.secretRotationDays = 30
    values.proxyURLsVersion = 1
    values.gitHubRepository = "shop/shop"
    values.deployBranch = "trunk"
    values.alarmEmails = ["operations@shop.example"]
    for service in Service.all {
      values[service] = .object {
        $0.size = .cpu256(memory: .mib512)
        $0.desiredCount = 1
      }
    }
    values.autoscaling = .object {
      $0.enabled = false
      $0.minCapacity = 2
      $0.maxCapacity = 10
    }
    values.browserPoolSize = 1
    values.logLevel = .info
    values.auroraSize = .object {
      $0.instanceClass = .t4g(.medium)
      $0.readerCount = 0
    }
    values.redisSize = .object {
      $0.nodeType = .t3(.micro)
      $0.nodeCount = 1
    }
    values.rabbitMQSize = .object {
      $0.instanceType = .t3(.micro)
      $0.deploymentMode = .singleInstance
    }
    values.openSearchSize = .object {
      $0.instanceType = .t3(.small)
      $0.instanceCount = 1
      $0.volumeSizeGB = 10
    }
    values.clickHouseSize = .object {
      $0.instanceType = "t3.small"
      $0.volumeSizeGB = 1
    }
  }
}
