import Foundation

/// The real Terraform, run in a folder of its own that is removed afterwards.
struct TerraformCommand {
  let folder: URL

  /// Makes a temporary folder, calls `body` with a command that runs there, and removes the folder.
  static func inTemporaryFolder<Result>(_ body: (TerraformCommand) throws -> Result) throws -> Result {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("bindgen-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    return try body(TerraformCommand(folder: folder))
  }

  /// Writes a file of the configuration.
  func write(_ text: String, to name: String) throws {
    try text.write(to: folder.appendingPathComponent(name), atomically: true, encoding: .utf8)
  }

  /// Removes a file of the configuration.
  func remove(_ name: String) throws {
    try FileManager.default.removeItem(at: folder.appendingPathComponent(name))
  }

  /// Runs Terraform and gives what it wrote to standard output; `allowed` names the exit codes that are no error.
  func run(_ arguments: [String], allowed: Set<Int32> = [0]) throws -> Data {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["terraform"] + arguments
    process.currentDirectoryURL = folder
    process.environment = ProcessInfo.processInfo.environment.merging(["CHECKPOINT_DISABLE": "1"]) { $1 }
    let output = folder.appendingPathComponent(".stdout")
    let errors = folder.appendingPathComponent(".stderr")
    FileManager.default.createFile(atPath: output.path, contents: nil)
    FileManager.default.createFile(atPath: errors.path, contents: nil)
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = try FileHandle(forWritingTo: errors)
    try process.run()
    process.waitUntilExit()
    guard allowed.contains(process.terminationStatus) else {
      let said = (try? String(contentsOf: errors, encoding: .utf8)) ?? ""
      throw BindingsError([
        "terraform \(arguments.joined(separator: " ")) ended with \(process.terminationStatus)"
          + " — the generator needs terraform and the provider of bindings.json\n\(said)"
      ])
    }
    return try Data(contentsOf: output)
  }
}

/// One finding of `terraform validate -json`.
struct ValidateDiagnostic: Decodable {
  struct Range: Decodable {
    struct Position: Decodable { let line: Int }
    let filename: String
    let start: Position
  }

  let summary: String
  let detail: String?
  let range: Range?

  /// The findings in the command's answer.
  static func decode(_ data: Data) throws -> [ValidateDiagnostic] {
    struct Answer: Decodable { let diagnostics: [ValidateDiagnostic] }
    return try JSONDecoder().decode(Answer.self, from: data).diagnostics
  }
}
