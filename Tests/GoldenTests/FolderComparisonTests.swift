import Foundation
import TestSupport
import Testing

@Suite struct FolderComparisonTests {
  /// Compares a folder of two files with a copy of it that is changed.
  private func differences(_ change: (TemporaryFolder) throws -> Void) throws -> [String] {
    try TemporaryFolder.with { expected in
      try TemporaryFolder.with { actual in
        for folder in [expected, actual] {
          try folder.write("a\nb\nc\n", to: "modules/main.tf")
          try folder.write("list\n", to: ".manifest")
        }
        try change(actual)
        return try FolderComparison.differences(of: actual.url, from: expected.url)
      }
    }
  }

  @Test func `finds no difference between equal folders`() throws {
    #expect(try differences { _ in }.isEmpty)
  }

  @Test func `shows the lines in which a file differs`() throws {
    let found = try differences { try $0.write("a\nx\nc\n", to: "modules/main.tf") }
    #expect(found == ["modules/main.tf: other lines than the golden file (- golden, + generated)\n  a\n- b\n+ x\n  c"])
  }

  @Test func `finds files that are too many or too few, hidden ones too`() throws {
    let found = try differences { folder in
      try folder.write("", to: "modules/.extra")
      try FileManager.default.removeItem(at: folder.file(".manifest"))
      try FileManager.default.removeItem(at: folder.file("modules/main.tf"))
    }
    #expect(
      found == [
        ".manifest: among the golden files, and not generated",
        "modules/.extra: generated, and not among the golden files",
        "modules/main.tf: among the golden files, and not generated",
      ])
  }

  @Test func `finds what is no plain text or no plain file, and other permissions`() throws {
    #expect(
      try differences { try Data([0xff]).write(to: $0.file(".manifest")) }
        == [".manifest: other bytes than the golden file, and no text"])
    #expect(
      try differences { folder in
        try FileManager.default.removeItem(at: folder.file(".manifest"))
        try FileManager.default.createSymbolicLink(
          at: folder.file(".manifest"), withDestinationURL: folder.file("modules/main.tf"))
      } == [".manifest: not a plain file on both sides"])
    #expect(
      try differences { folder in
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder.file(".manifest").path)
      } == [".manifest: executable, and the golden file is not"])
  }
}
