import Foundation

/// A folder with a configuration, in which the real Terraform runs.
struct TerraformCommand {
  private let folder: URL
  private let runner: TerraformRunner

  /// Makes a temporary folder that asks for the provider, calls `body`, and removes the folder.
  static func inTemporaryFolder<Result>(
    _ runner: TerraformRunner, provider: Manifest.Provider, _ body: (TerraformCommand) throws -> Result
  ) throws -> Result {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("bindgen-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let terraform = TerraformCommand(folder: folder, runner: runner)
    try terraform.write(provider.requirement, to: "versions.tf")
    _ = try terraform.run(["init", "-no-color"])
    return try body(terraform)
  }

  /// Writes a file of the configuration.
  func write(_ text: String, to name: String) throws {
    try text.write(to: folder.appendingPathComponent(name), atomically: false, encoding: .utf8)
  }

  /// Removes a file of the configuration.
  func remove(_ name: String) throws {
    try FileManager.default.removeItem(at: folder.appendingPathComponent(name))
  }

  /// Runs Terraform and gives what it wrote to standard output; `allowed` names the exit codes that are no error.
  func run(_ arguments: [String], allowed: Set<Int32> = [0]) throws -> Data {
    let result = try runner.run(arguments, folder)
    guard allowed.contains(result.status) else {
      throw BindingsError([
        "`terraform \(arguments.joined(separator: " "))` ended with \(result.status)"
          + " — the generator needs terraform and the provider of bindings.json\n\(result.errors)"
      ])
    }
    return Data(result.output.utf8)
  }
}

extension Manifest.Provider {
  /// The configuration that asks for this provider and no other version.
  fileprivate var requirement: String {
    """
    terraform {
      required_providers {
        aws = {
          source  = "\(source)"
          version = "\(version)"
        }
      }
    }

    """
  }
}
