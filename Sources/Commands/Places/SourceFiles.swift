import Terraform

/// The Swift files that findings point into, each read once.
final class SourceFiles {
  private let workingFolder: String
  private var texts: [String: [UInt8]] = [:]
  private var tokens: [String: [SwiftToken]] = [:]
  /// Where the variables of the modules are declared, by their names in Terraform.
  private var declarations: [String: [SourceLocation]] = [:]

  /// Shows paths as they are seen from a folder.
  init(workingFolder: String) {
    self.workingFolder = workingFolder
  }

  /// A path as a person in the working folder writes it: relative if it is inside.
  func shown(_ path: String) -> String {
    let prefix = workingFolder.hasSuffix("/") ? workingFolder : "\(workingFolder)/"
    return path.hasPrefix(prefix) ? String(path.dropFirst(prefix.count)) : path
  }

  /// The absolute path of a file that is shown so.
  func absolute(_ shown: String) -> String {
    shown.hasPrefix("/") ? shown : "\(workingFolder)/\(shown)"
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

  /// The tokens of a file; none if it cannot be read.
  func tokens(of file: String) -> [SwiftToken] {
    if let known = tokens[file] { return known }
    let read = SwiftLexer.tokens(of: contents(of: file))
    tokens[file] = read
    return read
  }

  /// A line of a file, from 1, without its end.
  func line(_ number: Int, of file: String) -> String? {
    let lines = contents(of: file).split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    return lines.indices.contains(number - 1) ? String(decoding: lines[number - 1], as: UTF8.self) : nil
  }

  /// The other Swift files in the folder of a file.
  func neighbours(of file: String) -> [String] {
    guard let slash = file.lastIndex(of: "/") else { return [] }
    return files(in: String(file[..<slash])).filter { $0 != file }
  }

  /// The files in the folder of a file, and in those beside that folder, that are called after a type: `Credential.swift`,
  /// `Credential+Values.swift`.
  func files(of type: String, near file: String) -> [String] {
    let parts = file.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count > 2 else { return [] }
    let above = parts.dropLast(2).joined(separator: "/")
    return FileContents.names(in: above).sorted().flatMap { files(in: "\(above)/\($0)") }.filter { file in
      let name = file.split(separator: "/").last ?? ""
      return name == "\(type).swift" || name.hasPrefix("\(type)+")
    }
  }

  /// The type that a file, or one beside it, declares a property with: `Credential` of `let credential = Credential("a")`.
  func type(of property: String, near file: String) -> String? {
    for file in [file] + neighbours(of: file) {
      let tokens = tokens(of: file)
      for index in tokens.indices.dropLast(3)
      where tokens[index].text == "let" && tokens[index + 1].text == property
        && (tokens[index + 2].isSign("=") || tokens[index + 2].isSign(":"))
      {
        let rest = tokens[(index + 3)...].drop { $0.isSign("[") }
        guard let name = rest.first, name.kind == .word, name.text.first?.isUppercase == true else { continue }
        if rest.dropFirst().first?.isSign(".") != true { return name.text }
      }
    }
    return nil
  }

  private func files(in folder: String) -> [String] {
    FileContents.names(in: folder).filter { $0.hasSuffix(".swift") }.sorted().map { "\(folder)/\($0)" }
  }

  /// Learns where variables are declared.
  func learn(_ variables: [DeclaredVariable]) {
    for variable in variables { declarations[variable.name, default: []].append(variable.location) }
  }

  /// The names of the properties that declare a variable.
  func properties(of variable: String) -> [String] {
    var names: [String] = []
    for location in declarations[variable] ?? [] {
      let rest = tokens(of: location.file).drop { $0.line < location.line }
      // `@Variable(…) var name`, or `name = Variable(…)`.
      let isAttribute = rest.first?.isSign("@") == true
      let name = isAttribute ? rest.drop { $0.text != "var" }.dropFirst().first : rest.first { $0.kind == .word }
      if let name, !names.contains(name.text) { names.append(name.text) }
    }
    return names
  }
}
