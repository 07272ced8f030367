import AWS
import Terraform

extension OpenSearch {
  @ModuleBuilder var validations: ModuleContent {
    $name.validation(
      nameHasShape(name) && length(name) >= 3,
      "name must have 3 to 24 lower-case letters, digits and single hyphens.")
    $accountID.validateAccount(accountID)
    $subnetIDs.validation(
      length(subnetIDs) >= instanceCount, "subnet_ids must name at least as many subnets as there are nodes.")
    $engineVersion.validation(
      can(regex("^OpenSearch_(?:1\\.[0-3]|2\\.(?:[3579]|1[13579])|[3-9]\\.[0-9]+)$", engineVersion.asString)),
      .openSearchVersion)
    $instanceType.validation(can(regex("\\.search$", instanceType.asString)), .openSearchInstanceType)
    $instanceCount.validation(instanceCount == 1 || instanceCount == 2, "instance_count must be 1 or 2.")
    $volumeSizeGB.validation(volumeSizeGB >= 10, "volume_size_gb must be at least 10.")
    $snapshotHour.validation(snapshotHour, within: .openSearchSnapshotHour)
    $masterUsername.validation(
      length(masterUsername) >= 1 && length(masterUsername) <= 64, "master_username must have 1 to 64 characters.")
  }
}
