/// The first part of a text that matches a regular expression without groups; no match is an error.
public func regex(_ pattern: Value<String>, _ text: Value<String>) -> Value<String> {
  .call("regex", pattern, text)
}

/// All the parts of a text that match a regular expression without groups.
public func regexall(_ pattern: Value<String>, _ text: Value<String>) -> Value<[String]> {
  .call("regexall", pattern, text)
}
