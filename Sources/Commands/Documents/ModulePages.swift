import Generation
import Terraform

/// The pages of all modules, and the one that lists them.
struct ModulePages {
  /// The folder of the pages in that of the documents.
  static let folder = "modules"

  /// The pages, by their paths in the folder of the documents.
  private(set) var files: [GeneratedFile] = []
  /// What is missing in the Swift.
  private(set) var findings: [Diagnostic] = []

  /// Makes the pages of a configuration that has no findings.
  init(_ configuration: Configuration, package: String, sources: SourceFiles) {
    var list = ""
    for module in configuration.references {
      let file = module.location?.file ?? module.call.declaration.file
      guard
        let summary = DocumentationComment.summary(ofStruct: module.typeName, in: sources.contents(of: file))
      else {
        findings.append(
          Diagnostic(
            file: sources.shown(file), what: "module \(module.name) has no documentation comment",
            why: "the first paragraph of it begins the module's page",
            remedy: "write one above struct \(module.typeName)"))
        continue
      }
      let source = PackagePath.of(file, in: package)
      let statements = [module.call.declaration, module.call.definition].compactMap { place in
        SwiftStatement.text(of: sources.contents(of: place.file), at: place.line)
      }
      let page = ModulePage(
        module: module, summary: summary, source: source, example: statements.joined(separator: "\n\n"))
      add("\(module.name).md", page.text, source: source ?? "Swift")
      list += "- [\(module.name)](\(module.name).md): \(summary)\n"
    }
    add("README.md", "# Modules\n\n\(list)", source: "Swift")
  }

  private mutating func add(_ path: String, _ text: String, source: String) {
    files.append(
      GeneratedFile(
        "\(Self.folder)/\(path)", group: "docs/\(Self.folder)", header: .markup, source: source, contents: text))
  }
}
