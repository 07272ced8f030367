import AWS
import Terraform

/// A credential read back for arguments that do not keep what they are given.
struct EphemeralCredential<Contents: ObjectType>: HandleGroup {
  private let version: AWS.Ephemeral.SecretsManagerSecretVersion

  init(_ name: String, file: String = #filePath, line: Int = #line) {
    version = AWS.Ephemeral.SecretsManagerSecretVersion(name, file: file, line: line)
  }

  /// Reads it; the ARN is a version's, so that the value is there.
  func callAsFunction(
    _ arn: Value<SecretOf<Contents>>, file: String = #filePath, line: Int = #line
  ) -> Definition<AWS.Ephemeral.SecretsManagerSecretVersion> {
    version(secretID: arn.anySecretARN(), file: file, line: line)
  }

  /// What the secret holds.
  var contents: Value<Contents> { jsondecode(version.secretString).cast() }
}

/// A credential read back for an argument that keeps what it is given: the value is in the state, marked sensitive.
///
/// For the stores whose provider has no write-only argument, and for nothing else.
struct KeptCredential<Contents: ObjectType>: HandleGroup {
  private let version: AWS.Data.SecretsManagerSecretVersion

  init(_ name: String, file: String = #filePath, line: Int = #line) {
    version = AWS.Data.SecretsManagerSecretVersion(name, file: file, line: line)
  }

  /// Reads it; the ARN is a version's, so that the value is there.
  func callAsFunction(
    _ arn: Value<SecretOf<Contents>>, file: String = #filePath, line: Int = #line
  ) -> Definition<AWS.Data.SecretsManagerSecretVersion> {
    version(secretID: arn.anySecretARN(), file: file, line: line)
  }

  /// What the secret holds.
  var contents: Value<Contents> { jsondecode(version.secretString).cast() }
}
