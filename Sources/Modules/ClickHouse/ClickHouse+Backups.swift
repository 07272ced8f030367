import AWS
import Terraform

/// What backs the data volume up.
struct ClickHouseBackup: HandleGroup {
  let vault = AWS.BackupVault("this")
  let plan = AWS.BackupPlan("this")
  let trust = AWS.Data.IAMPolicyDocument("backup_trust")
  let role = AWS.IAMRole("backup")
  let making = AWS.IAMRolePolicyAttachment("backup")
  let restoring = AWS.IAMRolePolicyAttachment("restore")
  let selection = AWS.BackupSelection("data")
}

extension ClickHouse {
  @ModuleBuilder var backups: ModuleContent {
    Section("Backups")
    backup.vault(name: "\(name)-clickhouse") {
      $0.kmsKeyARN = kmsKeyARN
      $0.forceDestroy = !deletionProtection
      $0.tags = tags
    }
    .skip("CKV_AWS_166", "the AWS managed key is asked for; kms_key_arn takes another")
    backup.plan(name: "\(name)-clickhouse") {
      $0.tags = tags
      $0.rule(ruleName: "daily", targetVaultName: backup.vault.name) {
        $0.schedule = backupSchedule
        $0.startWindow = .minutes(in: .hours(1))
        $0.completionWindow = .minutes(in: .hours(3))
        $0.lifecycle { $0.deleteAfter = backupRetentionDays }
      }
    }
    backup.trust.statements {
      $0.allow(.stsAssumeRole, principals: .service(.backup))
    }
    backup.role(assumeRolePolicy: backup.trust.json) {
      $0.name = "\(name)-clickhouse-backup"
      $0.tags = tags
    }
    backup.making(policyARN: backupPolicy("AWSBackupServiceRolePolicyForBackup"), role: backup.role.name)
    backup.restoring(policyARN: backupPolicy("AWSBackupServiceRolePolicyForRestores"), role: backup.role.name)
    backup.selection(name: "data", iamRoleARN: backup.role.arn, planID: backup.plan.id) {
      $0.resources = [volume.arn.any()]
    }
    .dependsOn(backup.making)
  }

  private func backupPolicy(_ policy: String) -> Value<ARN<AWS.IAMPolicy>> {
    "arn:\(partition.partition):iam::aws:policy/service-role/\(swift: policy)"
  }
}
