import Commands
import Docker
import Environments
import GitHubActions
import Images
import Workflows

/// The command line: the environments of this package, and what stands beside them, handed to the commands.
@main
struct MorketGen {
  private static let place = "/Sources/morket-gen/MorketGen.swift"

  static func main() {
    Program(
      environments: Platform.environments, bootstrap: Platform.bootstrap, offline: Platform.offline,
      companions: [.docker, .workflows],
      package: String(#filePath.dropLast(place.count))
    ).main()
  }
}

extension Companion {
  /// The images, and what runs them together.
  fileprivate static let docker = Companion(
    "docker", summary: "write the Dockerfiles, the compose file and what belongs to them", scopes: Images.scopes
  ) {
    CompanionContent(
      files: Images.files.map {
        CompanionFile($0.path, text: $0.text, isExecutable: $0.isExecutable, source: $0.source)
      },
      findings: Images.findings.map {
        CompanionFinding(
          $0.what, why: $0.why, remedy: $0.remedy, file: $0.location.file, line: $0.location.line)
      })
  }

  /// What GitHub runs.
  fileprivate static let workflows = Companion(
    "workflows", summary: "write the workflows that test and deploy", scopes: [".github/workflows"]
  ) {
    CompanionContent(
      files: Workflows.all.map { CompanionFile($0.path, text: $0.text, source: $0.source) },
      findings: Workflows.all.flatMap(\.findings).map {
        CompanionFinding(
          $0.what, why: $0.why, remedy: $0.remedy, file: $0.location.file, line: $0.location.line)
      })
  }
}
