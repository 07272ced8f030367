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
    let values = finding.values.isEmpty ? "" : " (\(finding.values.joined(separator: ", ")))"
    let why = finding.detail.withoutRule.asPart + values
    guard let name = finding.file else { return Diagnostic(finding.severity, what: what, why: why) }
    let path = FindingLocator.path(name, from: folder)
    guard let line = finding.line, let span = span(ofLine: line, in: path, words: finding.summary + finding.detail)
    else {
      return Diagnostic(finding.severity, file: path, line: finding.line, what: what, why: why)
    }
    var (place, remedy) = (span, "see line \(line) of \(path)")
    if finding.isOfValue, let value = environmentValue(ofLine: line, in: path) {
      (place, remedy) = (value, "see \(sources.shown(span.file)):\(span.line), and line \(line) of \(path)")
    }
    return Diagnostic(
      finding.severity, file: sources.shown(place.file), line: place.line, column: place.column,
      endColumn: place.endColumn, what: what, why: why, remedy: remedy)
  }

  /// Where the environment gives the value that a line of the root hands on as it is: `size = var.network.size`.
  private func environmentValue(ofLine line: Int, in path: String) -> SourceSpan? {
    guard path == "\(folder)/main.tf", let lines = written[path], lines.indices.contains(line - 1),
      let values = tree.files.first(where: { $0.file.path == "\(folder)/terraform.tfvars" }),
      let location = values.text.spans.first?.location
    else { return nil }
    let sides = lines[line - 1].split(separator: "=", maxSplits: 1)
    guard sides.count == 2 else { return nil }
    let names = sides[1].split(separator: " ").joined().split(separator: ".", omittingEmptySubsequences: false)
    guard names.first == "var", names.dropFirst().allSatisfy(\.isName) else { return nil }
    return PlaceFinder(sources).find(names.dropFirst().map { PathStep(name: String($0)) }, at: location)
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

extension TerraformFinding {
  /// Whether a value is wrong that the line was given, and not the line.
  fileprivate var isOfValue: Bool { summary == "Invalid value for variable" }
}

extension Substring {
  fileprivate var isName: Bool { !isEmpty && allSatisfy { $0.isLetter || $0.isNumber || $0 == "_" || $0 == "-" } }
}

extension String {
  /// The words without the place of a validation, which is a line of a file that is gone by then.
  fileprivate var withoutRule: String {
    firstRange(of: "\n\nThis was checked by the validation rule at ").map { String(self[..<$0.lowerBound]) } ?? self
  }

  /// A sentence of Terraform as a part of a finding: without its capital and its period.
  fileprivate var asPart: String {
    var text = self[...]
    while let last = text.last, last.isWhitespace { text.removeLast() }
    if text.last == ".", !text.hasSuffix("..") { text.removeLast() }
    guard let first = text.first, text.dropFirst().first?.isLowercase == true else { return String(text) }
    return first.lowercased() + text.dropFirst()
  }
}
