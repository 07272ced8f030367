import Docker
import Morket

extension Images {
  /// What one image's context leaves out: everything but some paths, and in those what no image should have.
  static func ignoring(_ kept: String...) -> IgnoreFile {
    IgnoreFile(
      [.comment("Only what the image is built from enters the context."), .everything] + kept.map { .keep($0) }
        + unwanted)
  }

  /// What every other build of the repository leaves out.
  static let rootIgnoreFile = IgnoreFile(
    [
      .comment("For builds that have no ignore file of their own beside their Dockerfile."),
      .path(".github"), .path("terraform"),
    ] + unwanted + [.keepAnywhere(ComposeFile.examplePath)])

  static let ignoreSource = #filePath

  private static let unwanted: [IgnoreFile.Line] =
    [.comment("What is made anew, or is for version control and editors.")]
    + [
      ".git", "node_modules", "dist", "coverage", "__pycache__", ".venv", ".mypy_cache", ".pytest_cache", ".ruff_cache",
      "*.log", ".DS_Store", ".idea", ".vscode",
    ].map { .anywhere($0) }
    + [.comment("Tests.")]
    + ["test", "tests", "__tests__", "*.test.ts", "*.test.tsx", "*.spec.ts", "*.spec.tsx"].map { .anywhere($0) }
    + [.comment("Secrets of whoever builds.")]
    + [".env", ".env.*", ".npmrc", ".pypirc", "*.pem", "*.key", "*.p12", "id_rsa", "id_ed25519", ".aws"].map {
      .anywhere($0)
    }
}
