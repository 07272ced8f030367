/// The user that a container runs as, by number: a name says nothing to Kubernetes' `runAsNonRoot`, and hadolint wants none.
///
///     USER 1000:1000
///
/// It rejects 0, which is root.
public struct User: Hashable, Sendable {
  /// The user's number.
  public let id: Int
  /// The group's number.
  public let group: Int

  /// The user and group of these numbers.
  public init(_ id: Int, group: Int? = nil) {
    self.id = id
    self.group = group ?? id
  }

  /// As `USER`, `--chown` and compose's `user` take it.
  public var text: String { "\(id):\(group)" }

  func findings(at location: SourceLocation) -> [Finding] {
    guard id <= 0 || group <= 0 else { return [] }
    return [
      Finding(
        "the user \(text) is root or no user at all", why: "who breaks out of the process would own the container",
        remedy: "give the numbers of a user without privileges, for example 1000", at: location)
    ]
  }
}
