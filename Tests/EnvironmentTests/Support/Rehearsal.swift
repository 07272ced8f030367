import Environments
import Foundation
import Terraform
import TestSupport

/// What the real Terraform makes of a generated environment.
struct Rehearsal: Sendable {
  /// What was generated.
  let tree: FileTree
  /// `terraform fmt -check -recursive`.
  let formatting: Command.Result
  /// `terraform validate -json`.
  let validation: JSON
  /// `terraform plan`: the plan, and what was said about it.
  let plan: Plan
  let words: String

  /// The names of all environments.
  static let names = Platform.environments.map(\.name)

  /// The rehearsal of an environment; it takes place once a test process.
  static func of(_ environment: String) async throws -> Rehearsal {
    guard let rehearsal = all[environment] else { throw NoSuchEnvironment(name: environment) }
    return try await rehearsal.value
  }

  private static let all = Dictionary(
    names.map { name in (name, Work.once { try Rehearsal(environment: name) }) },
    uniquingKeysWith: { first, _ in first })

  private init(environment: String) throws {
    self = try TemporaryFolder.with { folder in
      let home = folder.file("home")
      let output = folder.file("out")
      for place in [home, output] {
        try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
      }
      try MorketGen.writeAll(to: output)
      let tree = try FileTree(output)

      let formatting = try RootModule(output, home: home).run("fmt", "-check", "-recursive", "-diff")
      try folder.write(
        RootModule.override(aliases: ["us_east_1"]), to: "out/terraform/environments/\(environment)/override.tf")
      let root = try RootModule(output.appendingPathComponent("terraform/environments/\(environment)"), home: home)
      try root.initialize()
      let validation = try JSON(text: root.run("validate", "-json").output)
      let (plan, words) = try root.plan()
      return Rehearsal(tree: tree, formatting: formatting, validation: validation, plan: plan, words: words)
    }
  }

  private init(tree: FileTree, formatting: Command.Result, validation: JSON, plan: Plan, words: String) {
    self.tree = tree
    self.formatting = formatting
    self.validation = validation
    self.plan = plan
    self.words = words
  }
}

/// The error of a test that asks for an environment that nobody declares.
struct NoSuchEnvironment: Error, CustomStringConvertible {
  let name: String

  var description: String {
    "there is no environment \"\(name)\"; there are \(Rehearsal.names.joined(separator: ", "))"
  }
}
