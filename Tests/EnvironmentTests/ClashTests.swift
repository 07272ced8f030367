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
      $0.accountID = Value(text: account)
      $0.createAccountResources = Value(booleanLiteral: creates)
      $0.domainName = "shop.example"
      $0.apiDomainName = api
    }
  }

  @Test func `fault 9 refuses two environments of one account that both make its repositories`() {
    let findings = Platform.findings(among: [environment("one"), environment("two")])
    #expect(
      findings.map(\.what) == ["environments \"one\" and \"two\" both make what account 111111111111 has once"])
    #expect(findings.map(\.attribute) == ["create_account_resources"])
  }

  @Test func `allows one account if one of them uses what the other made, and two accounts`() {
    #expect(Platform.findings(among: [environment("one"), environment("two", creates: false)]).isEmpty)
    #expect(Platform.findings(among: [environment("one"), environment("two", account: "222222222222")]).isEmpty)
    #expect(Platform.findings(among: Platform.environments).isEmpty)
  }

  @Test func `refuses one name for the front end and the API`() {
    let findings = Platform.findings(among: [environment("one", api: "shop.example")])
    #expect(findings.map(\.what) == ["environment \"one\" has one domain name for the front end and the API"])
    #expect(findings.map(\.remedy) == ["give api_domain_name a name of its own"])
  }

  @Test func `a run for one environment sees the others, too`() {
    let all = [environment("one"), environment("two")]
    let findings = Configuration(environments: [all[1]], among: all).findings
    #expect(findings.contains { $0.what.contains("both make what account") })
  }
}
