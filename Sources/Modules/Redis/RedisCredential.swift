public import Terraform

/// What the secret of a Redis holds.
public struct RedisCredential: ObjectType {
  /// What clients authenticate with.
  @Member("auth_token") public var authToken: Value<String>

  /// Makes the object.
  public init() {}
}
