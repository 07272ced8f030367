public import GitHubActions

/// The workflows of the repository.
public enum Workflows {
  /// All of them.
  public static let all: [Workflow] = [ci, deploy]
}
