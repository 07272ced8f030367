extension YAML: ExpressibleByStringLiteral, ExpressibleByStringInterpolation {
  /// Makes a text.
  public init(stringLiteral text: String) { self = .string(text) }
}

extension YAML: ExpressibleByIntegerLiteral {
  /// Makes a whole number.
  public init(integerLiteral number: Int) { self = .int(number) }
}

extension YAML: ExpressibleByBooleanLiteral {
  /// Makes `true` or `false`.
  public init(booleanLiteral value: Bool) { self = .bool(value) }
}

extension YAML: ExpressibleByNilLiteral {
  /// Makes `null`.
  public init(nilLiteral: ()) { self = .null }
}

extension YAML: ExpressibleByArrayLiteral {
  /// Makes a sequence without comments.
  public init(arrayLiteral nodes: YAML...) { self = .sequence(nodes.map { .item($0) }) }
}

extension YAML: ExpressibleByDictionaryLiteral {
  /// Makes a mapping without comments, in the order written.
  public init(dictionaryLiteral entries: (String, YAML)...) { self = .mapping(entries.map { .entry($0, $1) }) }
}
