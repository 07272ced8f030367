public import Terraform

/// A resource, data source or ephemeral resource of the AWS provider.
public protocol AWSResource: Resource {}

extension AWSResource {
  /// `hashicorp/aws`, the version that the bindings were generated from.
  public static var provider: ProviderRequirement { .aws }
}

extension ProviderRequirement {
  /// `aws = { source = "hashicorp/aws", version = "~> 5.100.0" }`
  public static let aws = ProviderRequirement(
    localName: "aws", source: "hashicorp/aws", version: "~> 5.100.0", rules: { .aws })
}
