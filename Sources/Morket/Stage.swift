/// An environment as the pipeline sees it: what is pushed to its branch is deployed to it.
public struct Stage: Hashable, Sendable {
  /// The environment's name, in Terraform and in the settings of the repository.
  public let name: String
  /// The branch.
  public let branch: String

  /// The variable of the repository that holds the root's outputs as JSON: `STAGING_OUTPUTS`.
  public var outputsVariable: String { "\(name.uppercased())_OUTPUTS" }
  /// The folder of its root module.
  public var root: String { "terraform/environments/\(name)" }

  /// Follows `develop`, without a person's word.
  public static let staging = Stage(name: "staging", branch: "develop")
  /// Follows `main`, once a person has approved.
  public static let production = Stage(name: "production", branch: "main")

  /// All of them, from the one that changes reach first.
  public static let all: [Stage] = [.staging, .production]
}
