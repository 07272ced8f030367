/// The comment that carries a generated file's header.
public enum HeaderStyle: Hashable, Sendable {
  /// `# …`, for HCL, YAML, Dockerfiles, ignore files and shell scripts.
  case hash
  /// `<!-- … -->`, for Markdown and HTML.
  case markup
  /// No header, for JSON and binary files: the manifest alone says that they are ours, and keeps their hash.
  case absent
}
