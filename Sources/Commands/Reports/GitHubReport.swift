import Generation

/// Findings as annotations of a GitHub workflow.
///
///     ::error file=environments/Staging.swift,line=22,col=24,title=morket-gen::"10.0.0.0/33" is no …
///
/// Source: GitHub Docs, "Workflow commands for GitHub Actions", "Setting an error message"; the characters that have to be
/// escaped are those of `@actions/core`.
struct GitHubReport {
  private let diagnostics: [Diagnostic]
  private let sources: SourceFiles
  private let workspace: String?

  /// Takes findings in reading order; the variables name the checkout that paths are written from.
  init(_ diagnostics: [Diagnostic], _ sources: SourceFiles, _ variables: [String: String]) {
    self.diagnostics = diagnostics
    self.sources = sources
    workspace = variables["GITHUB_WORKSPACE"].flatMap { $0.isEmpty ? nil : $0 }
  }

  /// A line for each finding.
  var text: String {
    diagnostics.map(command).joined()
  }

  private func command(_ diagnostic: Diagnostic) -> String {
    let properties = [
      ("file", diagnostic.file.map(path)), ("line", diagnostic.line.map(String.init)),
      ("col", diagnostic.column.map(String.init)), ("title", diagnostic.rule ?? Grammar.program),
    ]
    let text = properties.compactMap { name, value in
      value.map { "\(name)=\(GitHubReport.escaped($0, alsoIn: [":": "%3A", ",": "%2C"]))" }
    }
    let message = GitHubReport.escaped(diagnostic.message)
    return "::\(diagnostic.severity.rawValue) \(text.joined(separator: ","))::\(message)\n"
  }

  private func path(_ file: String) -> String {
    guard let workspace else { return file }
    let prefix = workspace.hasSuffix("/") ? workspace : "\(workspace)/"
    let absolute = sources.absolute(file)
    return absolute.hasPrefix(prefix) ? String(absolute.dropFirst(prefix.count)) : file
  }

  private static func escaped(_ text: String, alsoIn more: [Unicode.Scalar: String] = [:]) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "%": escaped += "%25"
      case "\r": escaped += "%0D"
      case "\n": escaped += "%0A"
      default: escaped += more[scalar] ?? String(scalar)
      }
    }
    return escaped
  }
}
