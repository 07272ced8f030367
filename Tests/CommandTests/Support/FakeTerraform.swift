import Foundation
import TestSupport

/// A shell script in the place of Terraform, for what the real one does only when something is broken.
struct FakeTerraform {
  /// The folder to put on the PATH.
  let folder: URL

  /// Writes the script; its first argument is `-chdir=…`, its second the subcommand.
  init(_ script: String, in folder: TemporaryFolder) throws {
    let file = try folder.write("#!/bin/sh\n\(script)\n", to: "bin/terraform")
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: file.path)
    _ = try FileManager.default.createDirectory(
      at: folder.file("temporary"), withIntermediateDirectories: true)
    self.folder = file.deletingLastPathComponent()
  }
}
