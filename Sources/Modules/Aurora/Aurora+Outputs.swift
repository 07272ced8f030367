import AWS
import Terraform

extension Aurora {
  @ModuleBuilder var outputs: ModuleContent {
    $clusterEndpoint(cluster.endpoint.cast())
    $readerEndpoint(cluster.readerEndpoint.cast())
    $clusterPort(cluster.port)
    $firstDatabaseName(cluster.databaseName)
    $secretARN(credential.arn)
    $clusterARN(cluster.arn)
    $clusterIdentifier(cluster.clusterIdentifier)
  }

  @ModuleBuilder var validations: ModuleContent {
    nameValidations
    $subnetIDs.validation(length(subnetIDs) >= 2, .rdsSubnetZones)
    $availabilityZones.validation(
      length(availabilityZones) >= 2 && length(distinct(availabilityZones)) == length(availabilityZones),
      "availability_zones must name at least two zones, each once.")
    $readerCount.validation(
      readerCount >= 0 && readerCount <= 15 && floor(readerCount.cast()) == readerCount,
      "reader_count must be a whole number from 0 to 15.")
    $backupRetentionDays.validation(backupRetentionDays, within: .rdsBackupRetention)
    $preferredBackupWindow.validation(
      isDailyWindow(preferredBackupWindow), "preferred_backup_window must read like 03:00-04:00.")
    $preferredMaintenanceWindow.validation(
      isWeeklyWindow(preferredMaintenanceWindow), "preferred_maintenance_window must read like sun:05:00-sun:06:00.")
    $preferredMaintenanceWindow.validation(
      areApart(preferredBackupWindow, preferredMaintenanceWindow), .rdsWindowsApart)
    $slowQueryMilliseconds.validation(
      slowQueryMilliseconds >= 0 && floor(slowQueryMilliseconds.cast()) == slowQueryMilliseconds,
      "slow_query_ms must be a whole number from 0.")
    $monitoringInterval.validation(
      contains([1, 5, 10, 15, 30, 60], monitoringInterval), "monitoring_interval must be 1, 5, 10, 15, 30 or 60.")
    $recoveryWindowInDays.validation(
      recoveryWindowIsOne(recoveryWindowInDays), "recovery_window_in_days must be 0, or 7 to 30.")
  }

  @ModuleBuilder private var nameValidations: ModuleContent {
    $name.validateName(name)
    $accountID.validateAccount(accountID)
    $engineVersion.validation(
      can(regex("^15(?:\\.[0-9]+)?$", engineVersion.asString)),
      "engine_version must be 15 or one of its minors, for example 15.10.")
    $databaseName.validation(
      can(regex("^[A-Za-z][A-Za-z0-9]{0,62}$", databaseName.asString)), .auroraDatabaseName)
    $masterUsername.validation(
      can(regex("^[A-Za-z][A-Za-z0-9]{0,15}$", masterUsername.asString))
        && !contains(["admin", "rdsadmin"], lower(masterUsername.asString)), .auroraMasterUsername)
    $masterPasswordVersion.validation(
      masterPasswordVersion >= 1 && floor(masterPasswordVersion.cast()) == masterPasswordVersion,
      "master_password_version must be a whole number from 1.")
  }
}
