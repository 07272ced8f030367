public import Foundation

/// How Terraform is run: tests and tools hand in their own way.
public struct TerraformRunner: Sendable {
  /// What a run left behind.
  public struct Result: Sendable {
    let status: Int32
    let output: String
    let errors: String

    /// Makes a result.
    public init(status: Int32, output: String, errors: String) {
      self.status = status
      self.output = output
      self.errors = errors
    }
  }

  let run: @Sendable (_ arguments: [String], _ folder: URL) throws -> Result

  /// Makes a runner from a function that runs Terraform with arguments in a folder.
  public init(_ run: @escaping @Sendable (_ arguments: [String], _ folder: URL) throws -> Result) {
    self.run = run
  }

  /// Terraform as the shell finds it, with the settings of the environment.
  public static let environment = TerraformRunner { arguments, folder in
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["terraform"] + arguments
    process.currentDirectoryURL = folder
    process.environment = ProcessInfo.processInfo.environment.merging(["CHECKPOINT_DISABLE": "1"]) { $1 }
    // Files, not pipes, so that neither side waits for the other.
    let output = folder.appendingPathComponent(".stdout")
    let errors = folder.appendingPathComponent(".stderr")
    try Data().write(to: output)
    try Data().write(to: errors)
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = try FileHandle(forWritingTo: errors)
    try process.run()
    process.waitUntilExit()
    return Result(
      status: process.terminationStatus, output: try String(contentsOf: output, encoding: .utf8),
      errors: try String(contentsOf: errors, encoding: .utf8))
  }
}
