extension PlannedArgument {
  /// A violation if the number is known and is not in a range.
  public func unless(within range: ClosedRange<Int>) -> [Violation] {
    guard let number, number < Double(range.lowerBound) || number > Double(range.upperBound) else { return [] }
    return [violation("is \(number.asText)")]
  }

  /// A violation if the number is known and is outside a limit.
  public func unless(within limit: Limit) -> [Violation] {
    limit.range.map { unless(within: $0) } ?? []
  }

  /// A violation if the text is known and is not one of some.
  public func unless(oneOf texts: [String]) -> [Violation] {
    guard let text, !texts.contains(text) else { return [] }
    return [violation("is \"\(text)\"")]
  }

  /// A violation if the text is known and a condition does not hold for it.
  public func unless(_ condition: (String) -> Bool) -> [Violation] {
    guard let text, !condition(text) else { return [] }
    return [violation("is \"\(text)\"")]
  }

  /// A violation if the text is certainly longer than a number of characters.
  public func unless(atMost count: Int) -> [Violation] {
    guard let least = leastCharacters, least > count else { return [] }
    return [violation("\"\(value.shownText ?? "")\" has \(least)\(text == nil ? " or more" : "") characters")]
  }

  /// The least number of characters of the text.
  public var leastCharacters: Int? {
    value.textParts?.reduce(0) { if case .known(let text) = $1 { $0 + text.count } else { $0 } }
  }

  /// A violation if the text is known and its type refuses it: what the type says of a literal, for one that is composed.
  public func unless<Type: StringValue>(_ type: Type.Type) -> [Violation] {
    guard let text, let fault = Type.fault(in: text) else { return [] }
    return [violation("is \"\(text)\": \(fault.why)")]
  }
}
