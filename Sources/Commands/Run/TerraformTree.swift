import Generation
import Terraform

/// The files of a configuration, each with its place in the output folder.
struct TerraformTree {
  /// A generated file and what it is made of.
  struct File {
    let file: GeneratedFile
    let text: RenderedText
  }

  /// The files of the modules, of the bootstrap and of the environments.
  let files: [File]
  /// What they define.
  let inventory: Inventory
  /// The paths of the environments' folders.
  let environmentFolders: [String]

  /// Renders a configuration that has no findings.
  init(_ configuration: Configuration, package: String) {
    var files: [File] = []
    func add(_ folder: RenderedFolder, at path: String) {
      let origin = Origin(folder, package: package)
      for file in folder.files {
        let text = file.rendered()
        let generated = GeneratedFile(
          "\(path)/\(file.name)", group: path, header: file.isText ? .hash : .absent, source: origin.source(of: file),
          contents: text.bytes)
        files.append(File(file: generated, text: text))
      }
    }
    for module in configuration.modules { add(module, at: "\(TerraformTree.modules)/\(module.name)") }
    if let bootstrap = configuration.bootstrap { add(bootstrap, at: TerraformTree.bootstrap) }
    for environment in configuration.environments {
      add(environment, at: "\(TerraformTree.environments)/\(environment.name)")
    }
    self.files = files
    inventory = configuration.inventory
    environmentFolders = configuration.environments.map { "\(TerraformTree.environments)/\($0.name)" }
  }

  static let modules = "terraform/modules"
  static let bootstrap = "terraform/bootstrap"
  static let environments = "terraform/environments"

  /// The parts of the output folder that a run for an environment answers for, or a run for all of them.
  static func scopes(of environment: String?) -> [Scope] {
    [Scope(modules), Scope(bootstrap), Scope(environment.map { "\(environments)/\($0)" } ?? environments)]
  }
}
