import AWS
import Terraform
import Testing

@Suite struct IAMRuleTests {
  private let role = AWS.IAMRole("deploy")
  private let other = AWS.IAMRole("other")
  private let trust = AWS.Data.IAMPolicyDocument("trust")
  private let provider = AWS.IAMOpenIDConnectProvider("github")
  private let otherProvider = AWS.IAMOpenIDConnectProvider("other")
  private let github = "https://token.actions.githubusercontent.com"

  @ModuleBuilder private var identity: ModuleContent {
    provider(clientIDList: ["sts.amazonaws.com"], url: Value(text: github))
  }

  /// A trust policy for jobs of GitHub under a condition.
  private func trusted(_ condition: PolicyCondition?) -> Definition<AWS.Data.IAMPolicyDocument> {
    trust.statements {
      $0.allow("sts:AssumeRoleWithWebIdentity", principals: .federated(provider.arn)) {
        if let condition { $0.condition(condition) }
      }
    }
  }

  @Test func `refuses a name of more than 64 characters`() {
    let name = Local<String>("name")
    refuses(
      """
      aws_iam_role.deploy: name "shop-in-the-village-of-the-very-long-names-deployment-and-everything" has 68 \
      characters — a name in IAM has 1 to 64 letters, digits and _+=,.@-, and up to 128 for a policy or an instance \
      profile (AWS Identity and Access Management User Guide, "IAM and AWS STS quotas") — shorten what the name is \
      made of [iam-name]
      """
    ) {
      name.projectedValue("shop-in-the-village-of-the-very-long-names")
      role(assumeRolePolicy: "{}") {
        $0.name = "\(name.wrappedValue)-deployment-and-everything"  // ←
      }
    }
    accepts {
      name.projectedValue("shop")
      role(assumeRolePolicy: "{}") { $0.name = "\(name.wrappedValue)-deploy" }
    }
  }

  @Test func `refuses two roles of one name`() {
    refuses(
      """
      aws_iam_role.other: name is "Deploy", as that of aws_iam_role.deploy — an account has one role of a name, \
      whatever its case (IAM API Reference, "CreateRole") — give one of them another name [iam-role-twice]
      """
    ) {
      role(assumeRolePolicy: "{}") { $0.name = "deploy" }
      other(assumeRolePolicy: "{}") {
        $0.name = "Deploy"  // ←
      }
    }
    accepts {
      role(assumeRolePolicy: "{}") { $0.name = "deploy" }
      other(assumeRolePolicy: "{}") { $0.name = "plan" }
    }
  }

  @Test func `refuses an identity provider that is there already`() {
    refuses(
      """
      aws_iam_openid_connect_provider.other: url is "https://token.actions.githubusercontent.com", as that of \
      aws_iam_openid_connect_provider.github — an account has one identity provider of a URL (IAM API Reference, \
      "CreateOpenIDConnectProvider") — make it once, and refer to it [iam-oidc-twice]
      """
    ) {
      provider(clientIDList: ["sts.amazonaws.com"], url: "https://token.actions.githubusercontent.com")
      otherProvider(
        clientIDList: ["sts.amazonaws.com"],
        url: "https://token.actions.githubusercontent.com"  // ←
      )
    }
    accepts {
      provider(clientIDList: ["sts.amazonaws.com"], url: "https://token.actions.githubusercontent.com")
      otherProvider(clientIDList: ["sts.amazonaws.com"], url: "https://gitlab.com")
    }
  }

  @Test func `refuses to trust every repository of GitHub`() {
    refuses(
      """
      aws_iam_role.deploy: assume_role_policy trusts GitHub without naming a repository — GitHub issues tokens to \
      every repository there is, so a role names the repository that may wear it (AWS Identity and Access Management \
      User Guide, "Create a role for OpenID Connect federation") — add a condition on \
      token.actions.githubusercontent.com:sub, such as repo:OWNER/REPOSITORY:environment:NAME [iam-github-subject]
      """
    ) {
      identity
      trusted(.test(.stringEquals, "token.actions.githubusercontent.com:aud", "sts.amazonaws.com"))
      role(
        assumeRolePolicy: trust.json  // ←
      )
    }
    refuses(
      """
      data.aws_iam_policy_document.trust: statement.condition.values[0] is "repo:*" — GitHub issues tokens to every \
      repository there is, so a role names the repository that may wear it (AWS Identity and Access Management User \
      Guide, "Create a role for OpenID Connect federation") — add a condition on \
      token.actions.githubusercontent.com:sub, such as repo:OWNER/REPOSITORY:environment:NAME [iam-github-subject]
      """
    ) {
      identity
      trust.statements {
        $0.allow("sts:AssumeRoleWithWebIdentity", principals: .federated(provider.arn)) {
          $0.condition(.test(.stringLike, "token.actions.githubusercontent.com:sub", "repo:*"))  // ←
        }
      }
      role(assumeRolePolicy: trust.json)
    }
    accepts {
      identity
      trusted(.test(.stringEquals, "token.actions.githubusercontent.com:sub", "repo:shop/shop:pull_request"))
      role(assumeRolePolicy: trust.json)
    }
    accepts {
      identity
      trusted(.test(.stringLike, "token.actions.githubusercontent.com:job_workflow_ref", "shop/shop/.github/*"))
      role(assumeRolePolicy: trust.json)
    }
    accepts {
      identity
      trusted(.test(.stringLike, "token.actions.githubusercontent.com:sub", "repo:shop/*:environment:production"))
      role(assumeRolePolicy: trust.json)
    }
  }

  @Test func `refuses a wildcard where texts are compared whole`() {
    refuses(
      """
      data.aws_iam_policy_document.trust: statement.condition.values[0] is "repo:shop/shop:*" — GitHub issues tokens \
      to every repository there is, so a role names the repository that may wear it (AWS Identity and Access \
      Management User Guide, "Create a role for OpenID Connect federation") — add a condition on \
      token.actions.githubusercontent.com:sub, such as repo:OWNER/REPOSITORY:environment:NAME [iam-github-subject]
      """
    ) {
      identity
      trust.statements {
        $0.allow("sts:AssumeRoleWithWebIdentity", principals: .federated(provider.arn)) {
          $0.condition(.test(.stringEquals, "token.actions.githubusercontent.com:sub", "repo:shop/shop:*"))  // ←
        }
      }
      role(assumeRolePolicy: trust.json)
    }
    accepts {
      identity
      trusted(.test(.stringLike, "token.actions.githubusercontent.com:sub", "repo:shop/shop:*"))
      role(assumeRolePolicy: trust.json)
    }
  }

  @Test func `refuses a trust policy that names resources, or nobody`() {
    refuses(
      """
      aws_iam_role.deploy: assume_role_policy names resources — a trust policy says who may assume the role, and \
      names no resource (AWS Identity and Access Management User Guide, "AWS JSON policy elements: Principal") — name \
      a principal in each statement, and leave the resources out [iam-trust]
      """
    ) {
      trust.statements { $0.allow("sts:AssumeRole", on: ["*"], principals: .service(.ec2)) }
      role(
        assumeRolePolicy: trust.json  // ←
      )
    }
    refuses(
      """
      aws_iam_role.deploy: assume_role_policy has a statement without a principal — a trust policy says who may \
      assume the role, and names no resource (AWS Identity and Access Management User Guide, "AWS JSON policy \
      elements: Principal") — name a principal in each statement, and leave the resources out [iam-trust]
      """
    ) {
      trust.statements { $0.allow("sts:AssumeRole") }
      role(
        assumeRolePolicy: trust.json  // ←
      )
    }
    accepts {
      trust.statements { $0.allow("sts:AssumeRole", principals: .service(.ec2)) }
      role(assumeRolePolicy: trust.json)
    }
  }
}
