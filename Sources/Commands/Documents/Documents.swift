import Generation
import Terraform

/// What `morket-gen docs` writes: the pages of the modules, the rules, and who reaches whom.
struct Documents {
  /// The folder in the package.
  static let folder = "docs"
  /// What of the folder is generated; the rest is written by people.
  static let scopes = [Scope(ModulePages.folder), Scope(RulePage.file), Scope(ReachabilityPage.file)]

  /// The files, by their paths in the folder.
  let files: [GeneratedFile]

  /// Makes the documents of a configuration that has no findings.
  init(_ configuration: Configuration, _ pages: ModulePages, package: String) {
    func page(_ path: String, _ text: String) -> [GeneratedFile] {
      text.isEmpty ? [] : [GeneratedFile(path, group: Self.folder, header: .markup, contents: text)]
    }
    files =
      pages.files + page(RulePage.file, RulePage.text(configuration.ruleGroups))
      + page(ReachabilityPage.file, ReachabilityPage.text(configuration.reachabilities, package: package))
  }
}
