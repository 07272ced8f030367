/// What a build context leaves out: a `.dockerignore`, or a `<Dockerfile>.dockerignore` beside a Dockerfile.
///
///     # Only what the image is built from enters the context.
///     *
///     !packages/backend
///     **/node_modules
public struct IgnoreFile: Hashable, Sendable {
  /// A line of the file.
  public struct Line: Hashable, Sendable {
    let text: String
    let pattern: IgnorePattern?

    private init(_ text: String, _ pattern: IgnorePattern?) {
      self.text = text
      self.pattern = pattern
    }

    /// A comment.
    public static func comment(_ text: String) -> Line {
      Line(Comment.lines(text).joined(separator: "\n"), nil)
    }

    /// Leaves out everything, so that what is wanted has to be named.
    public static let everything = Line("*", IgnorePattern("*"))

    /// Leaves out what has this name, however deep: `**/node_modules`. Without the `**/` it would be left out at the root alone.
    public static func anywhere(_ name: String) -> Line { Line("**/\(name)", IgnorePattern("**/\(name)")) }

    /// Leaves out one path with all below it.
    public static func path(_ path: String) -> Line { Line(path, IgnorePattern(path)) }

    /// Takes a path in again that a line above leaves out: `!packages/backend`.
    public static func keep(_ path: String) -> Line { Line("!\(path)", IgnorePattern("!\(path)")) }

    /// Takes what has this name in again, however deep: `!**/.env.example`.
    public static func keepAnywhere(_ name: String) -> Line { keep("**/\(name)") }
  }

  /// The lines in order; of those that fit a path, the last one decides.
  public let lines: [Line]

  /// Makes the file.
  public init(_ lines: [Line]) {
    self.lines = lines
  }

  /// The file.
  public var text: String {
    var text = ""
    for line in lines {
      if line.pattern == nil, !text.isEmpty { text += "\n" }
      text += "\(line.text)\n"
    }
    return text
  }

  /// Whether a path below the context's root is left out.
  ///
  /// It follows github.com/moby/patternmatcher: a pattern that fits a folder fits all below it, and the last pattern that fits
  /// decides. Unlike git, a file can be taken in again below a folder that is left out.
  public func excludes(_ path: String) -> Bool {
    let bytes = Array(path.utf8)
    // The path and the folders above it.
    let prefixes = bytes.indices.filter { bytes[$0] == UInt8(ascii: "/") }.map { Array(bytes[..<$0]) } + [bytes]
    var isExcluded = false
    for pattern in lines.compactMap(\.pattern) where pattern.isException == isExcluded {
      if prefixes.contains(where: { pattern.matches($0) }) { isExcluded = !pattern.isException }
    }
    return isExcluded
  }
}
