public import Terraform

extension RuleSet {
  /// What AWS refuses and the provider does not, a list a service.
  public static let aws = RuleSet(
    LoadBalancerRules.all + StoreRules.all,
    readings: [
      // Both are known from the provider's configuration, without a call (N 0.1 of the facts says which are not).
      "aws_region": DataSourceReading { source, attribute in
        ["name", "id"].contains(attribute) ? source.plan.providerArgument("region", of: source)?.text : nil
      },
      "aws_partition": DataSourceReading { source, attribute in
        guard let region = source.plan.providerArgument("region", of: source)?.text else { return nil }
        return Region.partition(of: region, attribute)
      },
    ])
}
