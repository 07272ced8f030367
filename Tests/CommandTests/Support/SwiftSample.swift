import Foundation
import Terraform

@testable import Commands

/// A piece of Swift in a file of its own, in which places are looked for.
struct SwiftSample {
  private let source: String
  private let beside: [String: String]
  private let variables: [(name: String, line: Int)]

  /// Takes the text of the file, those of files beside it, and the lines on which variables are declared in it.
  init(_ source: String, beside: [String: String] = [:], variables: [(name: String, line: Int)] = []) {
    self.source = source
    self.beside = beside
    self.variables = variables
  }

  /// Where a path leads from the definition on a line; the file is named without its folder.
  func find(_ path: [PathStep], at line: Int = 1, words: String = "") -> SourceSpan? {
    inFolder { finder, file in finder.find(path, at: SourceLocation(file: file, line: line), words: words) }
  }

  /// The lines and the text under the caret: `4: "10.0.0.0/16"`; for another file with its name before it.
  func caret(_ path: [String], at line: Int = 1, words: String = "") -> String {
    let span = inFolder { finder, file in
      finder.span(of: path.map { PathStep(name: $0) }, at: SourceLocation(file: file, line: line), words: words)
    }
    guard let span else { return "no folder" }
    let text = span.file == Self.file ? source : beside[span.file] ?? ""
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    guard let column = span.column, let end = span.endColumn else { return "\(span.line)" }
    let marked = lines[span.line - 1].dropFirst(column - 1).prefix(end - column)
    return (span.file == Self.file ? "" : "\(span.file) ") + "\(span.line): \(marked)"
  }

  private static let file = "Sample.swift"

  private func inFolder(_ body: (PlaceFinder, String) -> SourceSpan?) -> SourceSpan? {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: folder) }
    do {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      for (name, text) in beside.merging([Self.file: source], uniquingKeysWith: { $1 }) {
        try Data(text.utf8).write(to: folder.appendingPathComponent(name))
      }
    } catch {
      return nil
    }
    let file = folder.appendingPathComponent(Self.file).path
    let sources = SourceFiles(workingFolder: folder.path)
    sources.learn(
      variables.map { DeclaredVariable(name: $0.name, location: SourceLocation(file: file, line: $0.line)) })
    guard var span = body(PlaceFinder(sources), file) else { return nil }
    span.file = URL(fileURLWithPath: span.file).lastPathComponent
    return span
  }
}
