public import Terraform

extension RuleSet {
  /// What AWS refuses and the provider does not, a list a service.
  public static let aws = RuleSet(
    network + RepositoryRules.all,
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

  /// The rules of the network and of what stands at its edge.
  private static let network = [
    LoadBalancerRules.all, ListenerRules.all, SubnetRules.all, SecurityGroupRules.all, NetworkRules.all,
    EndpointRules.all, BucketRules.all, LifecycleRules.all, DistributionRules.all, CachePolicyRules.all,
    CertificateRules.all, RecordRules.all, TopicRules.all, KeyRules.all, TagRules.all,
  ].flatMap { $0 }.map(\.ofManaged)
}
