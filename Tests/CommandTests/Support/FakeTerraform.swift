import Foundation
import TestSupport
import Testing

/// A shell script in the place of Terraform, for what the real one does only when something is broken.
struct FakeTerraform {
  /// The folder to put on the PATH.
  let folder: URL

  /// Writes the script; its first argument is `-chdir=…`, its second the subcommand.
  init(_ script: String, in folder: TemporaryFolder) throws {
    // Another process writes it: had this one the file open, a program that another test starts meanwhile would inherit
    // that for a moment, and nobody may run a file that somebody writes to.
    let text = try folder.write("#!/bin/sh\n\(script)\n", to: "bin/text")
    let file = folder.file("bin/terraform")
    let write = Command(
      URL(fileURLWithPath: "/bin/sh"), ["-c", "cat \"$0\" > \"$1\" && chmod 755 \"$1\"", text.path, file.path])
    try #require(try write.run().succeeded)
    _ = try FileManager.default.createDirectory(
      at: folder.file("temporary"), withIntermediateDirectories: true)
    self.folder = file.deletingLastPathComponent()
  }
}
