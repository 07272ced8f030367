import Foundation
import TestSupport
import Testing

@Suite struct TemporaryFolderTests {
  private struct Failure: Error {}

  @Test func `writes and reads files in folders`() throws {
    try TemporaryFolder.with { folder in
      try folder.write("größe\n", to: "a/b/c.tf")
      #expect(try folder.read("a/b/c.tf") == "größe\n")
    }
  }

  @Test func `is gone afterwards, also after an error`() throws {
    var urls: [URL] = []
    try TemporaryFolder.with { folder in
      try folder.write("", to: "a")
      urls.append(folder.url)
    }
    #expect(throws: Failure.self) {
      try TemporaryFolder.with { folder in
        urls.append(folder.url)
        throw Failure()
      }
    }
    #expect(Set(urls).count == 2)
    #expect(urls.allSatisfy { !FileManager.default.fileExists(atPath: $0.path) })
  }
}
