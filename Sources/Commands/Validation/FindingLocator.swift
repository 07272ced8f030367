import Generation
import Terraform

/// Finds the Swift that Terraform's findings are about.
struct FindingLocator {
  private let tree: TerraformTree
  private let sources: SourceFiles
  /// The folder that Terraform ran in, below the output folder.
  private let folder: String
  /// The files as they were written, header and all.
  private let written: [String: [String]]

  /// Finds places in a tree; `read` gives a written file by its path below the output folder.
  init(_ tree: TerraformTree, folder: String, sources: SourceFiles, read: (String) -> [UInt8]?) {
    self.tree = tree
    self.folder = folder
    self.sources = sources
    var written: [String: [String]] = [:]
    for path in tree.files.map(\.file.path) {
      written[path] = read(path).map { bytes in
        String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
      }
    }
    self.written = written
  }

  /// A finding at the line of Swift that wrote what it is about, or else at the generated line.
  func diagnostic(_ finding: TerraformFinding) -> Diagnostic {
    let what = finding.summary.asPart
    let why = finding.detail.asPart
    guard let name = finding.file else { return Diagnostic(finding.severity, what: what, why: why) }
    let path = FindingLocator.path(name, from: folder)
    guard let line = finding.line, let span = span(ofLine: line, in: path, words: finding.summary + finding.detail)
    else {
      return Diagnostic(finding.severity, file: path, line: finding.line, what: what, why: why)
    }
    return Diagnostic(
      finding.severity, file: sources.shown(span.file), line: span.line, column: span.column,
      endColumn: span.endColumn, what: what, why: why, remedy: "see line \(line) of \(path)")
  }

  private func span(ofLine line: Int, in path: String, words: String) -> SourceSpan? {
    guard let text = tree.files.first(where: { $0.file.path == path })?.text, let lines = written[path] else {
      return nil
    }
    // The header stands above the text, so lines are counted from the end.
    let offset = lines.count - text.bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).count
    guard let location = text.span(ofLine: line - offset)?.location else { return nil }
    let steps = GeneratedPath(ofLine: line, in: lines).steps
    return PlaceFinder(sources).span(of: steps, at: location, words: words)
  }

  /// A path as it is below the output folder: `../../modules/vpc/main.tf` seen from an environment's folder is
  /// `terraform/modules/vpc/main.tf`.
  private static func path(_ name: String, from folder: String) -> String {
    guard !name.hasPrefix("/") else { return name }
    var names: [Substring] = []
    for name in "\(folder)/\(name)".split(separator: "/") where name != "." {
      if name == "..", !names.isEmpty { names.removeLast() } else { names.append(name) }
    }
    return names.joined(separator: "/")
  }
}

extension String {
  /// A sentence of Terraform as a part of a finding: without its capital and its period.
  fileprivate var asPart: String {
    var text = self[...]
    while let last = text.last, last.isWhitespace { text.removeLast() }
    if text.last == ".", !text.hasSuffix("..") { text.removeLast() }
    guard let first = text.first, text.dropFirst().first?.isLowercase == true else { return String(text) }
    return first.lowercased() + text.dropFirst()
  }
}
