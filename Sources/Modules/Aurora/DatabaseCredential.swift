public import AWS
public import Terraform

/// What the secret of a database's first user holds, in the keys that RDS gives its own secrets.
///
/// Source: AWS Secrets Manager User Guide, "JSON structure of AWS Secrets Manager database credential secrets".
public struct DatabaseCredential: ObjectType {
  /// The engine, for tools that choose a driver by it.
  @Member("engine") public var engine: Value<String>
  /// The user's name.
  @Member("username") public var username: Value<MasterUsername>
  /// The user's password.
  @Member("password") public var password: Value<String>
  /// The port of the cluster.
  @Member("port") public var port: Value<Port>
  /// The database that was made with the cluster.
  @Member("dbname") public var databaseName: Value<DatabaseName>

  /// Makes the object.
  public init() {}
}
