public import Terraform

/// What the secret of an OpenSearch domain holds.
public struct OpenSearchCredential: ObjectType {
  /// The master user.
  @Member("username") public var username: Value<String>
  /// The master user's password.
  @Member("password") public var password: Value<String>

  /// Makes the object.
  public init() {}
}
