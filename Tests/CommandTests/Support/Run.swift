import Commands
import Foundation
import Terraform

/// What a run of the program left behind.
struct Run: Equatable {
  var code: ExitCode
  var output: String
  var errors: String

  /// Runs the program for some environments, with a clock that stands still unless another is given.
  static func program<Root: RootModule>(
    _ arguments: [String], _ environments: [Environment<Root>], bootstrap: Bootstrap? = nil,
    in folder: URL = Sample.package,
    variables: [String: String] = [:], isTerminal: Bool = false, clock: @escaping @Sendable () -> Int = { 0 }
  ) -> Run {
    let console = CapturedConsole(isTerminal: isTerminal)
    let context = Context(
      console: console, variables: variables, workingFolder: folder.path, clock: clock)
    let program = Program(
      environments: environments, bootstrap: bootstrap, offline: [.mini], package: Sample.package.path)
    let code = program.run(arguments, in: context)
    return Run(code: code, output: console.output, errors: console.errors)
  }

  /// Runs the program for the sample.
  static func sample(
    _ arguments: String..., in folder: URL = Sample.package, variables: [String: String] = [:],
    isTerminal: Bool = false
  ) -> Run {
    program(arguments, Sample.environments, in: folder, variables: variables, isTerminal: isTerminal)
  }
}
