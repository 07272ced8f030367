import AWS
import Terraform

/// A secret that holds a password drawn for it, which stays out of the state.
///
/// The password is drawn by an ephemeral resource and handed to the secret's version in a write-only argument. Each run draws
/// another one, so whoever else needs it reads the stored secret back (``StoredCredential``) and never the drawn value: then
/// all agree, even when an apply died half way.
struct Credential<Contents: ObjectType>: HandleGroup {
  private let length: TerraformData
  private let password: AWS.Ephemeral.SecretsManagerRandomPassword
  let secret: AWS.SecretsManagerSecret
  let version: AWS.SecretsManagerSecretVersion

  init(_ name: String, file: String = #filePath, line: Int = #line) {
    length = TerraformData("\(name)_length", file: file, line: line)
    password = AWS.Ephemeral.SecretsManagerRandomPassword(name, file: file, line: line)
    secret = AWS.SecretsManagerSecret(name, file: file, line: line)
    version = AWS.SecretsManagerSecretVersion(name, file: file, line: line)
  }

  /// The secret's ARN; whoever reads it waits until the secret has its value.
  ///
  /// It is the version's and not the secret's: when an apply died between the two, the first is not yet known to the next
  /// plan, which therefore does not ask for a value that is not there.
  var arn: Value<SecretOf<Contents>> { version.arn.cast() }

  /// Defines the secret and its value.
  ///
  /// - Parameter number: another number draws another password.
  @ModuleBuilder func callAsFunction(
    named name: Value<SecretName>, _ description: Value<String>, settings: CredentialSettings,
    password alphabet: PasswordAlphabet, version number: Value<Int> = 1,
    skips: [(check: String, reason: String)] = [], file: String = #filePath, line: Int = #line,
    contents: (Value<String>, inout Value<Contents>) -> Void
  ) -> ModuleContent {
    length(file: file, line: line) { $0.input = Value<Int>(number: alphabet.length).cast() }
      .comment("Not known before an apply: so the first plan draws no password, and needs no credentials.")
    password(file: file, line: line) {
      $0.passwordLength = length.output.cast()
      alphabet.write(to: &$0)
    }
    skips.reduce(
      secret(file: file, line: line) {
        $0.name = name
        $0.description = description
        $0.kmsKeyID = settings.kmsKeyARN.cast()
        $0.recoveryWindowInDays = settings.recoveryWindowInDays
        $0.tags = settings.tags
      }
      .skip("CKV_AWS_149", "the AWS managed key is asked for; kms_key_arn takes another")
    ) { $0.skip($1.check, $1.reason) }
    version(secretID: secret.arn, file: file, line: line) {
      $0.secretStringWO = jsonencode(.object { contents(password.randomPassword, &$0) } as Value<Contents>).asString
      $0.secretStringWOVersion = number
    }
  }
}

/// What all credentials of a module have in common.
struct CredentialSettings {
  let recoveryWindowInDays: Value<Int>
  let kmsKeyARN: Value<ARN<AWS.KMSKey>>
  let tags: Value<[String: String]>
}

/// What a password is made of.
struct PasswordAlphabet {
  let length: Int
  private let punctuation: String?

  /// Letters and digits.
  static func lettersAndDigits(_ length: Int) -> Self { Self(length: length, punctuation: nil) }

  /// Letters, digits and the punctuation that needs no escaping in a URL, at least one of each.
  static func urlSafe(_ length: Int) -> Self { Self(length: length, punctuation: "!\"#$%&'()*+,/:;<=>?@[\\]^`{|}") }

  fileprivate func write(to arguments: inout Arguments<AWS.Ephemeral.SecretsManagerRandomPassword.Schema>) {
    guard let punctuation else {
      arguments.excludePunctuation = true
      return
    }
    arguments.excludeCharacters = Value(text: punctuation)
    arguments.requireEachIncludedType = true
  }
}
