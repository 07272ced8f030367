/// What a job's token is allowed, with the reason, which is written beside it.
///
/// A workflow as a whole is allowed nothing.
///
/// Source: GitHub Docs, "Workflow syntax for GitHub Actions", `permissions`.
public struct Permission: Hashable, Sendable {
  /// How much.
  public enum Access: String, Sendable {
    /// To read.
    case read
    /// To read and write.
    case write
  }

  let scope: String
  let access: Access
  let reason: String

  /// Runs, their artifacts and their results.
  public static func actions(_ access: Access, _ reason: String) -> Permission {
    Permission(scope: "actions", access: access, reason: reason)
  }

  /// The repository's files.
  public static func contents(_ access: Access, _ reason: String) -> Permission {
    Permission(scope: "contents", access: access, reason: reason)
  }

  /// Deployments to environments and how they ended.
  public static func deployments(_ access: Access, _ reason: String) -> Permission {
    Permission(scope: "deployments", access: access, reason: reason)
  }

  /// A token that names the job to others; it can only be written.
  public static func idToken(_ reason: String) -> Permission {
    Permission(scope: "id-token", access: .write, reason: reason)
  }

  /// Pull requests and what is said in them.
  public static func pullRequests(_ access: Access, _ reason: String) -> Permission {
    Permission(scope: "pull-requests", access: access, reason: reason)
  }
}
