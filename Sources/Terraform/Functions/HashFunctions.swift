/// The SHA-256 hash of a text, in Base64.
public func base64sha256(_ text: Value<some StringValue>) -> Value<String> {
  .call("base64sha256", text)
}

/// The SHA-512 hash of a text, in Base64.
public func base64sha512(_ text: Value<some StringValue>) -> Value<String> {
  .call("base64sha512", text)
}

/// The MD5 hash of a text, in hexadecimal digits; it protects against nothing.
public func md5(_ text: Value<some StringValue>) -> Value<String> {
  .call("md5", text)
}

/// What a text in Base64, encrypted with RSA, says; the key is PEM without a password.
public func rsadecrypt(_ ciphertext: Value<String>, privatekey: Value<String>) -> Value<String> {
  .call("rsadecrypt", ciphertext, privatekey)
}

/// The SHA-1 hash of a text, in hexadecimal digits; it protects against nothing.
public func sha1(_ text: Value<some StringValue>) -> Value<String> {
  .call("sha1", text)
}

/// The SHA-256 hash of a text, in hexadecimal digits.
public func sha256(_ text: Value<some StringValue>) -> Value<String> {
  .call("sha256", text)
}

/// The SHA-512 hash of a text, in hexadecimal digits.
public func sha512(_ text: Value<some StringValue>) -> Value<String> {
  .call("sha512", text)
}

/// The UUID (version 5) of a name within a namespace: a UUID, or `dns`, `url`, `oid` or `x500`.
public func uuidv5(_ namespace: Value<String>, _ name: Value<String>) -> Value<String> {
  .call("uuidv5", namespace, name)
}
