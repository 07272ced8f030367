extension ModuleCheck {
  /// Reports files beside a module's HCL that have no place there.
  mutating func checkFiles() {
    var first: [String: SourceLocation] = [:]
    for element in model.elements {
      guard case .file(let file) = element else { continue }
      if let rule = ModuleFile.ruleBroken(by: file.name) {
        report(
          "\"\(file.name)\" is no name for a file of module \(model.name)", why: rule,
          remedy: "write a path like templates/start.sh.tftpl", at: file.location)
      } else if ModuleFile.isConfiguration(file.name) {
        report(
          "\"\(file.name)\" would be read as configuration of module \(model.name)",
          why: "Terraform reads every .tf and .tfvars file in a module's folder, and the generator writes them",
          remedy: "give it another name, or put it in a folder", at: file.location)
      }
      if let earlier = first[file.name] {
        report(
          "file \"\(file.name)\" of module \(model.name) is written twice",
          why: "the first one stands at \(earlier.short)", remedy: "remove one, or give it another name",
          at: file.location)
      } else {
        first[file.name] = file.location
      }
    }
  }
}

extension ModuleFile {
  /// The rule that a name breaks, if it does not lead to a file below the module's folder.
  fileprivate static func ruleBroken(by name: String) -> String? {
    if name.hasPrefix("/") { return "it is an absolute path" }
    if name.contains("\\") { return "it has a backslash, and the folders of a path are parted by slashes" }
    for part in name.split(separator: "/", omittingEmptySubsequences: false) {
      if part.isEmpty { return "a part of the path is empty" }
      if part == "." || part == ".." { return "it has \"\(part)\" in it, and a file stays below its module's folder" }
    }
    return nil
  }

  /// Whether Terraform would load the file by itself (Terraform documentation, "Files and Configuration Structure" and
  /// "Variable Definitions Files").
  fileprivate static func isConfiguration(_ name: String) -> Bool {
    let endings = [".tf", ".tf.json", ".tfvars", ".tfvars.json"]
    return !name.contains("/") && endings.contains(where: name.hasSuffix)
  }
}
