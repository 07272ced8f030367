import Terraform

/// What IAM refuses, and what lets the wrong ones in.
enum IAMRules {
  static let all: [Rule] = [
    Rule(
      "iam-name", on: "aws_iam_role", "aws_iam_role_policy", "aws_iam_policy", "aws_iam_instance_profile",
      limit: Limit(
        "a name in IAM has 1 to 64 letters, digits and _+=,.@-, and up to 128 for a policy or an instance profile",
        source: "AWS Identity and Access Management User Guide, \"IAM and AWS STS quotas\""),
      remedy: "shorten what the name is made of"
    ) { resource in
      let most = resource.type == "aws_iam_role" ? 64 : 128
      let name = resource["name"]
      let tooLong = name.unless(atMost: most)
      return tooLong.isEmpty ? name.unless { $0.isIAMName } : tooLong
    },
    Rule(
      "iam-role-twice", on: "aws_iam_role",
      limit: Limit(
        "an account has one role of a name, whatever its case", source: "IAM API Reference, \"CreateRole\""),
      remedy: "give one of them another name"
    ) { role in
      guard let name = role["name"].text,
        let other = role.plan.resources(ofType: "aws_iam_role").first(where: {
          $0["name"].text?.lowercased() == name.lowercased()
        }), other != role
      else { return [] }
      return [role["name"].violation("is \"\(name)\", as that of \(other.address)")]
    },
    Rule(
      "iam-oidc-twice", on: "aws_iam_openid_connect_provider",
      limit: Limit(
        "an account has one identity provider of a URL", source: "IAM API Reference, \"CreateOpenIDConnectProvider\""),
      remedy: "make it once, and refer to it"
    ) { provider in
      guard let url = provider["url"].text,
        let other = provider.plan.resources(ofType: "aws_iam_openid_connect_provider").first(where: {
          $0["url"].text == url
        }), other != provider
      else { return [] }
      return [provider["url"].violation("is \"\(url)\", as that of \(other.address)")]
    },
    Rule(
      "iam-github-subject", on: "aws_iam_role",
      limit: Limit(
        "GitHub issues tokens to every repository there is, so a role names the repository that may wear it",
        source: "AWS Identity and Access Management User Guide, \"Create a role for OpenID Connect federation\""),
      remedy:
        "add a condition on token.actions.githubusercontent.com:sub, such as repo:OWNER/REPOSITORY:environment:NAME"
    ) { role in
      role.trustStatements.filter(\.trustsGitHub).flatMap { statement -> [Violation] in
        let claims = statement.blocks("condition").map { ($0["variable"].text?.lowercased() ?? GitHub.subject, $0) }
        if claims.allSatisfy({ $0.0 == GitHub.audience || !$0.0.hasPrefix(GitHub.issuer) }) {
          return [role["assume_role_policy"].violation("trusts GitHub without naming a repository")]
        }
        let subjects = claims.filter { $0.0 == GitHub.subject }.map(\.1)
        return subjects.flatMap { condition in
          (condition["values"].list ?? []).flatMap { value in
            value.unless { GitHub.isSubject($0, wild: condition["test"].text?.contains("Like") == true) }
          }
        }
      }
    },
    Rule(
      "iam-trust", on: "aws_iam_role",
      limit: Limit(
        "a trust policy says who may assume the role, and names no resource",
        source: "AWS Identity and Access Management User Guide, \"AWS JSON policy elements: Principal\""),
      remedy: "name a principal in each statement, and leave the resources out"
    ) { role in
      role.trustStatements.flatMap { statement -> [Violation] in
        if statement["resources"].isSet || statement["not_resources"].isSet {
          return [role["assume_role_policy"].violation("names resources")]
        }
        return statement.has("principals") || statement.has("not_principals")
          ? [] : [role["assume_role_policy"].violation("has a statement without a principal")]
      }
    },
  ]
}

/// Tokens of GitHub Actions.
private enum GitHub {
  static let issuer = "token.actions.githubusercontent.com"
  static let subject = "\(issuer):sub"
  static let audience = "\(issuer):aud"

  /// Whether a condition on a subject lets in the repositories of one owner alone, as far as the subject has GitHub's own
  /// form: an organization may give it another one.
  static func isSubject(_ text: String, wild: Bool) -> Bool {
    if text.hasPrefix("*") || text.contains("*") && !wild { return false }
    guard text.hasPrefix("repo:") else { return true }
    let names = text.dropFirst(5).split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
    guard names.count == 2, !names.contains(where: \.isEmpty), !names[0].contains("*") else { return false }
    return wild || names[1].contains(":")
  }
}

extension PlannedResource {
  /// The statements of a role's trust policy, where a document of the configuration has them.
  fileprivate var trustStatements: [PlannedBlock] {
    guard let document = self["assume_role_policy"].target, document.type == "aws_iam_policy_document" else {
      return []
    }
    return document.blocks("statement")
  }
}

extension PlannedBlock {
  /// Whether the statement allows what GitHub vouches for.
  fileprivate var trustsGitHub: Bool {
    blocks("principals").contains { principal in
      principal["type"].text == "Federated"
        && (principal["identifiers"].list ?? []).contains { identifier in
          if let provider = identifier.target { return provider["url"].text?.hasSuffix(GitHub.issuer) == true }
          return identifier.text?.hasSuffix("oidc-provider/\(GitHub.issuer)") == true
        }
    }
  }
}

extension String {
  fileprivate var isIAMName: Bool {
    consists { $0.isASCIILetter || $0.isASCIIDigit || "_+=,.@-".utf8.contains($0) }
  }
}
