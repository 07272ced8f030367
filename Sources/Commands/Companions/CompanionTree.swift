import Generation

/// The files of companions, each with its place in the output folder.
struct CompanionTree {
  /// A companion with its files.
  struct Part {
    let name: String
    let files: [GeneratedFile]
  }

  /// The companions in their order.
  let parts: [Part]
  /// What is wrong with the Swift of them.
  let findings: [Diagnostic]
  /// The parts of the output folder that they answer for.
  let scopes: [Scope]

  init(_ companions: [Companion], package: String, _ session: Session) {
    let contents = companions.map { ($0.name, $0.content) }
    parts = contents.map { name, content in
      Part(
        name: name,
        files: content.files.map { file in
          GeneratedFile(
            file.path, group: name, header: .hash, isExecutable: file.isExecutable,
            source: PackagePath.of(file.source, in: package) ?? "Swift", contents: file.text)
        })
    }
    findings = contents.flatMap(\.1.findings).map { finding in
      Diagnostic(
        file: session.sources.shown(finding.file), line: finding.line, what: finding.what, why: finding.why,
        remedy: finding.remedy)
    }
    scopes = companions.flatMap(\.scopes).map { Scope($0) }
  }

  /// All files.
  var files: [GeneratedFile] { parts.flatMap(\.files) }

  /// What `list` shows of them: each file with the Swift that it comes from.
  func listing(_ style: Style) -> [String] {
    parts.map { part in
      let width = part.files.map(\.path.count).max() ?? 0
      let lines = part.files.map { file in
        let gap = String(repeating: " ", count: width - file.path.count)
        return "  \(style.paint(file.path, .cyan))\(gap)  \(file.source)\n"
      }
      return "\(style.paint(part.name, .bold)): \(part.files.count.counted("file"))\n\(lines.joined())"
    }
  }
}
