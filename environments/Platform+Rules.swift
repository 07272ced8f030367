import AWS
public import Terraform

extension Platform {
  /// What must hold between the environments' values, and between those of one.
  public var rules: [EnvironmentRule] {
    [
      .distinct(environment, why: "it is part of the names and the tags of all that an environment makes"),
      .disjoint(network.cidrBlock),
      .once(
        per: accountID, where: createAccountResources,
        why:
          "an account has image repositories of one name, the pipeline's identity provider and OpenSearch's role once"),
      .different(
        domainName, apiDomainName,
        why: "a name leads to one place: the load balancer would send requests to itself for ever"),
    ]
  }
}
