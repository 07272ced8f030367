import AWS
import Terraform

/// What enhanced monitoring writes its samples with.
struct MonitoringRole: HandleGroup {
  let trust = AWS.Data.IAMPolicyDocument("monitoring_trust")
  let role = AWS.IAMRole("monitoring")
  let policy = AWS.IAMRolePolicyAttachment("monitoring")
}

extension Aurora {
  @ModuleBuilder var masterCredential: ModuleContent {
    credential(
      named: "\(identifier)/master", "First user of \(identifier)",
      settings: CredentialSettings(
        recoveryWindowInDays: recoveryWindowInDays, kmsKeyARN: kmsKeyARN, tags: tags),
      password: .lettersAndDigits(32), version: masterPasswordVersion,
      skips: [(check: "CKV2_AWS_57", reason: "rotated where the URLs that have the password inside are written")]
    ) { password, secret in
      secret.engine = "postgres"
      secret.username = masterUsername
      secret.password = password
      secret.port = port
      secret.databaseName = databaseName
    }
    storedCredential(credential.arn)
      .comment("The stored password, not the drawn one: each run draws another.")
  }

  @ModuleBuilder var clusterSurroundings: ModuleContent {
    subnets(subnetIDs: subnetIDs) {
      $0.name = identifier.cast()
      $0.description = "Private subnets of \(identifier)"
      $0.tags = tags
    }
    parameters(family: "aurora-postgresql15") {
      $0.namePrefix = "\(identifier)-"
      $0.description = "Parameters of \(identifier)"
      $0.tags = tags
      $0.parameter(name: "shared_preload_libraries", value: "pg_stat_statements") {
        $0.explain("A static parameter: AWS refuses to apply it at once.")
        $0.applyMethod = .pendingReboot
      }
      $0.parameter(name: "log_min_duration_statement", value: "\(slowQueryMilliseconds)")
      $0.parameter(name: "log_statement", value: "ddl")
      $0.parameter(name: "rds.force_ssl", value: "1")
    }
    .lifecycle { $0.createBeforeDestroy = true }
    log {
      $0.name = "/aws/rds/cluster/\(identifier)/postgresql"
      $0.retentionInDays = logRetentionDays
      $0.kmsKeyID = kmsKeyARN
      $0.tags = tags
    }
    .comment("Made here, for RDS would make it without an end of retention.")
    .skip("CKV_AWS_158", "encrypted by the service; kms_key_arn takes another key")
    .skip("CKV_AWS_338", "kept as long as log_retention_days says")
    monitoring.trust.statements {
      $0.allow(.stsAssumeRole, principals: .service(.rdsMonitoring)) {
        $0.condition(.test(.stringEquals, .sourceAccount, accountID))
      }
    }
    monitoring.role(assumeRolePolicy: monitoring.trust.json) {
      $0.name = "\(identifier)-monitoring"
      $0.tags = tags
    }
    monitoring.policy(
      policyARN: "arn:aws:iam::aws:policy/service-role/AmazonRDSEnhancedMonitoringRole",
      role: monitoring.role.name)
  }

  @ModuleBuilder var databaseCluster: ModuleContent {
    cluster(engine: .auroraPostgreSQL) {
      $0.clusterIdentifier = identifier
      $0.engineVersion = engineVersion.asString
      $0.databaseName = databaseName
      $0.port = port
      $0.masterUsername = masterUsername
      $0.masterPasswordWO = storedCredential.contents.password
      $0.masterPasswordWOVersion = masterPasswordVersion
      $0.blankLine()
      $0.dbSubnetGroupName = subnets.name
      $0.vpcSecurityGroupIDs = securityGroupIDs.cast()
      $0.dbClusterParameterGroupName = parameters.name
      $0.storageEncrypted = true
      $0.kmsKeyID = kmsKeyARN
      $0.iamDatabaseAuthenticationEnabled = true
      $0.blankLine()
      $0.backupRetentionPeriod = backupRetentionDays
      $0.preferredBackupWindow = preferredBackupWindow
      $0.preferredMaintenanceWindow = preferredMaintenanceWindow
      $0.copyTagsToSnapshot = true
      $0.deletionProtection = deletionProtection
      $0.skipFinalSnapshot = skipFinalSnapshot
      $0.finalSnapshotIdentifier = coalesce(finalSnapshotIdentifier, "\(identifier)-final")
      $0.enabledCloudWatchLogsExports = ["postgresql"]
      $0.tags = tags
    }
    .skip("CKV2_AWS_8", "backed up by itself; no backup plan is asked for")
    .skip("CKV_AWS_139", "deletion_protection decides")
    .skip("CKV_AWS_327", "the AWS managed key is asked for; kms_key_arn takes another")
    .dependsOn(log)
    instances(
      count: readerCount + 1, clusterIdentifier: cluster.clusterIdentifier, engine: .auroraPostgreSQL,
      instanceClass: instanceClass
    ) { instance, index in
      instance.identifier = "\(identifier)-\(index)"
      instance.explain("Each in the next zone; when the writer fails, the lowest tier takes over.")
      instance.availabilityZone = element(availabilityZones, index)
      instance.promotionTier = index
      instance.dbSubnetGroupName = subnets.name
      instance.publiclyAccessible = false
      instance.explain("An exact version stays until it is changed here; of a major one AWS chooses the minor.")
      instance.autoMinorVersionUpgrade = !strcontains(engineVersion.asString, ".")
      instance.performanceInsightsEnabled = true
      instance.performanceInsightsKMSKeyID = kmsKeyARN
      instance.monitoringInterval = monitoringInterval
      instance.monitoringRoleARN = monitoring.role.arn
      instance.copyTagsToSnapshot = true
      instance.tags = tags
    }
    .skip("CKV_AWS_226", "an exact engine_version is not upgraded behind Terraform's back")
    .skip("CKV_AWS_354", "the AWS managed key is asked for; kms_key_arn takes another")
    .dependsOn(monitoring.policy)
  }
}
