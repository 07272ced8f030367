import Foundation
import TestSupport

/// The program as it is built, in a process of its own.
enum MorketGen {
  private static let program = BuildProducts.folder.appendingPathComponent("morket-gen")

  /// Runs a command that runs Terraform with settings of its own, for as long as it may take beside other tests.
  static func run(_ arguments: [String], in folder: URL, settings: URL) throws -> Command.Result {
    var variables: [String: String?] = ["TF_CLI_CONFIG_FILE": settings.path]
    for name in ProcessInfo.processInfo.environment.keys where name.hasPrefix("TF_") && variables[name] == nil {
      variables.updateValue(nil, forKey: name)
    }
    return try Command(
      program, arguments + ["--timeout", "900"], in: folder, environment: variables, timeLimit: 960
    ).run()
  }

  /// Writes the trees of all environments below a folder, which is the current one of the run.
  static func writeAll(to folder: URL, environment: [String: String?] = [:]) throws {
    try Command(program, ["all", "--quiet"], in: folder, environment: environment, timeLimit: 60).run()
      .succeed("morket-gen all")
  }
}

extension Command.Result {
  /// Throws what the program wrote if it did not end well.
  @discardableResult
  func succeed(_ step: String) throws -> Command.Result {
    guard succeeded else { throw StepFailed(step: step, result: self) }
    return self
  }
}

/// The error of a step without which the rest makes no sense.
struct StepFailed: Error, CustomStringConvertible {
  let step: String
  let result: Command.Result

  var description: String {
    "\(step) ended with \(result.status)\n\(result.errors.isEmpty ? result.output : result.errors)"
  }
}
