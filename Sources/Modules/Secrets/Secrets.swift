public import AWS
public import Terraform

/// An application's secrets, each a plain string for one environment variable: passwords and keys that are drawn once,
/// values from outside, URLs composed of the stores' credentials; and the rotation of the database's.
public struct Secrets: Module {
  /// `modules/secrets`
  public static let name = "secrets"

  /// Starts the names of what the module makes.
  @Variable("name", "Prefix of the names of all resources, for example shop-staging.", nullable: false)
  public var name: Value<String>
  /// The account, for the permission to call the function.
  @Variable("account_id", "AWS account that owns the secrets.", nullable: false)
  public var accountID: Value<AccountID>
  /// Passwords.
  @Variable(
    "passwords", "Secrets of 64 letters and digits, drawn once: what each is for, by environment variable.",
    nullable: false)
  public var passwords: Value<[String: String]>
  /// Keys.
  @Variable(
    "keys", "Keys of 32 bytes, drawn once and protected from deletion, by environment variable.", nullable: false)
  public var keys: Value<[String: SecretKey]>
  /// Which values come from outside.
  @Variable(
    "value_versions",
    "Secrets whose values come from outside, by environment variable; another number writes the value again.",
    nullable: false)
  public var valueVersions: Value<[String: Int]>
  /// The values from outside.
  @Variable(
    "values", "The values from outside, by environment variable; kept in no state and no plan.", nullable: false,
    sensitive: true, ephemeral: true)
  public var values: Value<[String: String]>
  /// URLs.
  @Variable("urls", "URLs of the data stores, by environment variable.", nullable: false)
  public var urls: Value<[String: ConnectionURL]>
  /// The rotation.
  @Variable("rotation", "Aurora's password, and the URL that is written anew with it.", nullable: false)
  public var rotation: Value<Rotation>
  /// How often the password is rotated.
  @Variable("rotation_days", "Days between rotations, 1 to 1000.", nullable: false)
  public var rotationDays: Value<Int> = 30
  /// How long logs are kept.
  @Variable("log_retention_days", "Days that the rotation's log is kept.", nullable: false)
  public var logRetentionDays: Value<RetentionDays> = 30
  /// How long a deleted secret can be restored.
  @Variable(
    "recovery_window_in_days", "Days in which a deleted secret can be restored: 7 to 30, or 0 for none.",
    nullable: false)
  public var recoveryWindowInDays: Value<Int> = 30
  /// The key of data at rest.
  @Variable("kms_key_arn", "Key for the secrets and the log; null leaves it to the keys AWS manages.")
  public var kmsKeyARN: Value<ARN<AWS.KMSKey>> = .null
  /// Tags of everything.
  @Variable("tags", "Tags of all resources.", nullable: false)
  public var tags: Value<[String: String]> = [:]

  /// For task definitions and for the roles that may read them.
  @Output("secret_arns", "ARNs of the secrets, by environment variable; known once they have their values.")
  public var secretARNs: Exported<[String: ARN<AWS.SecretsManagerSecret>]>

  @Local("credentials") var credentials: Value<[String: [String: String]]>

  let drawnLength = TerraformData("length")
  let password = DrawnSecrets<String>("password")
  let key = DrawnSecrets<SecretKey>("key")
  let value = PlainSecrets<Int>("value")
  let url = PlainSecrets<ConnectionURL>("url")
  let credential = AWS.Ephemeral.SecretsManagerSecretVersion.Keyed<ConnectionURL>("credential")
  let function = RotationFunction()

  /// Makes the module.
  public init() {}

  /// What the module defines.
  public var body: ModuleContent {
    drawnSecrets
    givenSecrets
    connectionURLs
    rotationFunction
    rotationRole
    $secretARNs(
      merge(password.plain.version.arn, key.plain.version.arn, value.version.arn, url.version.arn))
    validations
  }
}
