import AWS
import Terraform

/// A role that jobs with a certain subject wear.
struct WorkflowRole: HandleGroup {
  private let trust: AWS.Data.IAMPolicyDocument
  let role: AWS.IAMRole
  private let permissions: AWS.Data.IAMPolicyDocument
  private let policy: AWS.IAMRolePolicy
  private let label: String

  init(_ name: String, file: String = #filePath, line: Int = #line) {
    label = name
    trust = AWS.Data.IAMPolicyDocument("\(name)_trust", file: file, line: line)
    role = AWS.IAMRole(name, file: file, line: line)
    permissions = AWS.Data.IAMPolicyDocument(name, file: file, line: line)
    policy = AWS.IAMRolePolicy(name, file: file, line: line)
  }

  /// Defines the role; `subject` is what GitHub says of the job, after the repository.
  ///
  /// Source: GitHub Docs, "OpenID Connect reference", "Example subject claims".
  @ModuleBuilder func callAsFunction(
    of module: GitHubOIDC, for subject: Value<String>, skips: [(check: String, reason: String)] = [],
    file: String = #filePath, line: Int = #line,
    permissions statements: (inout PolicyStatements) -> Void
  ) -> ModuleContent {
    trust.statements(file: file, line: line) {
      $0.allow(.stsAssumeRoleWithWebIdentity, principals: .federated(module.providerARN), file: file, line: line) {
        $0.condition(
          .test(.stringEquals, "\(swift: GitHubOIDC.issuer):aud", Value(text: GitHubOIDC.audience)),
          file: file, line: line)
        $0.condition(
          .test(.stringEquals, "\(swift: GitHubOIDC.issuer):sub", "repo:\(module.repository):\(subject)"),
          file: file, line: line)
      }
    }
    role(assumeRolePolicy: trust.json, file: file, line: line) {
      $0.name = "\(module.name)-\(swift: label)"
      $0.tags = module.tags
    }
    skips.reduce(permissions.statements(file: file, line: line, statements)) { $0.skip($1.check, $1.reason) }
    policy(role: role.name, policy: permissions.json, file: file, line: line) {
      $0.name = Value(text: label)
    }
  }
}
