/// The resources of the AWS provider: `AWS.VPC` is `aws_vpc`.
public enum AWS {
  /// The data sources: `AWS.Data.Region` is `data "aws_region"`.
  public enum Data {}

  /// The ephemeral resources: `AWS.Ephemeral.SecretsManagerSecretVersion` is
  /// `ephemeral "aws_secretsmanager_secret_version"`.
  public enum Ephemeral {}
}
