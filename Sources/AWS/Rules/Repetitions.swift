extension Array {
  /// Each element with a value that an earlier one has too; what has no value repeats nothing.
  func repeated<Value: Hashable>(
    _ value: (Element) -> Value?
  ) -> [(value: Value, earlier: Element, later: Element)] {
    var seen: [Value: Element] = [:]
    var repeated: [(value: Value, earlier: Element, later: Element)] = []
    for element in self {
      guard let value = value(element) else { continue }
      if let earlier = seen[value] {
        repeated.append((value, earlier, element))
      } else {
        seen[value] = element
      }
    }
    return repeated
  }
}
