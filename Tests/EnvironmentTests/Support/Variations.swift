import Foundation
import TestSupport

/// What the modules do with other inputs than the environments give them, found out once a test process.
struct Variations: Sendable {
  /// What Terraform plans.
  let plan: Plan
  /// What stands after an apply with a provider that makes up every identifier, so that all references have values.
  let applied: State

  /// The variations.
  static func get() async throws -> Variations { try await once.value }

  private static let once = Work.once {
    try TemporaryFolder.with { folder in
      try FileManager.default.createDirectory(at: folder.file("home"), withIntermediateDirectories: true)
      try MorketGen.writeAll(to: folder.url)
      try folder.write(main, to: "terraform/environments/variations/main.tf")
      try folder.write(test, to: "terraform/environments/variations/wiring.tftest.hcl")
      let root = try RootModule(folder.file("terraform/environments/variations"), home: folder.file("home"))
      try root.initialize()
      let plan = try root.plan().plan
      let words = try root.run("test", "-json", "-verbose").succeed("terraform test").output
      guard let state = words.split(separator: "\n").first(where: { $0.contains("\"test_state\"") }) else {
        throw MissingState(words: String(words.prefix(2000)))
      }
      let applied = try JSONDecoder().decode(TestEvent.self, from: Data(state.utf8)).state
      return Variations(plan: plan, applied: applied)
    }
  }

  private struct TestEvent: Decodable {
    let state: State

    enum CodingKeys: String, CodingKey {
      case state = "test_state"
    }
  }

  private struct MissingState: Error, CustomStringConvertible {
    let words: String

    var description: String { "terraform test printed no state\n\(words)" }
  }

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
      tags = { Owner = "growth" }
    }

    module "vpc" {
      source = "../../modules/vpc"

      name                        = "morket-test"
      account_id                  = "333333333333"
      cidr_block                  = "10.32.0.0/20"
      availability_zones          = ["us-east-1c", "us-east-1a", "us-east-1b"]
      nat_gateway_count           = 2
      backend_port                = 4000
      scraper_port                = 9001
      flow_log_retention_days     = 365
      interface_endpoint_services = ["sts", "ssm"]
      tags                        = local.tags
    }

    module "s3" {
      source = "../../modules/s3"

      name                   = "morket-test"
      account_id             = "333333333333"
      alb_log_prefix         = "logs/alb"
      alb_log_retention_days = 7
      exports_glacier_days   = 30
      exports_expiry_days    = 31
      force_destroy          = true
      tags                   = local.tags
    }

    module "ecr" {
      source = "../../modules/ecr"

      account_id           = "333333333333"
      repository_names     = ["one", "two"]
      pull_principal_arns  = ["arn:aws:iam::333333333333:role/execution"]
      max_tagged_images    = 5
      untagged_expiry_days = 3
      tags                 = local.tags
    }

    module "shared_ecr" {
      source = "../../modules/ecr"

      account_id          = "333333333333"
      create_repositories = false
      repository_names    = ["one", "two"]
      pull_principal_arns = ["arn:aws:iam::333333333333:role/execution"]
    }

    output "shared_repository_urls" {
      value = module.shared_ecr.repository_urls
    }

    output "shared_repository_arns" {
      value = module.shared_ecr.repository_arns
    }

    output "public_subnet_ids" {
      value = module.vpc.public_subnet_ids
    }

    output "private_subnet_ids" {
      value = module.vpc.private_subnet_ids
    }

    """

  /// Made-up values are random letters; the provider wants an ARN where there is one, and a policy where there is one.
  private static let test = """
    mock_provider "aws" {
      mock_resource "aws_iam_role" {
        defaults = { arn = "arn:aws:iam::333333333333:role/made-up" }
      }
      mock_resource "aws_cloudwatch_log_group" {
        defaults = { arn = "arn:aws:logs:us-east-1:333333333333:log-group:made-up" }
      }
      mock_data "aws_iam_policy_document" {
        defaults = { json = "{}" }
      }
    }

    run "apply" {}

    """
}
