import Terraform

/// The Swift files that findings point into, each read once.
final class SourceFiles {
  private let workingFolder: String
  private var texts: [String: [UInt8]] = [:]
  private var tokens: [String: [SwiftToken]] = [:]

  /// Shows paths as they are seen from a folder.
  init(workingFolder: String) {
    self.workingFolder = workingFolder
  }

  /// A path as a person in the working folder writes it: relative if it is inside.
  func shown(_ path: String) -> String {
    let prefix = workingFolder.hasSuffix("/") ? workingFolder : "\(workingFolder)/"
    return path.hasPrefix(prefix) ? String(path.dropFirst(prefix.count)) : path
  }

  /// What the definition at a place sets; nothing if the file cannot be read.
  func outline(at location: SourceLocation) -> DefinitionOutline {
    DefinitionOutline(of: tokens(of: location.file), at: location.line)
  }

  /// The bytes of a file; none if it cannot be read.
  func contents(of file: String) -> [UInt8] {
    if let known = texts[file] { return known }
    let read = FileContents.read(file) ?? []
    texts[file] = read
    return read
  }

  private func tokens(of file: String) -> [SwiftToken] {
    if let known = tokens[file] { return known }
    let read = SwiftLexer.tokens(of: contents(of: file))
    tokens[file] = read
    return read
  }
}
