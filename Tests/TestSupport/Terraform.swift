public import Foundation

/// The real Terraform, run so that nothing of this machine's settings and no network plays a part.
public struct Terraform: Sendable {
  /// Terraform's own program.
  public var executable: URL
  /// The folder from which providers are installed, where there is one.
  public var mirror: URL?

  /// Finds Terraform and the provider mirror.
  public static func locate() throws -> Terraform {
    guard let executable = Tool.terraform.locate() else { throw RequirementMissing(requirement: .terraform) }
    return Terraform(executable: executable, mirror: ProviderMirror.locate())
  }

  /// Runs Terraform in a folder, for example with `["fmt", "-check"]`.
  ///
  /// Variables named `TF_…` are taken away from it; colours are off, as is the look for new versions.
  public func run(
    _ arguments: [String], in folder: URL, input: String = "", environment: [String: String?] = [:],
    timeLimit: Double = 60
  ) throws -> Command.Result {
    try TemporaryFolder.with { settings in
      let configuration = try settings.write(self.configuration, to: "terraform.tfrc")
      var variables: [String: String?] = [:]
      for name in ProcessInfo.processInfo.environment.keys where name.hasPrefix("TF_") {
        variables.updateValue(nil, forKey: name)
      }
      variables["CHECKPOINT_DISABLE"] = "1"
      variables["TF_CLI_CONFIG_FILE"] = configuration.path
      variables["TF_CLI_ARGS"] = "-no-color"
      variables["TF_IN_AUTOMATION"] = "1"
      variables["TF_INPUT"] = "0"
      variables.merge(environment) { $1 }
      let command = Command(
        executable, arguments, in: folder, environment: variables, input: input, timeLimit: timeLimit)
      return try command.run()
    }
  }

  /// The settings that let Terraform install providers from the mirror and from nowhere else.
  private var configuration: String {
    guard let mirror else { return "" }
    let path = mirror.path.replacingOccurrences(of: "\\", with: "\\\\").replacingOccurrences(of: "\"", with: "\\\"")
    return """
      provider_installation {
        filesystem_mirror {
          path = "\(path)"
        }
      }

      """
  }
}
