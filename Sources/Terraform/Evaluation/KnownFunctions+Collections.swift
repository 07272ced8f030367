extension KnownFunctions {
  static let collections: [(String, Function)] = [
    ("length", { $0.first?.length.map { .number($0) } }),
    ("concat", { lists in joined(lists) }),
    (
      "merge",
      { maps in
        var members: [PlannedValue.Member] = []
        for map in maps where map.content != .null {
          guard case .object(let items) = map.content else { return nil }
          for item in items {
            let member = PlannedValue.Member(name: item.name, value: map.member(item.name) ?? item.value)
            if let index = members.firstIndex(where: { $0.name == item.name }) {
              members[index] = member
            } else {
              members.append(member)
            }
          }
        }
        return .object(members)
      }
    ),
    ("keys", { $0.first?.objectElements.map { .list($0.map(\.key)) } }),
    ("values", { $0.first?.objectElements.map { .list($0.map(\.value)) } }),
    (
      "contains",
      { arguments in
        guard arguments.count == 2, let elements = arguments[0].listed else { return nil }
        if arguments[1].isKnown, elements.contains(arguments[1]) { return .bool(true) }
        return arguments[1].isKnown && elements.allSatisfy(\.isKnown) ? .bool(false) : nil
      }
    ),
    ("alltrue", { all($0, true) }),
    ("anytrue", { all($0, false) }),
    (
      "lookup",
      { arguments in
        guard arguments.count > 1, case .object = arguments[0].content, let key = arguments[1].text else { return nil }
        return arguments[0].member(key) ?? (arguments.count > 2 ? arguments[2] : nil)
      }
    ),
    (
      "compact",
      { arguments in
        guard let elements = arguments.first?.listed, !elements.contains(where: \.isUndecided) else { return nil }
        return arguments[0].with(.list(elements.filter { $0.content != .null && $0.content != .string("") }))
      }
    ),
    ("distinct", { $0.first.flatMap { $0.listed == nil || !$0.isKnown ? nil : $0.distinct } }),
    ("flatten", { $0.first.flatMap { $0.flattened }.map { .list($0) } }),
    ("reverse", { arguments in arguments.first?.listed.map { arguments[0].with(.list($0.reversed())) } }),
    (
      "slice",
      { arguments in
        guard arguments.count == 3, let elements = arguments[0].listed, let from = arguments[1].asIndex,
          let to = arguments[2].asIndex, from >= 0, to >= from, to <= elements.count
        else { return nil }
        return arguments[0].with(.list(Array(elements[from..<to])))
      }
    ),
    (
      "element",
      { arguments in
        guard arguments.count == 2, let elements = arguments[0].listed, let index = arguments[1].asIndex,
          !elements.isEmpty, index >= 0
        else { return nil }
        return elements[index % elements.count]
      }
    ),
    (
      "one",
      { arguments in
        guard let elements = arguments.first?.listed, elements.count < 2 else { return nil }
        return elements.first ?? .null
      }
    ),
    (
      "coalesce",
      { arguments in
        for argument in arguments {
          if argument.isUndecided { return nil }
          if argument.content != .null, argument.content != .string("") { return argument }
        }
        return nil
      }
    ),
    (
      "zipmap",
      { arguments in
        guard arguments.count == 2, let names = arguments[0].listed, let values = arguments[1].listed,
          names.count == values.count, names.allSatisfy({ $0.text != nil })
        else { return nil }
        return .object(zip(names, values).map { .init(name: $0.text ?? "", value: $1) })
      }
    ),
    (
      "range",
      { arguments in
        let numbers = arguments.compactMap(\.asNumber)
        guard numbers.count == arguments.count, (1...3).contains(numbers.count) else { return nil }
        let start = numbers.count > 1 ? numbers[0] : 0
        let end = numbers.count > 1 ? numbers[1] : numbers[0]
        let step = numbers.count > 2 ? numbers[2] : (end < start ? -1 : 1)
        guard step != 0, abs((end - start) / step) <= 1024 else { return nil }
        return .list(stride(from: start, to: end, by: step).map { .number($0) })
      }
    ),
  ]

  private static func joined(_ lists: [PlannedValue]) -> PlannedValue? {
    var elements: [PlannedValue] = []
    for list in lists {
      guard let more = list.listed else { return nil }
      elements += more
    }
    return .list(elements)
  }

  /// Whether all elements are true (`alltrue`), or none of them is not (`anytrue`, with `false` deciding the other way).
  private static func all(_ arguments: [PlannedValue], _ neutral: Bool) -> PlannedValue? {
    guard let elements = arguments.first?.listed else { return nil }
    if elements.contains(where: { $0.asBool == !neutral }) { return .bool(!neutral) }
    return elements.allSatisfy { $0.asBool != nil } ? .bool(neutral) : nil
  }
}

extension PlannedValue {
  /// The items of a map or object in the order of their keys.
  fileprivate var objectElements: [(key: PlannedValue, value: PlannedValue)]? {
    if case .object = content { elements } else { nil }
  }

  fileprivate var length: Int? {
    switch content {
    case .list(let elements): elements.count
    // Two elements that are not known yet may turn out to be one.
    case .set(let elements): isKnown ? elements.count : nil
    case .object(let members): members.count
    case .string(let text): text.count
    default: nil
    }
  }

  fileprivate var asIndex: Int? { asNumber.flatMap { Int(exactly: $0) } }

  fileprivate var distinct: PlannedValue {
    var unique: [PlannedValue] = []
    for element in listed ?? [] where !unique.contains(element) { unique.append(element) }
    return with(.list(unique))
  }

  fileprivate var flattened: [PlannedValue]? {
    guard let elements = listed else { return nil }
    var flat: [PlannedValue] = []
    for element in elements {
      if element.isUndecided { return nil }
      flat += element.flattened ?? [element]
    }
    return flat
  }
}
