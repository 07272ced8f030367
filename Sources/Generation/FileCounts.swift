/// How many files a run created, updated, found as they should be, and removed.
public struct FileCounts: Hashable, Sendable {
  /// Files that were not there before.
  public var created: Int
  /// Files that got other contents or other permissions.
  public var updated: Int
  /// Files that were as they should be, and were not touched.
  public var unchanged: Int
  /// Files that are no longer generated.
  public var removed: Int

  /// Some counts.
  public init(created: Int = 0, updated: Int = 0, unchanged: Int = 0, removed: Int = 0) {
    self.created = created
    self.updated = updated
    self.unchanged = unchanged
    self.removed = removed
  }

  /// Both together.
  public static func + (first: FileCounts, second: FileCounts) -> FileCounts {
    FileCounts(
      created: first.created + second.created, updated: first.updated + second.updated,
      unchanged: first.unchanged + second.unchanged, removed: first.removed + second.removed)
  }

  init(_ action: Plan.Step.Action) {
    self.init()
    switch action {
    case .keep: unchanged = 1
    case .create: created = 1
    case .replace, .setPermissions: updated = 1
    case .remove: removed = 1
    case .release, .refuse: break
    }
  }
}
