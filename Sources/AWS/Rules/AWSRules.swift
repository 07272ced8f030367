public import Terraform

extension RuleSet {
  /// What AWS refuses and the provider does not, a list a service.
  public static let aws = RuleSet(
    [
      RuleGroup("Amazon VPC", SubnetRules.all + SecurityGroupRules.all + NetworkRules.all + EndpointRules.all),
      RuleGroup("Elastic Load Balancing", LoadBalancerRules.all + ListenerRules.all),
      RuleGroup(
        "Amazon ECS",
        TaskDefinitionRules.all + ContainerRules.all + SecretUseRules.all + ServiceRules.all + ServiceOrderRules.all),
      RuleGroup("AWS Cloud Map", DiscoveryRules.all),
      RuleGroup("Application Auto Scaling", ScalingRules.all),
      RuleGroup("Amazon EC2", InstanceRules.all + VolumeRules.all),
      RuleGroup(
        "Amazon RDS", RDSRules.all + AuroraRules.all + DatabaseParameterRules.all + DatabasePlacementRules.all),
      RuleGroup("Amazon ElastiCache", ElastiCacheRules.all + ElastiCacheNodeRules.all + ElastiCacheParameterRules.all),
      RuleGroup("Amazon MQ", MQRules.all + RabbitMQRules.all),
      RuleGroup(
        "Amazon OpenSearch Service", OpenSearchRules.all + OpenSearchNodeRules.all + OpenSearchSecurityRules.all),
      RuleGroup("AWS Secrets Manager", SecretRules.all + PasswordRules.all),
      RuleGroup("AWS Backup", BackupRules.all),
      RuleGroup("Amazon S3", BucketRules.all + LifecycleRules.all),
      RuleGroup("Amazon CloudFront", DistributionRules.all + CachePolicyRules.all),
      RuleGroup("AWS Certificate Manager", CertificateRules.all),
      RuleGroup("Amazon Route 53", RecordRules.all),
      RuleGroup("Amazon ECR", RepositoryRules.all),
      RuleGroup("Amazon CloudWatch", LogRules.all + AlarmRules.all + MetricRules.all),
      RuleGroup("Amazon SNS", TopicRules.all),
      RuleGroup("AWS IAM", IAMRules.all),
      RuleGroup("AWS Lambda", LambdaRules.all),
      RuleGroup("AWS KMS", KeyRules.all),
      RuleGroup("Amazon DynamoDB", LockTableRules.all),
      RuleGroup("Accounts", AccountRules.all),
      RuleGroup("Tags of any resource", TagRules.all),
    ],
    readings: [
      // Both are known from the provider's configuration, without a call (N 0.1 of the facts says which are not).
      "aws_region": DataSourceReading { source, attribute in
        ["name", "id"].contains(attribute) ? source.plan.providerArgument("region", of: source)?.text : nil
      },
      "aws_partition": DataSourceReading { source, attribute in
        guard let region = source.plan.providerArgument("region", of: source)?.text else { return nil }
        return Region.partition(of: region, attribute)
      },
    ],
    connections: Connections.all)
}
