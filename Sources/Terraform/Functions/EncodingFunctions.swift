/// The text that Base64 stands for.
public func base64decode(_ text: Value<String>) -> Value<String> {
  .call("base64decode", text)
}

/// A text in Base64.
public func base64encode(_ text: Value<String>) -> Value<String> {
  .call("base64encode", text)
}

/// A JSON document or another special text in Base64.
public func base64encode(_ text: Value<some StringValue>) -> Value<String> {
  .call("base64encode", text)
}

/// A text compressed with gzip, in Base64.
public func base64gzip(_ text: Value<String>) -> Value<String> {
  .call("base64gzip", text)
}

/// The rows of a text in CSV; the first row names the columns.
public func csvdecode(_ text: Value<String>) -> Value<[[String: String]]> {
  .call("csvdecode", text)
}

/// What a JSON document says.
public func jsondecode(_ text: Value<some StringValue>) -> Value<AnyType> {
  .call("jsondecode", text)
}

/// A structure as JSON, without white space and with its keys in lexical order.
///
///     jsonencode(["name": "api", "ports": [80, .value(port)]])
public func jsonencode(_ structure: Structure) -> Value<JSON> {
  .call("jsonencode", erased: [structure.erased])
}

/// A value as JSON.
public func jsonencode<Type>(_ value: Value<Type>) -> Value<JSON> {
  .call("jsonencode", value)
}

/// The text that Base64 stands for, in an encoding such as `UTF-16LE`.
public func textdecodebase64(_ text: Value<String>, encoding: Value<String>) -> Value<String> {
  .call("textdecodebase64", text, encoding)
}

/// A text in an encoding such as `UTF-16LE`, and then in Base64.
public func textencodebase64(_ text: Value<String>, encoding: Value<String>) -> Value<String> {
  .call("textencodebase64", text, encoding)
}

/// A text as it stands in the query of a URL.
public func urlencode(_ text: Value<String>) -> Value<String> {
  .call("urlencode", text)
}

/// What a YAML document says.
public func yamldecode(_ text: Value<String>) -> Value<AnyType> {
  .call("yamldecode", text)
}

/// A structure as YAML.
public func yamlencode(_ structure: Structure) -> Value<String> {
  .call("yamlencode", erased: [structure.erased])
}

/// A value as YAML.
public func yamlencode<Type>(_ value: Value<Type>) -> Value<String> {
  .call("yamlencode", value)
}
