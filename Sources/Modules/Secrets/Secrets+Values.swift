import AWS
import Terraform

extension Secrets {
  @ModuleBuilder var drawnSecrets: ModuleContent {
    drawnLength { $0.input = Value<Int>(number: 64).cast() }
      .comment("Not known before an apply: so the first plan draws nothing, and needs no credentials.")
    password.drawn(forEach: passwords) { draw, _ in
      draw.passwordLength = drawnLength.output.cast()
      draw.excludePunctuation = true
    }
    secrets(password.plain, forEach: passwords) { $0.value }
    password.plain.version(forEach: passwords, secretID: password.plain.ownSecret) { version, _ in
      version.secretStringWO = password.ownText
      version.explain("Drawn once; to draw another, replace this version.")
      version.secretStringWOVersion = 1
    }
    key.drawn(forEach: keys) { draw, _ in
      draw.passwordLength = drawnLength.output.cast()
      draw.excludePunctuation = true
    }
    secrets(key.plain, forEach: keys) { $0.value.description }
      .lifecycle { $0.preventDestroy = true }
      .comment("What was encrypted with a key is lost with it.")
    key.plain.version(forEach: keys, secretID: key.plain.ownSecret) { version, each in
      version.explain("The hash of a text with more than 256 bits of chance: 32 bytes.")
      version.secretStringWO = (each.value.encoding == .hex).then(
        sha256(key.ownText), else: base64sha256(key.ownText))
      version.secretStringWOVersion = 1
    }
    .lifecycle { $0.preventDestroy = true }
  }

  @ModuleBuilder var givenSecrets: ModuleContent {
    secrets(value, forEach: valueVersions) { "Given from outside for \($0.key)" }
    value.version(forEach: valueVersions, secretID: value.ownSecret) { version, each in
      version.secretStringWO = values[each.key]
      version.secretStringWOVersion = each.value
    }
  }

  @ModuleBuilder var connectionURLs: ModuleContent {
    credential(forEach: urls, secretID: credential.value.secretARN)
      .comment("Each store's credential as it is stored: what was drawn for it is drawn anew by each run.")
    $credentials(
      credential.all.toMap("variable", "stored") { ($0, jsondecode($1.secretString).cast()) },
      comment: "What the stores' secrets hold, by the variable of the URL")
    secrets(url, forEach: urls) { "Connection URL for \($0.key)" }
    url.version(forEach: urls, secretID: url.ownSecret) { version, each in
      version.secretStringWO = composed(each.value, credentials[each.key])
      version.explain("Hashes what is public of the URL, so that it is written anew when that changes.")
      version.secretStringWOVersion = parseint(
        substr(sha256(jsonencode(each.value)), offset: 0, length: 7), base: 16)
    }
  }

  /// The URL with its credential, each part of it encoded.
  private func composed(_ url: Value<ConnectionURL>, _ credential: Value<[String: String]>) -> Value<String> {
    let username = (url.usernameKey == .null).then("", else: urlencode(credential[url.usernameKey]))
    return join(
      "", ["\(url.scheme)://", username, ":", urlencode(credential[url.passwordKey]), "@\(url.address)", url.resource])
  }

  /// The secrets of one kind, without their values.
  private func secrets<Each>(
    _ handles: PlainSecrets<Each>, forEach collection: Value<[String: Each]>, file: String = #filePath,
    line: Int = #line, description: (Iteration<Each>) -> Value<String>
  ) -> Definition<AWS.SecretsManagerSecret> {
    handles.secret(forEach: collection, file: file, line: line) {
      $0.name = "\(name)/\($1.key)"
      $0.description = description($1)
      $0.kmsKeyID = kmsKeyARN
      $0.recoveryWindowInDays = recoveryWindowInDays
      $0.tags = tags
    }
    .skip("CKV_AWS_149", "the AWS managed key is asked for; kms_key_arn takes another")
    .skip("CKV2_AWS_57", "only the database's password can be rotated without an interruption")
  }
}
