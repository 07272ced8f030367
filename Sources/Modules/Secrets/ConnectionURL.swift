public import AWS
public import Terraform

/// The parts of a URL by which an application reaches a data store, all but the credential itself.
///
///     postgresql://user:password@host:5432/database?sslmode=verify-full
public struct ConnectionURL: ObjectType {
  /// What stands before `://`.
  @Member("scheme") public var scheme: Value<String>
  /// The secret that holds the credential, a JSON object.
  @Member("secret_arn") public var secretARN: Value<ARN<AWS.SecretsManagerSecret>>
  /// The key of the user's name; without one the URL names no user.
  @Member("username_key") public var usernameKey: Value<String> = .null
  /// The key of the password.
  @Member("password_key") public var passwordKey: Value<String>
  /// The host with its port.
  @Member("address") public var address: Value<String>
  /// What follows the address: a path, a query.
  @Member("resource") public var resource: Value<String> = ""

  /// Makes the object.
  public init() {}
}

extension Value where Type == ConnectionURL {
  /// A URL with a user's name and password.
  public static func url<Contents: ObjectType, Username>(
    _ scheme: String, _ secret: Terraform.Value<SecretOf<Contents>>,
    username: KeyPath<Contents, Terraform.Value<Username>>, password: KeyPath<Contents, Terraform.Value<String>>,
    at address: Terraform.Value<String>, _ resource: Terraform.Value<String>? = nil
  ) -> Self {
    make(scheme, secret, username: Contents.name(of: username), password, at: address, resource)
  }

  /// A URL with a password alone.
  public static func url<Contents: ObjectType>(
    _ scheme: String, _ secret: Terraform.Value<SecretOf<Contents>>,
    password: KeyPath<Contents, Terraform.Value<String>>, at address: Terraform.Value<String>,
    _ resource: Terraform.Value<String>? = nil
  ) -> Self {
    make(scheme, secret, username: nil, password, at: address, resource)
  }

  private static func make<Contents: ObjectType>(
    _ scheme: String, _ secret: Terraform.Value<SecretOf<Contents>>, username: String?,
    _ password: KeyPath<Contents, Terraform.Value<String>>, at address: Terraform.Value<String>,
    _ resource: Terraform.Value<String>?
  ) -> Self {
    .object {
      $0.scheme = Terraform.Value(text: scheme)
      $0.secretARN = secret.anySecretARN()
      if let username { $0.usernameKey = Terraform.Value(text: username) }
      $0.passwordKey = Terraform.Value(text: Contents.name(of: password))
      $0.address = address
      if let resource { $0.resource = resource }
    }
  }
}
