import Foundation
import TestSupport

/// What Aurora and the secrets are with other inputs than the environments give them, found out once a test process.
///
/// They stand apart from ``Variations``: a provider that makes everything up knows no ephemeral resources.
enum SecretVariations {
  /// The plan.
  static func plan() async throws -> Plan { try await once.value }

  private static let once = Work.once {
    try TemporaryFolder.with { folder in
      try FileManager.default.createDirectory(at: folder.file("home"), withIntermediateDirectories: true)
      try MorketGen.writeAll(to: folder.url)
      try folder.write(main, to: "terraform/environments/variations/main.tf")
      let root = try RootModule(folder.file("terraform/environments/variations"), home: folder.file("home"))
      try root.initialize()
      return try root.plan().plan
    }
  }

  /// The ARN comes from what is not made yet, as a store's does: a known one would be read by the plan.
  private static let main = """
    provider "aws" {
      region                      = "us-east-1"
      access_key                  = "none"
      secret_key                  = "none"
      skip_credentials_validation = true
      skip_metadata_api_check     = true
      skip_requesting_account_id  = true
    }

    locals {
      key  = "arn:aws:kms:us-east-1:333333333333:key/1"
      tags = { Owner = "growth" }
    }

    resource "terraform_data" "secret" {
      input = "arn:aws:secretsmanager:us-east-1:333333333333:secret:store-AbCdEf"
    }

    module "aurora" {
      source = "../../modules/aurora"

      name                         = "shop-test"
      account_id                   = "333333333333"
      subnet_ids                   = ["subnet-1", "subnet-2"]
      security_group_ids           = ["sg-1"]
      availability_zones           = ["us-east-1a", "us-east-1b"]
      engine_version               = "15"
      instance_class               = "db.r7g.xlarge"
      reader_count                 = 2
      port                         = 5433
      database_name                = "shop"
      master_username              = "shopadmin"
      master_password_version      = 4
      backup_retention_days        = 35
      preferred_backup_window      = "01:00-02:00"
      preferred_maintenance_window = "mon:02:00-mon:03:00"
      final_snapshot_identifier    = "last"
      slow_query_ms                = 250
      monitoring_interval          = 15
      log_retention_days           = 90
      recovery_window_in_days      = 7
      kms_key_arn                  = local.key
      tags                         = local.tags
    }

    module "secrets" {
      source = "../../modules/secrets"

      name           = "shop-test"
      account_id     = "333333333333"
      passwords      = { PEPPER = "Spices hashes" }
      keys           = { MASTER_KEY = { description = "Encrypts", encoding = "base64" } }
      value_versions = { LIST = 3 }
      values         = { LIST = "[]" }
      urls = {
        STORE_URL = {
          scheme       = "http"
          secret_arn   = terraform_data.secret.output
          username_key = "username"
          password_key = "password"
          address      = "10.0.0.4:8123"
          resource     = "/events"
        }
      }
      rotation = {
        variable           = "STORE_URL"
        cluster_identifier = "shop"
        cluster_arn        = "arn:aws:rds:us-east-1:333333333333:cluster:shop"
      }
      rotation_days           = 7
      log_retention_days      = 90
      recovery_window_in_days = 7
      kms_key_arn             = local.key
      tags                    = local.tags
    }

    """
}
