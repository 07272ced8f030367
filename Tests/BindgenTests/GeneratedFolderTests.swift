import Foundation
import TestSupport
import Testing

@testable import Bindings

@Suite struct GeneratedFolderTests {
  @Test("writes what differs, removes what is no longer made, and leaves files of others alone")
  func changes() throws {
    try TemporaryFolder.with { folder in
      try folder.write("same", to: "Same.swift")
      try folder.write("old", to: "Other.swift")
      try folder.write(Renderer.mark + " long ago", to: "Gone.swift")
      try folder.write("by hand", to: "Hand.swift")
      let generated = GeneratedFolder(folder.url)
      let files = [GeneratedFile(name: "Same.swift", text: "same"), GeneratedFile(name: "Other.swift", text: "new")]

      let changes = try generated.changes(to: files)
      #expect(changes.map { "\($0.verb) \($0.name)" } == ["remove Gone.swift", "write Other.swift"])
      try generated.apply(changes)
      #expect(try folder.read("Other.swift") == "new")
      #expect(try folder.read("Hand.swift") == "by hand")
      #expect(!FileManager.default.fileExists(atPath: folder.file("Gone.swift").path))
      #expect(try generated.changes(to: files) == [])
    }
  }
}
