public import Terraform

/// The ARN of a secret whose value is a JSON object with the members of `Contents`.
///
/// Source: Amazon ECS Developer Guide, "Pass Secrets Manager secrets through Amazon ECS environment variables".
public enum SecretOf<Contents: ObjectType>: StringValue {}

/// What `valueFrom` of a container's secret takes: a secret's ARN, with or without the key of its JSON.
public enum SecretReference: StringValue {}

extension Value {
  /// The ARN, where any secret may stand.
  public func anySecretARN<Contents>() -> Terraform.Value<ARN<AWS.SecretsManagerSecret>>
  where Type == SecretOf<Contents> {
    cast()
  }

  /// One key of the secret's JSON, as a task definition reads it: `arn:key::`.
  ///
  /// The colons after the key stand for the newest stage and version. A key that the secret has not does not compile.
  public func key<Contents, Member>(
    _ key: KeyPath<Contents, Terraform.Value<Member>>
  ) -> Terraform.Value<SecretReference> where Type == SecretOf<Contents> {
    "\(self):\(swift: Contents.name(of: key))::"
  }

  /// The whole secret, as a task definition reads it.
  public func whole() -> Terraform.Value<SecretReference> where Type == ARN<AWS.SecretsManagerSecret> { cast() }
}
