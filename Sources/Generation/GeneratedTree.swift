/// All that one run of the command is to leave in the output folder.
public struct GeneratedTree: Hashable, Sendable {
  /// The files, in any order; groups are reported in the order in which they first appear here.
  public var files: [GeneratedFile]
  /// The parts of the output folder that the files fill: what is ours in there and not among `files` is removed.
  public var scopes: [Scope]
  /// What a person types to run this again, for messages: `morket-gen staging`.
  public var command: String

  /// A tree of files that fill some scopes.
  public init(files: [GeneratedFile], scopes: [Scope], command: String) {
    self.files = files
    self.scopes = scopes
    self.command = command
  }
}
