/// One file of the tree that a run is to give: where it stands and what is in it.
public struct GeneratedFile: Hashable, Sendable {
  /// Path below the output folder, with `/` between the names: `terraform/modules/vpc/main.tf`.
  public var path: String
  /// The file's own bytes, without the header.
  public var contents: [UInt8]
  /// How the header is written, which marks the file as generated and shows whether it was edited since.
  public var header: HeaderStyle
  /// Whether the file may be run as a program.
  public var isExecutable: Bool
  /// The line of the report that counts the file: `modules/vpc`.
  public var group: String
  /// What the header names as the place to edit: `environments/Staging.swift`.
  public var source: String

  /// A file of bytes.
  public init(
    _ path: String, group: String, header: HeaderStyle, isExecutable: Bool = false, source: String = "Swift",
    contents: [UInt8]
  ) {
    self.path = path
    self.contents = contents
    self.header = header
    self.isExecutable = isExecutable
    self.group = group
    self.source = source
  }

  /// A file of text, written as UTF-8.
  public init(
    _ path: String, group: String, header: HeaderStyle, isExecutable: Bool = false, source: String = "Swift",
    contents: String
  ) {
    self.init(
      path, group: group, header: header, isExecutable: isExecutable, source: source, contents: Array(contents.utf8))
  }
}
