public import HCL

/// A file of a module or an environment: its blocks in order, each with its place in Swift.
public struct RenderedFile: Sendable {
  /// The file's name within its folder, for example `main.tf`.
  public let name: String
  /// What it holds, in order; an empty line stands between two.
  public let sections: [RenderedSection]

  /// What a file holds that is not HCL, with its place in Swift.
  let verbatim: ModuleFile?
  /// The text, where several folders share the file and it is rendered once for all.
  private(set) var text: RenderedText?

  init(_ name: String, _ sections: [RenderedSection]) {
    self.name = name
    self.sections = sections
    verbatim = nil
  }

  init(_ file: ModuleFile) {
    name = file.name
    sections = []
    verbatim = file
  }

  /// The file with its text.
  var prerendered: RenderedFile {
    var copy = self
    copy.text = rendered()
    return copy
  }

  /// Whether the file is text in which `#` begins a comment.
  public var isText: Bool { verbatim?.isText ?? true }

  /// The place in Swift of the first thing in the file that has one.
  public var firstLocation: SourceLocation? {
    verbatim?.location ?? sections.lazy.compactMap(\.location).first
  }
}

/// A top-level block of a file, with what stands right above it.
public struct RenderedSection: Sendable {
  /// The comments and the block.
  public let body: Body
  /// The place in Swift that wrote it.
  public let location: SourceLocation?
  /// What it is, for example `aws_vpc.main` or `variable "name"`.
  public let label: String

  init(_ body: Body, _ location: SourceLocation?, label: String) {
    self.body = body
    self.location = location
    self.label = label
  }

  init(_ block: Block, _ location: SourceLocation?, comments: [Comment] = []) {
    let label = ([block.type] + block.labels.map { "\"\($0)\"" }).joined(separator: " ")
    self.init(Body(comments.map(BodyItem.comment) + [.block(block)]), location, label: label)
  }
}
