import Foundation
import TestSupport

/// A root module that a test writes around the generated modules, and what Terraform plans for it without AWS.
enum Trial {
  /// Plans the root; its module calls find the modules in `../../modules`, and the provider is there already.
  static func plan(_ main: String) throws -> Plan {
    try TemporaryFolder.with { folder in
      try FileManager.default.createDirectory(at: folder.file("home"), withIntermediateDirectories: true)
      try MorketGen.writeAll(to: folder.url)
      try folder.write(provider + main, to: "terraform/environments/trial/main.tf")
      let root = try RootModule(folder.file("terraform/environments/trial"), home: folder.file("home"))
      try root.initialize()
      return try root.plan().plan
    }
  }

  private static let provider = """
    provider "aws" {
      region                      = "us-east-1"
      access_key                  = "none"
      secret_key                  = "none"
      skip_credentials_validation = true
      skip_metadata_api_check     = true
      skip_requesting_account_id  = true
    }


    """
}
