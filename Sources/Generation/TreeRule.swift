/// What the files of one run must be like together, so that each has a place of its own on every machine.
enum TreeRule {
  /// All findings about the paths of a tree. Nothing is read or written while there are any.
  static func findings(in tree: GeneratedTree) -> [Diagnostic] {
    var findings: [Diagnostic] = []
    var files: Set<String> = []
    var folders: Set<String> = []
    var spellings: [String: String] = [:]

    for path in tree.files.map(\.path) {
      if let rule = PathRule.broken(by: path) {
        findings.append(
          Diagnostic(
            file: path.isEmpty ? nil : path, what: "the path of a generated file \(rule)",
            why: "it would not name one file in the output folder on every machine", remedy: remedy))
        continue
      }
      if !tree.scopes.contains(where: { $0.contains(path) }) {
        findings.append(
          Diagnostic(
            file: path, what: "generated outside the scopes of this run (\(scopes(of: tree)))",
            why: "nobody would remove it when it is no longer generated", remedy: "add a scope that contains it"))
      }
      guard files.insert(path).inserted else {
        findings.append(
          Diagnostic(
            file: path, what: "generated twice in one run", why: "only one of the two could be kept", remedy: remedy))
        continue
      }
      let above = folders.contains(PathRule.folder(of: path)) ? [] : PathRule.folders(above: path)
      folders.formUnion(above)
      for name in above + [path] {
        let spelling = spellings[name.lowercased(), default: name]
        spellings[name.lowercased()] = spelling
        guard spelling != name else { continue }
        findings.append(
          Diagnostic(
            file: path, what: "\"\(name)\" differs from \"\(spelling)\" in upper and lower case alone",
            why: "on macOS both are the same", remedy: remedy))
        break
      }
    }
    for path in tree.files.map(\.path) where folders.contains(path) {
      findings.append(
        Diagnostic(
          file: path, what: "generated as a file, and as a folder of other files", why: "it cannot be both",
          remedy: remedy))
    }
    return findings.inReadingOrder()
  }

  private static let remedy = "change the path in the Swift"

  private static func scopes(of tree: GeneratedTree) -> String {
    tree.scopes.map(\.path).joined(separator: ", ")
  }
}
