import AWS
import Terraform
import Testing

@Suite struct PolicyPrincipalTests {
  @Test func `writes each kind as its type and identifiers`() {
    struct Sample: SampleModule {
      @Variable("roles", "Roles.") var roles: Value<[ARN<AWS.IAMRole>]> = []
      let role = AWS.IAMRole("deploy")
      let github = AWS.IAMOpenIDConnectProvider("github")
      let elb = AWS.Data.ELBServiceAccount("current")
      let document = AWS.Data.IAMPolicyDocument("sample")
      var body: ModuleContent {
        role(assumeRolePolicy: document.json)
        github(clientIDList: ["sts.amazonaws.com"], url: "https://token.actions.githubusercontent.com")
        elb()
        document.statements {
          $0.allow(
            "s3:GetObject",
            principals: .service(.ecsTasks, "lambda.amazonaws.com"), .account("111111111111"), .account(elb.arn),
            .role(role.arn), .roles(roles), .arn(role.arn), .federated(github.arn),
            .federated("cognito-identity.amazonaws.com"), .canonicalUser("0123"), .everyone)
          $0.deny("s3:PutObject") { $0.notPrincipals(.account("222222222222")) }
        }
      }
    }
    let statement = Sample.text.split(separator: "statement {\n").dropFirst().map { $0.split(separator: "\n") }
    let lines = statement.joined().compactMap { line -> String? in
      let parts = line.split(separator: " ", omittingEmptySubsequences: true)
      return ["type", "identifiers"].contains(parts.first) ? parts.dropFirst(2).joined(separator: " ") : nil
    }
    #expect(
      lines == [
        "\"Service\"", "[\"ecs-tasks.amazonaws.com\", \"lambda.amazonaws.com\"]",
        "\"AWS\"", "[\"111111111111\"]",
        "\"AWS\"", "[data.aws_elb_service_account.current.arn]",
        "\"AWS\"", "[aws_iam_role.deploy.arn]",
        "\"AWS\"", "var.roles",
        "\"AWS\"", "[aws_iam_role.deploy.arn]",
        "\"Federated\"", "[aws_iam_openid_connect_provider.github.arn]",
        "\"Federated\"", "[\"cognito-identity.amazonaws.com\"]",
        "\"CanonicalUser\"", "[\"0123\"]",
        "\"*\"", "[\"*\"]",
        "\"AWS\"", "[\"222222222222\"]",
      ])
  }
}
