public import Terraform

extension Platform {
  /// Refuses environments that AWS would refuse: only beside each other can it be seen.
  public static func findings(among environments: [Environment<Platform>]) -> [Finding] {
    environments.flatMap(clash(in:))
      + environments.indices.flatMap { index in
        environments[..<index].compactMap { clash(environments[index], with: $0) }
      }
  }

  private static func clash(in environment: Environment<Platform>) -> [Finding] {
    guard let name = environment.text(of: \.domainName), name == environment.text(of: \.apiDomainName) else {
      return []
    }
    return [
      Finding(
        "environment \"\(environment.name)\" has one domain name for the front end and the API",
        why: "a name leads to one place: the redirect from \(name) to \(name) would never end",
        remedy: "give api_domain_name a name of its own", at: environment.location, attribute: "api_domain_name")
    ]
  }

  private static func clash(_ second: Environment<Platform>, with first: Environment<Platform>) -> Finding? {
    guard let account = second.text(of: \.accountID), account == first.text(of: \.accountID),
      [first, second].allSatisfy({ $0.text(of: \.createAccountResources) == "true" })
    else { return nil }
    return Finding(
      "environments \"\(first.name)\" and \"\(second.name)\" both make what account \(account) has once",
      why: "the second apply would find the image repositories there already",
      remedy: "set create_account_resources to false in one of them", at: second.location,
      attribute: "create_account_resources")
  }
}
