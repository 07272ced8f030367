import AWS
import Terraform

/// Secrets by environment variable, each with one value.
///
/// A name ends with the variable, which has no hyphen: so it never looks like the end of an ARN.
struct PlainSecrets<Each>: HandleGroup {
  let secret: AWS.SecretsManagerSecret.Keyed<Each>
  let version: AWS.SecretsManagerSecretVersion.Keyed<Each>

  init(_ name: String, file: String = #filePath, line: Int = #line) {
    secret = AWS.SecretsManagerSecret.Keyed(name, file: file, line: line)
    version = AWS.SecretsManagerSecretVersion.Keyed(name, file: file, line: line)
  }

  /// The secret itself, of the version at hand.
  var ownSecret: Value<ARN<AWS.SecretsManagerSecret>> { secret[version.key].arn }
}

/// Secrets whose values are drawn.
struct DrawnSecrets<Each>: HandleGroup {
  let drawn: AWS.Ephemeral.SecretsManagerRandomPassword.Keyed<Each>
  let plain: PlainSecrets<Each>

  init(_ name: String, file: String = #filePath, line: Int = #line) {
    drawn = AWS.Ephemeral.SecretsManagerRandomPassword.Keyed(name, file: file, line: line)
    plain = PlainSecrets(name, file: file, line: line)
  }

  /// The text that was drawn for the version at hand.
  var ownText: Value<String> { drawn[plain.version.key].randomPassword }
}
