import AWS
import Terraform

extension OpenSearch {
  @ModuleBuilder var masterUser: ModuleContent {
    Section("Master user")
    credential(
      named: "\(name)/opensearch/master", "Master user of the OpenSearch domain \(name)",
      settings: CredentialSettings(
        recoveryWindowInDays: recoveryWindowInDays, kmsKeyARN: kmsKeyARN, tags: tags),
      password: .urlSafe(32), version: masterPasswordVersion,
      skips: [("CKV2_AWS_57", "master_password_version draws another password; clients learn it when they start")]
    ) {
      $1.username = masterUsername
      $1.password = $0
    }
    storedCredential(credential.arn)
  }

  @ModuleBuilder var search: ModuleContent {
    Section("Domain")
    serviceLinkedRole(
      count: createServiceLinkedRole.then(1, else: 0), awsServiceName: .openSearch
    ) { role, _ in role.tags = tags }
    access.statements {
      $0.explain(
        "Requests are not signed: the security group decides who reaches the domain, a password who may use it.")
      $0.allow(
        "es:ESHttp*",
        on: ["arn:\(partition.partition):es:\(region.name):\(accountID):domain/\(name)/*"], principals: .everyone)
    }
    .skip("CKV_AWS_283", "the security group and the password decide; requests are not signed")
    domain(domainName: "\(name)") {
      $0.engineVersion = engineVersion
      $0.accessPolicies = access.json
      $0.tags = tags
      nodes(&$0)
      security(&$0)
      for log in Self.logTypes {
        $0.logPublishingOptions(
          cloudWatchLogGroupARN: logs.groups["\(swift: log.group)"].arn, logType: log.type
        ) { $0.enabled = true }
      }
      $0.explain("Asked for, but without effect: OpenSearch takes a snapshot every hour, and keeps each for 14 days.")
      $0.snapshotOptions(automatedSnapshotStartHour: snapshotHour)
      $0.softwareUpdateOptions { $0.autoSoftwareUpdateEnabled = true }
    }
    .dependsOn(logs.policy, serviceLinkedRole)
    .keepsInState("the provider has no write-only argument for it")
    .skip("CKV_AWS_247", "the AWS managed key is asked for; kms_key_arn takes another")
    .skip("CKV_AWS_318", "two nodes without dedicated masters are asked for")
    .skip("CKV2_AWS_59", "two nodes without dedicated masters are asked for")
  }

  private func nodes(_ domain: inout Arguments<AWS.OpenSearchDomain.Schema>) {
    let zones: Value<[Int]> = (instanceCount > 1).then([instanceCount], else: [])
    domain.clusterConfig {
      $0.instanceType = instanceType
      $0.instanceCount = instanceCount
      $0.zoneAwarenessEnabled = instanceCount > 1
      $0.dynamic(\.zoneAwarenessConfigBlocks, forEach: zones) {
        $0.availabilityZoneCount = $1.value.cast()
      }
    }
    domain.vpcOptions {
      $0.explain("As many subnets as zones: AWS takes no more, and no less.")
      $0.subnetIDs = slice(subnetIDs, startIndex: 0, endIndex: instanceCount)
      $0.securityGroupIDs = securityGroupIDs
    }
    domain.ebsOptions(ebsEnabled: true) {
      $0.volumeType = .gp3
      $0.volumeSize = volumeSizeGB
      $0.explain("What every gp3 volume has at no charge.")
      $0.iops = 3000
      $0.throughput = 125
    }
  }

  private func security(_ domain: inout Arguments<AWS.OpenSearchDomain.Schema>) {
    domain.encryptAtRest(enabled: true) { $0.kmsKeyID = kmsKeyARN }
    domain.nodeToNodeEncryption(enabled: true)
    domain.domainEndpointOptions {
      $0.enforceHTTPS = true
      $0.tlsSecurityPolicy = .policyMinTLS1_2PFS2023_10
    }
    domain.advancedSecurityOptions(enabled: true) {
      $0.internalUserDatabaseEnabled = true
      $0.explain("The provider has no write-only argument for it: the password is in the state, marked sensitive.")
      $0.masterUserOptions {
        $0.masterUserName = storedCredential.contents.username
        $0.masterUserPassword = storedCredential.contents.password
      }
    }
  }
}
