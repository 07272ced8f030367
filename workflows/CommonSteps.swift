import GitHubActions
import Morket

extension Step {
  /// The repository's files; later steps cannot push.
  static func checkout(wholeHistory: Bool = false, file: String = #filePath, line: Int = #line) -> Step {
    let inputs: Inputs<Checkout> =
      wholeHistory ? [.fetchDepth: "0", .persistCredentials: "false"] : [.persistCredentials: "false"]
    return .uses(Checkout.self, "Check out", with: inputs, file: file, line: line)
  }

  /// Node.js with what a package depends on, as its lock file says.
  static func node(for image: Image, caching: Bool, file: String = #filePath, line: Int = #line) -> [Step] {
    let inputs: Inputs<SetupNode> =
      caching
      ? [
        .nodeVersion: "\(Toolchain.nodeVersion)", .cache: "npm",
        .cacheDependencyPath: "\(image.folder)/package-lock.json",
      ]
      : [.nodeVersion: "\(Toolchain.nodeVersion)"]
    return [
      .uses(SetupNode.self, "Set up Node.js", with: inputs, file: file, line: line),
      .run("Install dependencies", in: image.folder, file: file, line: line, "npm ci"),
    ]
  }

  /// Terraform with a cache of providers, which the lock files name.
  @StepsBuilder static func terraform(file: String = #filePath, line: Int = #line) -> [Step] {
    Step.uses(
      SetupTerraform.self, "Set up Terraform",
      with: [.terraformVersion: "\(Toolchain.terraformVersion)", .terraformWrapper: "false"], file: file, line: line)
    Step.uses(
      Cache.self, "Restore providers",
      with: [
        .path: "\(providers)",
        .key:
          "terraform-\(RunnerContext.os)-\(hashFiles("terraform/**/.terraform.lock.hcl", "terraform/**/versions.tf"))",
        .restoreKeys: "terraform-\(RunnerContext.os)-",
      ],
      file: file, line: line)
    // Terraform ignores a cache that is not there.
    Step.run("Make the folder of providers", file: file, line: line, #"mkdir -p "$TF_PLUGIN_CACHE_DIR""#)
  }

  /// Where Terraform keeps providers between runs.
  static let terraformVariables: Variables = ["TF_PLUGIN_CACHE_DIR": "\(providers)", "CHECKPOINT_DISABLE": "1"]

  private static var providers: Text { "\(GitHub.workspace)/.terraform-providers" }

  /// Credentials of a role of the environment whose outputs the job's variable `OUTPUTS` has.
  static func credentials(of role: RootOutput, file: String = #filePath, line: Int = #line) -> Step {
    .uses(
      ConfigureAWSCredentials.self, "Wear the role",
      with: [
        .awsRegion: "\(outputs[RootOutput.region.name].string)", .roleToAssume: "\(outputs[role.name].string)",
        .roleSessionName: "\(format("github-{0}", GitHub.runID))",
      ], file: file, line: line)
  }

  /// The outputs of the environment's root, from the job's variable `OUTPUTS`.
  static let outputs = fromJSON(EnvironmentContext.named("OUTPUTS"))
}

extension Job {
  /// Writes everything again, and fails where that would change a file.
  ///
  /// The machine has a Swift of its own; a release without one that is new enough says so at the first line.
  static func generated(caching: Bool, file: String = #filePath, line: Int = #line) -> Job {
    Job(
      "generated", "Generated files are current",
      permissions: [.contents(.read, "to check out")], timeoutMinutes: 30, file: file, line: line
    ) {
      Step.checkout(file: file, line: line)
      if caching {
        Step.uses(
          Cache.self, "Restore the build",
          with: [
            .path: ".build",
            .key: "swift-\(RunnerContext.os)-\(hashFiles("Package.swift", "Sources/**", "*/**.swift"))",
            .restoreKeys: "swift-\(RunnerContext.os)-",
          ], file: file, line: line)
      }
      Step.run("Compare with what the Swift gives", file: file, line: line, "swift run morket-gen all --check")
    }
  }
}
