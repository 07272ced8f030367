import AWS
import Terraform
import Testing

@testable import Environments

/// What is refused at generation, because only environments beside each other show it.
@Suite struct ClashTests {
  private func environment(
    _ name: String, account: String = "111111111111", creates: Bool = true, api: Value<DomainName> = "api.shop.example"
  ) -> Environment<Platform> {
    Environment(name, backend: .local()) {
      $0.environment = Value(text: name)
      $0.accountID = Value(text: account)
      $0.createAccountResources = Value(booleanLiteral: creates)
      $0.domainName = "shop.example"
      $0.apiDomainName = api
    }
  }

  /// What is said of environments beside each other; that they lack most values is no matter here.
  private func clashes(
    _ environments: [Environment<Platform>], generating chosen: [Environment<Platform>]? = nil
  ) -> [String] {
    Configuration(environments: chosen ?? environments, among: environments).findings
      .filter { !$0.what.contains("does not set") && !$0.what.contains("does not make") }
      .map { "\($0.what) — \($0.why) — \($0.remedy)" }
  }

  private let twice = """
    environments "one" and "two" both have create_account_resources, and account_id "111111111111" — an account has \
    image repositories of one name, the pipeline's identity provider and OpenSearch's role once — set \
    create_account_resources to false in one of them
    """

  @Test func `fault 9 refuses two environments of one account that both make what it has once`() {
    #expect(clashes([environment("one"), environment("two")]) == [twice])
  }

  @Test func `allows one account if one of them uses what the other made, and two accounts`() {
    #expect(clashes([environment("one"), environment("two", creates: false)]) == [])
    #expect(clashes([environment("one"), environment("two", account: "222222222222")]) == [])
    #expect(clashes(Platform.environments) == [])
  }

  @Test func `refuses one name for the front end and the API`() {
    #expect(
      clashes([environment("one", api: "shop.example")]) == [
        """
        domain_name and api_domain_name of environment "one" are both "shop.example" — a name leads to one place: the \
        load balancer would send requests to itself for ever — give one another value
        """
      ])
  }

  @Test func `a run for one environment sees the others, too`() {
    let all = [environment("one"), environment("two")]
    #expect(clashes(all, generating: [all[1]]) == [twice])
  }
}
