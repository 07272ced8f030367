public import Terraform

/// How a RabbitMQ broker is deployed.
///
/// The two are all there are: `ACTIVE_STANDBY_MULTI_AZ`, which the provider takes as well, is ActiveMQ's, and the apply
/// fails with it.
///
/// Source: Amazon MQ API Reference, "Brokers", `DeploymentMode`, and Amazon MQ Developer Guide, "Deployment options for
/// Amazon MQ for RabbitMQ brokers".
public enum RabbitMQDeployment: ClosedEnumeration {
  /// What can be chosen.
  public static var values: [String] { ["SINGLE_INSTANCE", "CLUSTER_MULTI_AZ"] }
}

extension Value where Type == RabbitMQDeployment {
  /// One node, in one subnet.
  public static var singleInstance: Self { .literal("SINGLE_INSTANCE") }
  /// Three nodes in several zones, behind one endpoint.
  public static var clusterMultiAZ: Self { .literal("CLUSTER_MULTI_AZ") }
}
