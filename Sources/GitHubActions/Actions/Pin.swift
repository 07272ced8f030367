/// A commit of an action's repository; a tag can be moved to other code, a commit cannot.
public struct Pin: Hashable, Sendable {
  /// OWNER/REPOSITORY.
  public let repository: String
  /// The tag that stood at the commit when it was looked up.
  public let version: String
  /// The full commit.
  public let commit: String

  private init(_ repository: String, _ version: String, _ commit: String) {
    self.repository = repository
    self.version = version
    self.commit = commit
  }

  /// All of them. Each was resolved by `git rev-list -n1` in a copy of the action's repository, in July and August 2026; one that
  /// was found anywhere else may not exist.
  public static let all: [Pin] = [
    checkout, setupNode, setupPython, cache, uploadArtifact, setupTerraform, configureAWSCredentials, ecrLogin,
    setupBuildx, buildPush,
  ]

  static let checkout = Pin("actions/checkout", "v7.0.1", "3d3c42e5aac5ba805825da76410c181273ba90b1")
  static let setupNode = Pin("actions/setup-node", "v7.0.0", "820762786026740c76f36085b0efc47a31fe5020")
  static let setupPython = Pin("actions/setup-python", "v7.0.0", "5fda3b95a4ea91299a34e894583c3862153e4b97")
  static let cache = Pin("actions/cache", "v5.0.5", "27d5ce7f107fe9357f9df03efb73ab90386fccae")
  static let uploadArtifact = Pin(
    "actions/upload-artifact", "v7.0.0", "bbbca2ddaa5d8feaa63e36b76fdaad77386f024f")
  static let setupTerraform = Pin(
    "hashicorp/setup-terraform", "v4.0.1", "dfe3c3f87815947d99a8997f908cb6525fc44e9e")
  static let configureAWSCredentials = Pin(
    "aws-actions/configure-aws-credentials", "v6.2.3", "e6de054238d6b7531b4efff3b6587d9aade6a06c")
  static let ecrLogin = Pin(
    "aws-actions/amazon-ecr-login", "v2.1.7", "03f1aad4c6c7ffd436567f42f9384779290529bd")
  static let setupBuildx = Pin(
    "docker/setup-buildx-action", "v4.3.0", "37fe631027851001ddb9b187196cc803df7f5f0e")
  static let buildPush = Pin("docker/build-push-action", "v7.3.0", "53b7df96c91f9c12dcc8a07bcb9ccacbed38856a")
}
