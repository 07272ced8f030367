import AWS
import Terraform

extension ClickHouse {
  @ModuleBuilder var outputs: ModuleContent {
    $http(Value(number: Self.ports.http))
    $native(Value(number: Self.ports.native))
    $privateIP(networkInterface.privateIP)
    $httpPort(http)
    $instanceID(instance.id)
    $secretARN(credential.arn)
    $backupVaultName(backup.vault.name)
  }

  @ModuleBuilder var validations: ModuleContent {
    $name.validateName(name)
    volumeValidations
    serverValidations
    $backupRetentionDays.validation(backupRetentionDays >= 1, "backup_retention_days must be at least 1.")
    $backupSchedule.validation(
      can(
        regex("^cron\\((?:[^ ()]+ ){2}(?:\\? [^ ()]+ [^ ?()]+|[^ ?()]+ [^ ()]+ \\?) [^ ()]+\\)$", backupSchedule)),
      .backupSchedule)
    $recoveryWindowInDays.validation(
      recoveryWindowInDays == 0 || (recoveryWindowInDays >= 7 && recoveryWindowInDays <= 30),
      "recovery_window_in_days must be 0, or from 7 to 30.")
  }

  /// Amazon EBS User Guide, "General Purpose SSD volumes", "gp3".
  @ModuleBuilder private var volumeValidations: ModuleContent {
    $volumeSizeGB.validation(volumeSizeGB, within: .gp3Size)
    $volumeIOPS.validation(volumeIOPS, within: .ebsVolumeIOPS)
    $volumeIOPS.validation(volumeIOPS == 3000 || volumeIOPS <= volumeSizeGB * 500, .ebsVolumeRatio)
    $volumeThroughput.validation(
      volumeThroughput >= 125 && volumeThroughput <= 2000 && volumeThroughput * 4 <= volumeIOPS,
      .ebsVolumeThroughput)
  }

  @ModuleBuilder private var serverValidations: ModuleContent {
    $clickHouseVersion.validation(
      can(regex("^[0-9]{2}\\.[0-9]{1,2}(?:\\.[0-9]+){0,2}$", clickHouseVersion)),
      "clickhouse_version must be a release of ClickHouse, such as 25.8 or 25.8.2.29.")
    $maxMemoryUsage.validation(maxMemoryUsage >= 1, "max_memory_usage must be at least 1.")
    $maxThreads.validation(maxThreads >= 1, "max_threads must be at least 1.")
    $databaseName.validation(
      can(regex("^[a-z_][a-z0-9_]*$", databaseName)),
      "database_name must have lower-case letters, digits and underscores, and no digit first.")
    $adminUsername.validation(
      can(regex("^[a-z_][a-z0-9_]*$", adminUsername)) && !contains(["default", "metrics"], adminUsername),
      "admin_username must have lower-case letters, digits and underscores, and be neither default nor metrics.")
    $passwordGeneration.validation(passwordGeneration >= 1, "password_generation must be at least 1.")
    $metricNamespace.validation(
      isNamespace(metricNamespace),
      "metric_namespace must have 1 to 255 letters, digits and ._/#:-, and not start with AWS/.")
    $amiSSMParameter.validation(
      (amiSSMParameter == .null).then(true, else: can(regex("^/[a-zA-Z0-9_./-]+$", amiSSMParameter))),
      "ami_ssm_parameter must be the path of an SSM parameter.")
  }
}
