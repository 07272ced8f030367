extension YAML {
  /// The paths of keys that stand twice in one mapping, which readers refuse: `jobs.build`.
  ///
  /// Whoever makes mappings of what others name asks here, and says what to do about it.
  public var repeatedKeys: [String] {
    switch self {
    case .null, .bool, .int, .string: return []
    case .sequence(let items):
      return items.enumerated().flatMap { index, item in item.value.repeatedKeys.map { Self.path("\(index)", $0) } }
    case .mapping(let entries):
      var seen: Set<[Unicode.Scalar]> = []
      return entries.flatMap { entry in
        // By scalars: two spellings of one character are two keys in YAML.
        let isNew = seen.insert(Array(entry.key.unicodeScalars)).inserted
        return (isNew ? [] : [entry.key]) + entry.value.repeatedKeys.map { Self.path(entry.key, $0) }
      }
    }
  }

  private static func path(_ first: String, _ rest: String) -> String { "\(first).\(rest)" }
}
