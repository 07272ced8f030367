import Foundation
import Terraform

/// The real Terraform in a temporary folder, with the provider from a local mirror.
///
/// `TERRAFORM_PROVIDER_MIRROR` names the folder that holds `registry.terraform.io`. Without it, or without Terraform, a
/// person's machine skips the tests that need them; under `CI=true` they fail.
struct TerraformProgram {
  private let program: URL
  private let folder: URL

  /// Whether the tests run: where the tools are, and where they must be.
  static let isExpected =
    environment["CI"] == "true" || (path != nil && environment["TERRAFORM_PROVIDER_MIRROR"] != nil)

  /// Why the tests do not run.
  static let reason = "needs terraform on the PATH and TERRAFORM_PROVIDER_MIRROR"

  private static let environment = ProcessInfo.processInfo.environment

  private static let path: URL? = (environment["PATH"] ?? "").split(separator: ":")
    .map { URL(filePath: String($0)).appending(path: "terraform") }
    .first { FileManager.default.isExecutableFile(atPath: $0.path) }

  /// Writes the files to a new folder and initialises it.
  init(_ files: [RenderedFile]) throws {
    guard let program = Self.path, let mirror = Self.environment["TERRAFORM_PROVIDER_MIRROR"] else {
      throw TerraformFailure(description: Self.reason)
    }
    self.program = program
    folder = FileManager.default.temporaryDirectory.appending(path: "aws-tests-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for file in files { try Data(file.rendered().bytes).write(to: folder.appending(path: file.name)) }
    let settings = "provider_installation {\n  filesystem_mirror {\n    path = \"\(mirror)\"\n  }\n}\n"
    try Data(settings.utf8).write(to: folder.appending(path: "cli.tfrc"))
    _ = try run("init", "-input=false", "-no-color")
  }

  /// Removes the folder.
  func remove() {
    try? FileManager.default.removeItem(at: folder)
  }

  /// Runs a command and gives what it prints; a command that fails, or takes over two minutes, throws.
  func run(_ arguments: String...) throws -> Data {
    let output = folder.appending(path: "output")
    try Data().write(to: output)
    let process = Process()
    process.executableURL = program
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.environment = Self.environment.merging(
      [
        "CHECKPOINT_DISABLE": "1", "TF_IN_AUTOMATION": "1",
        "TF_CLI_CONFIG_FILE": folder.appending(path: "cli.tfrc").path,
      ]
    ) { $1 }
    let handle = try FileHandle(forWritingTo: output)
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = handle
    process.standardError = handle
    let ended = DispatchSemaphore(value: 0)
    process.terminationHandler = { _ in ended.signal() }
    try process.run()
    if ended.wait(timeout: .now() + 120) == .timedOut { process.terminate() }
    process.waitUntilExit()
    try handle.close()
    let data = try Data(contentsOf: output)
    if process.terminationStatus == 0 { return data }
    throw TerraformFailure(
      description: "terraform \(arguments.joined(separator: " ")): \(String(decoding: data, as: UTF8.self))")
  }
}

/// What Terraform printed when it failed.
struct TerraformFailure: Error, CustomStringConvertible {
  let description: String
}
