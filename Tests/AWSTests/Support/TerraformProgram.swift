import Foundation
import Terraform
import TestSupport

/// The real Terraform in a temporary folder that holds rendered files and is initialised.
struct TerraformProgram {
  private let terraform: TestSupport.Terraform
  private let folder: TemporaryFolder

  /// Hands over a folder with the files, which is removed afterwards.
  static func with<Result>(_ files: [RenderedFile], _ use: (TerraformProgram) throws -> Result) throws -> Result {
    try TemporaryFolder.with { folder in
      for file in files { try folder.write(String(decoding: file.rendered().bytes, as: UTF8.self), to: file.name) }
      let program = TerraformProgram(terraform: try TestSupport.Terraform.locate(), folder: folder)
      _ = try program.run("init")
      return try use(program)
    }
  }

  /// Runs a command and gives what it prints; one that fails throws what it said.
  func run(_ arguments: String...) throws -> String {
    let result = try terraform.run(arguments, in: folder.url, timeLimit: 120)
    if result.succeeded { return result.output }
    throw TerraformFailure(description: "terraform \(arguments.joined(separator: " ")): \(result.errors)")
  }
}

/// What Terraform printed when it failed.
struct TerraformFailure: Error, CustomStringConvertible {
  let description: String
}
