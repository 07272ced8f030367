public import Docker
import Morket

/// What the product's images are built by, and what runs them together on a developer's machine.
public enum Images {
  /// A file beside the Terraform.
  public struct File: Hashable, Sendable {
    /// The path below the root of the repository.
    public let path: String
    /// What is in it.
    public let text: String
    /// Whether it may be run as a program.
    public let isExecutable: Bool
    /// The Swift file that says what is in it, as the compiler knows it.
    public let source: String

    init(_ path: String, _ text: String, isExecutable: Bool = false, source: String) {
      self.path = path
      self.text = text
      self.isExecutable = isExecutable
      self.source = source
    }
  }

  /// The paths that these files fill: folders, or single files at the root.
  public static let scopes = ["docker", composePath, ComposeFile.examplePath, rootIgnorePath]

  /// The Dockerfiles, in the order of the images.
  public static let dockerfiles = [backend, scraper, frontend]

  /// All files.
  public static var files: [File] {
    zip(dockerfiles, dockerfileSources).flatMap { dockerfile, source in
      [
        File(dockerfile.path, dockerfile.text, source: source),
        File(dockerfile.ignorePath, dockerfile.ignoring.text, source: source),
      ]
    } + [
      File(nginxPath, NginxConfiguration.text, source: NginxConfiguration.source),
      File(migratePath, MigrateScript.text, isExecutable: true, source: migrateSource),
      File(rootIgnorePath, rootIgnoreFile.text, source: ignoreSource),
      File(composePath, compose.text, source: composeSource),
      File(ComposeFile.examplePath, compose.example, source: composeSource),
    ]
  }

  /// All that is wrong with them.
  public static var findings: [Finding] {
    dockerfiles.flatMap { $0.findings } + compose.findings
  }

  static let composePath = "docker-compose.yml"
  static let rootIgnorePath = ".dockerignore"
  static let nginxPath = "docker/nginx.conf"
  static let migratePath = "docker/migrate.sh"

  /// The script is a text of its own, in the folder beside this file.
  private static let migrateSource = String(#filePath.dropLast("Images.swift".count)) + "Migrate/MigrateScript.swift"
  private static let dockerfileSources = [backendSource, scraperSource, frontendSource]
}
