import Foundation
import TestSupport

/// The modules of Redis, RabbitMQ and OpenSearch with inputs that no environment gives them, planned once a test process.
///
/// A plan is as far as it goes: `terraform test` makes up no ephemeral resources.
enum StoreVariations {
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

  private static let main = """
    provider "aws" {
      region                      = "us-east-1"
      access_key                  = "none"
      secret_key                  = "none"
      max_retries                 = 1
      skip_credentials_validation = true
      skip_metadata_api_check     = true
      skip_requesting_account_id  = true
    }

    locals {
      key     = "arn:aws:kms:us-east-1:333333333333:key/11111111-2222-3333-4444-555555555555"
      subnets = ["subnet-1", "subnet-2", "subnet-3"]
      tags    = { Owner = "growth" }
    }

    module "redis" {
      source = "../../modules/redis"

      name                    = "morket-test"
      subnet_ids              = local.subnets
      security_group_ids      = ["sg-1"]
      node_type               = "cache.m7g.large"
      num_cache_clusters      = 3
      engine_version          = "7.0"
      maxmemory_policy        = "volatile-ttl"
      snapshot_retention_days = 35
      snapshot_window         = "23:00-00:30"
      maintenance_window      = "sat:04:00-sat:05:00"
      apply_immediately       = true
      auth_token_version      = 2
      kms_key_arn             = local.key
      tags                    = local.tags
    }

    module "single_broker" {
      source = "../../modules/rabbitmq"

      name               = "morket-single"
      subnet_ids         = local.subnets
      security_group_ids = ["sg-1"]
      deployment_mode    = "SINGLE_INSTANCE"
      instance_type      = "mq.t3.micro"
      tags               = local.tags
    }

    module "clustered_broker" {
      source = "../../modules/rabbitmq"

      name                    = "morket-cluster"
      subnet_ids              = local.subnets
      security_group_ids      = ["sg-1"]
      instance_type           = "mq.m7g.large"
      engine_version          = "4.2"
      maintenance_day_of_week = "MONDAY"
      maintenance_time_of_day = "23:30"
      kms_key_arn             = local.key
      tags                    = local.tags
    }

    module "one_node" {
      source = "../../modules/opensearch"

      name                       = "morket-one"
      account_id                 = "333333333333"
      subnet_ids                 = local.subnets
      security_group_ids         = ["sg-1"]
      instance_count             = 1
      volume_size_gb             = 10
      snapshot_hour              = 23
      create_service_linked_role = true
      tags                       = local.tags
    }

    module "two_nodes" {
      source = "../../modules/opensearch"

      name               = "morket-two"
      account_id         = "333333333333"
      subnet_ids         = local.subnets
      security_group_ids = ["sg-1"]
      kms_key_arn        = local.key
      tags               = local.tags
    }

    output "member_cluster_ids" {
      value = module.redis.member_cluster_ids
    }

    """
}
