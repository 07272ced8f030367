public import Terraform

/// What the secret of a RabbitMQ broker holds.
public struct RabbitMQCredential: ObjectType {
  /// The administrator.
  @Member("username") public var username: Value<String>
  /// The administrator's password.
  @Member("password") public var password: Value<String>

  /// Makes the object.
  public init() {}
}
