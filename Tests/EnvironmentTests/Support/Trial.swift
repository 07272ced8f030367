import Environments
import Foundation
import Terraform
import TestSupport

/// A root module that a test makes around modules, and what Terraform plans for it without AWS.
enum Trial {
  /// Plans a root that is written in Terraform; it finds the generated modules in `../../modules`.
  static func plan(_ main: String) throws -> Plan {
    try plan { folder in
      try MorketGen.writeAll(to: folder.url)
      try folder.write(provider + main, to: "terraform/environments/trial/main.tf")
    }
  }

  /// Plans a root that is written in Swift, for modules that no environment calls so.
  static func plan<Root: GeneratedRoot>(_ root: Root.Type) throws -> Plan {
    try plan { folder in
      try write(root, to: folder)
      try folder.write(provider, to: "terraform/environments/trial/override.tf")
    }
  }

  /// Writes the modules that a root calls, and the root itself, which has no variables without a value.
  static func write<Root: GeneratedRoot>(_ root: Root.Type, to folder: TemporaryFolder) throws {
    let trial = Environment<Root>("trial", backend: .local()) { _ in }
    let configuration = Configuration(environments: [trial])
    if !configuration.findings.isEmpty { throw Faulty(findings: configuration.findings) }
    for (kind, folders) in [("modules", configuration.modules), ("environments", configuration.environments)] {
      for rendered in folders {
        for file in rendered.files {
          let text = String(decoding: file.rendered().bytes, as: UTF8.self)
          try folder.write(text, to: "terraform/\(kind)/\(rendered.name)/\(file.name)")
        }
      }
    }
  }

  private static func plan(writing write: (TemporaryFolder) throws -> Void) throws -> Plan {
    try TemporaryFolder.with { folder in
      try FileManager.default.createDirectory(at: folder.file("home"), withIntermediateDirectories: true)
      try write(folder)
      let root = try RootModule(folder.file("terraform/environments/trial"), home: folder.file("home"))
      try root.initialize()
      return try root.plan().plan
    }
  }

  /// The error of a root with mistakes in it.
  private struct Faulty: Error {
    let findings: [Finding]
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
