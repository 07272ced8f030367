public import AWS
public import Terraform

/// Whose password is rotated, and which URL follows it.
public struct Rotation: ObjectType {
  /// The URL, by its environment variable; its credential is the one that rotates.
  @Member("variable") public var variable: Value<String>
  /// The Aurora cluster that takes the new password.
  @Member("cluster_identifier") public var clusterIdentifier: Value<Name<AWS.RDSCluster>>
  /// The cluster's ARN, for the function's permissions.
  @Member("cluster_arn") public var clusterARN: Value<ARN<AWS.RDSCluster>>

  /// Makes the object.
  public init() {}
}
