/// What is generated beside the Terraform under a command of its own: `morket-gen docker`.
///
/// The commands do not know what it is about; whoever makes the program hands it over.
public struct Companion: Sendable {
  /// The command that writes it.
  public let name: String
  /// One line of the list of commands.
  public let summary: String
  /// The parts of the output folder that its files fill: folders, or single files.
  public let scopes: [String]
  private let make: @Sendable () -> CompanionContent

  /// A companion whose content is made when a command asks for it.
  public init(
    _ name: String, summary: String, scopes: [String], content: @escaping @Sendable () -> CompanionContent
  ) {
    self.name = name
    self.summary = summary
    self.scopes = scopes
    make = content
  }

  /// Its files, and what is wrong with the Swift of them.
  public var content: CompanionContent { make() }
}

/// The files of a companion, and what is wrong with the Swift that they come from.
public struct CompanionContent: Sendable {
  /// The files.
  public let files: [CompanionFile]
  /// What is wrong; nothing is written while there is anything.
  public let findings: [CompanionFinding]

  /// Makes the content.
  public init(files: [CompanionFile], findings: [CompanionFinding]) {
    self.files = files
    self.findings = findings
  }
}

/// A file of a companion; its comments begin with `#`.
public struct CompanionFile: Hashable, Sendable {
  /// The path below the output folder.
  public let path: String
  /// What is in it, without the header.
  public let text: String
  /// Whether it may be run as a program.
  public let isExecutable: Bool
  /// The Swift file to edit, as the compiler knows it (`#filePath`).
  public let source: String

  /// Makes the file.
  public init(_ path: String, text: String, isExecutable: Bool = false, source: String) {
    self.path = path
    self.text = text
    self.isExecutable = isExecutable
    self.source = source
  }
}

/// A mistake in the Swift of a companion, in lower case and without a final period.
public struct CompanionFinding: Hashable, Sendable {
  let what: String
  let why: String
  let remedy: String
  let file: String
  let line: Int

  /// Makes the finding; `file` is as the compiler knows it (`#filePath`).
  public init(_ what: String, why: String, remedy: String, file: String, line: Int) {
    self.what = what
    self.why = why
    self.remedy = remedy
    self.file = file
    self.line = line
  }
}
