/// The first part of a text that matches a regular expression without groups; no match is an error.
public func regex(_ pattern: Value<String>, _ text: Value<String>) -> Value<String> {
  .call("regex", pattern.checked(for: .none), text)
}

/// What the groups of a regular expression match first, in their order.
public func regex(groups pattern: Value<String>, _ text: Value<String>) -> Value<[String]> {
  .call("regex", pattern.checked(for: .numbered), text)
}

/// What the named groups (`(?P<name>…)`) of a regular expression match first, by name.
public func regex(namedGroups pattern: Value<String>, _ text: Value<String>) -> Value<[String: String]> {
  .call("regex", pattern.checked(for: .named), text)
}

/// All the parts of a text that match a regular expression without groups.
public func regexall(_ pattern: Value<String>, _ text: Value<String>) -> Value<[String]> {
  .call("regexall", pattern.checked(for: .none), text)
}

/// What the groups of a regular expression match, for each match.
public func regexall(groups pattern: Value<String>, _ text: Value<String>) -> Value<[[String]]> {
  .call("regexall", pattern.checked(for: .numbered), text)
}

/// What the named groups (`(?P<name>…)`) of a regular expression match, for each match.
public func regexall(namedGroups pattern: Value<String>, _ text: Value<String>) -> Value<[[String: String]]> {
  .call("regexall", pattern.checked(for: .named), text)
}
