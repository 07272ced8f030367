/// A part of the output folder that a run answers for: a folder with all below it, or one file.
///
/// `morket-gen staging` names `terraform/modules` and `terraform/environments/staging`, so that production's files are
/// none of its business.
public struct Scope: Hashable, Sendable, ExpressibleByStringLiteral {
  /// The whole output folder.
  public static let everything: Scope = "."

  /// Path below the output folder.
  public let path: String

  /// The folder or file at a path below the output folder.
  public init(_ path: String) {
    self.path = path
  }

  /// The folder or file at a path below the output folder.
  public init(stringLiteral path: String) {
    self.init(path)
  }

  /// Whether a path is the scope's own or below it.
  public func contains(_ other: String) -> Bool {
    if self == .everything { return true }
    guard other.hasPrefix(path) else { return false }
    return other.utf8.count == path.utf8.count || other.utf8.dropFirst(path.utf8.count).first == UInt8(ascii: "/")
  }
}
