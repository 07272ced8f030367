import Commands
import Foundation
import Terraform
import TestSupport

/// What the real Terraform makes of modules that no environment calls in this way.
struct PipelineRehearsal: Sendable {
  let plan: Plan
  let words: String

  /// The rehearsal; it takes place once a test process.
  static func get() async throws -> PipelineRehearsal { try await once.value }

  private static let once = Work.once {
    try TemporaryFolder.with { folder in
      for place in ["home", "out"] {
        try FileManager.default.createDirectory(at: folder.file(place), withIntermediateDirectories: true)
      }
      try generate(to: folder.file("out"))
      try folder.write(RootModule.override(), to: "out/terraform/environments/test/override.tf")
      let root = try RootModule(folder.file("out/terraform/environments/test"), home: folder.file("home"))
      try root.initialize()
      let (plan, said) = try root.plan()
      return PipelineRehearsal(plan: plan, words: said)
    }
  }

  /// Writes the tree of ``PipelineRoot`` to a folder.
  static func generate(to folder: URL) throws {
    let words = Words()
    let environment = Environment<PipelineRoot>("test", backend: .local()) { _ in }
    let code = Program(environments: [environment], package: folder.path)
      .run(
        ["all", "--output", folder.path],
        in: Context(console: words, variables: [:], workingFolder: folder.path))
    guard code == .done else { throw NotGenerated(words: words.text) }
  }

  private final class Words: Console {
    private(set) var text = ""
    func write(_ text: String, to stream: ConsoleStream) { self.text += text }
    func isTerminal(_ stream: ConsoleStream) -> Bool { false }
  }

  private struct NotGenerated: Error, CustomStringConvertible {
    let words: String
    var description: String { words }
  }
}
