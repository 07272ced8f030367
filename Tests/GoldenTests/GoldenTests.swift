import Commands
import Environments
import Foundation
import TestSupport
import Testing

/// The whole generated tree, as it is committed in `Tests/Golden`.
///
/// These tests never write there. A change is accepted by `swift run morket-gen all --output Tests/Golden`, and seen by
/// whoever reads the commit.
@Suite struct GoldenTests {
  private static let package = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  private final class Words: Console {
    private(set) var text = ""
    func write(_ text: String, to stream: ConsoleStream) { self.text += text }
    func isTerminal(_ stream: ConsoleStream) -> Bool { false }
  }

  @Test func `writes what is committed, byte for byte`() throws {
    try TemporaryFolder.with { folder in
      // The program itself, since it alone knows what stands beside the Terraform.
      let program = BuildProducts.folder.appendingPathComponent("morket-gen")
      let run = try Command(program, ["all", "--output", folder.url.path], in: Self.package).run()
      try #require(run.succeeded, "\(run.errors)")

      let golden = Self.package.appendingPathComponent("Tests/Golden")
      let differences = try FolderComparison.differences(of: folder.url, from: golden)
      for difference in differences { Issue.record(Comment(rawValue: difference)) }
      if !differences.isEmpty {
        Issue.record(
          """
          \(differences.count) generated files are not as in Tests/Golden; if they are right now, accept them with \
          `swift run morket-gen all --output Tests/Golden`
          """)
      }
    }
  }

  @Test func `has the pages of the modules as they are committed`() {
    let words = Words()
    let context = Context(console: words, variables: [:], workingFolder: Self.package.path)
    let program = Program(environments: Platform.environments, package: Self.package.path)
    let code = program.run(["docs", "--check", "--quiet"] + ["--output", Self.package.path], in: context)
    #expect(code == .done, "\(words.text)accept them with `swift run morket-gen docs`")
  }
}
