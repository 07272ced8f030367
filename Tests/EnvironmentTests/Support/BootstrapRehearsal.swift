import Foundation
import TestSupport

/// What the real Terraform makes of the bootstrap with the values of an environment.
struct BootstrapRehearsal: Sendable {
  /// What was generated.
  let tree: FileTree
  /// `terraform fmt -check`.
  let formatting: Command.Result
  /// `terraform validate -json`.
  let validation: JSON
  /// `terraform plan` in the environment's workspace.
  let plan: Plan
  /// `terraform plan` in another workspace.
  let refusal: Command.Result

  /// The rehearsal with an environment's values; it takes place once a test process.
  static func of(_ environment: String) async throws -> BootstrapRehearsal {
    guard let rehearsal = all[environment] else { throw NoSuchEnvironment(name: environment) }
    return try await rehearsal.value
  }

  private static let all = Dictionary(
    Rehearsal.names.map { name in (name, Work.once { try rehearse(name) }) }, uniquingKeysWith: { first, _ in first })

  private static func rehearse(_ environment: String) throws -> BootstrapRehearsal {
    try TemporaryFolder.with { folder in
      for place in ["home", "out"] {
        try FileManager.default.createDirectory(at: folder.file(place), withIntermediateDirectories: true)
      }
      try MorketGen.writeAll(to: folder.file("out"))
      let tree = try FileTree(folder.file("out"))
      let root = try RootModule(folder.file("out/terraform/bootstrap"), home: folder.file("home"))
      let formatting = try root.run("fmt", "-check", "-diff")
      try folder.write(RootModule.override(), to: "out/terraform/bootstrap/override.tf")
      try root.initialize()
      let validation = try JSON(text: root.run("validate", "-json").output)
      let values = "-var-file=\(environment).tfvars"
      let refusal = try root.run("plan", "-input=false", "-no-color", values)
      try root.run("workspace", "new", environment).succeed("terraform workspace new")
      return BootstrapRehearsal(
        tree: tree, formatting: formatting, validation: validation, plan: try root.plan([values]).plan,
        refusal: refusal)
    }
  }
}
