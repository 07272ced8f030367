/// A path made absolute; it differs from machine to machine.
public func abspath(_ path: Value<String>) -> Value<String> {
  .call("abspath", path)
}

/// The last part of a path.
public func basename(_ path: Value<String>) -> Value<String> {
  .call("basename", path)
}

/// A path without its last part.
public func dirname(_ path: Value<String>) -> Value<String> {
  .call("dirname", path)
}

/// What a file in UTF-8 holds.
public func file(_ path: Value<String>) -> Value<String> {
  .call("file", path)
}

/// What a file holds, in Base64.
public func filebase64(_ path: Value<String>) -> Value<String> {
  .call("filebase64", path)
}

/// The SHA-256 hash of a file, in Base64.
public func filebase64sha256(_ path: Value<String>) -> Value<String> {
  .call("filebase64sha256", path)
}

/// The SHA-512 hash of a file, in Base64.
public func filebase64sha512(_ path: Value<String>) -> Value<String> {
  .call("filebase64sha512", path)
}

/// Whether there is a file at a path.
public func fileexists(_ path: Value<String>) -> Value<Bool> {
  .call("fileexists", path)
}

/// The MD5 hash of a file, in hexadecimal digits.
public func filemd5(_ path: Value<String>) -> Value<String> {
  .call("filemd5", path)
}

/// The files below a folder whose paths match a pattern such as `**/*.json`.
public func fileset(_ path: Value<String>, _ pattern: Value<String>) -> Value<SetOf<String>> {
  .call("fileset", path, pattern)
}

/// The SHA-1 hash of a file, in hexadecimal digits.
public func filesha1(_ path: Value<String>) -> Value<String> {
  .call("filesha1", path)
}

/// The SHA-256 hash of a file, in hexadecimal digits.
public func filesha256(_ path: Value<String>) -> Value<String> {
  .call("filesha256", path)
}

/// The SHA-512 hash of a file, in hexadecimal digits.
public func filesha512(_ path: Value<String>) -> Value<String> {
  .call("filesha512", path)
}

/// A path with `~` at its start replaced by the home folder; it differs from machine to machine.
public func pathexpand(_ path: Value<String>) -> Value<String> {
  .call("pathexpand", path)
}

/// What a template in a file gives with some variables.
///
///     templatefile("\(Path.module)/user-data.sh.tftpl", ["port": .value(port)])
public func templatefile(_ path: Value<String>, _ variables: Structure) -> Value<String> {
  .call("templatefile", erased: [path.erased, variables.erased])
}

/// What a template gives with some variables (since Terraform 1.9).
///
/// The template must be a reference: Terraform refuses a literal or a call here.
public func templatestring(_ template: Value<String>, _ variables: Structure) -> Value<String> {
  .call("templatestring", erased: [template.erased, variables.erased])
}
