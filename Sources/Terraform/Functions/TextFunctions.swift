/// A text without the line ends at its end.
public func chomp(_ text: Value<String>) -> Value<String> {
  .call("chomp", text)
}

/// Whether a text ends with another (since Terraform 1.3).
public func endswith(_ text: Value<String>, _ suffix: Value<String>) -> Value<Bool> {
  .call("endswith", text, suffix)
}

/// A text made after a pattern: `format("%s-%02d", name, index)`.
///
/// The verbs are those of Terraform's documentation of `format`; `%%` is a percent sign.
public func format(_ pattern: Value<String>, _ arguments: any FormatArgument...) -> Value<String> {
  .call("format", erased: [pattern.erased] + arguments.map { $0.formatArgument })
}

/// A list of texts made after a pattern; each argument is a list, or a value used in each text.
public func formatlist(_ pattern: Value<String>, _ arguments: any FormatArgument...) -> Value<[String]> {
  .call("formatlist", erased: [pattern.erased] + arguments.map { $0.formatArgument })
}

/// A text whose lines, but for the first, are indented by a number of spaces.
public func indent(_ spaces: Value<Int>, _ text: Value<String>) -> Value<String> {
  .call("indent", spaces, text)
}

/// The elements of a list, with a separator between them.
public func join<Element: StringValue>(_ separator: Value<String>, _ list: Value<[Element]>) -> Value<String> {
  .call("join", separator, list)
}

/// The elements of a set in lexical order, with a separator between them.
public func join<Elements: ElementCollection>(_ separator: Value<String>, _ set: Value<Elements>) -> Value<String>
where Elements.Element: StringValue {
  .call("join", separator, set)
}

/// A text in lower case.
public func lower(_ text: Value<String>) -> Value<String> {
  .call("lower", text)
}

/// A text with each occurrence of another replaced; `"/…/"` is a regular expression.
public func replace(
  _ text: Value<String>, _ searched: Value<String>, _ replacement: Value<String>
) -> Value<String> {
  .call("replace", text, searched, replacement)
}

/// The parts of a text between separators.
public func split(_ separator: Value<String>, _ text: Value<String>) -> Value<[String]> {
  .call("split", separator, text)
}

/// Whether a text starts with another (since Terraform 1.3).
public func startswith(_ text: Value<String>, _ prefix: Value<String>) -> Value<Bool> {
  .call("startswith", text, prefix)
}

/// Whether a text contains another (since Terraform 1.5).
public func strcontains(_ text: Value<String>, _ part: Value<String>) -> Value<Bool> {
  .call("strcontains", text, part)
}

/// A text in reverse order.
public func strrev(_ text: Value<String>) -> Value<String> {
  .call("strrev", text)
}

/// A part of a text; a length of -1 means up to the end.
public func substr(_ text: Value<String>, offset: Value<Int>, length: Value<Int>) -> Value<String> {
  .call("substr", text, offset, length)
}

/// A text with the first letter of each word in upper case.
public func title(_ text: Value<String>) -> Value<String> {
  .call("title", text)
}

/// A text without any of some characters at its start and end.
public func trim(_ text: Value<String>, _ characters: Value<String>) -> Value<String> {
  .call("trim", text, characters)
}

/// A text without a prefix, where it has it.
public func trimprefix(_ text: Value<String>, _ prefix: Value<String>) -> Value<String> {
  .call("trimprefix", text, prefix)
}

/// A text without white space at its start and end.
public func trimspace(_ text: Value<String>) -> Value<String> {
  .call("trimspace", text)
}

/// A text without a suffix, where it has it.
public func trimsuffix(_ text: Value<String>, _ suffix: Value<String>) -> Value<String> {
  .call("trimsuffix", text, suffix)
}

/// A text in upper case.
public func upper(_ text: Value<String>) -> Value<String> {
  .call("upper", text)
}
