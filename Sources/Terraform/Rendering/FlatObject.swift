import HCL

extension Expression {
  /// The most elements of a list that is read at a glance.
  private static let shortList = 4
  /// The width of a line of `terraform.tfvars`.
  private static let lineLength = 100

  /// Whether it is an object of literals and short lists of them, which is read as a row of a table.
  var isFlatObject: Bool {
    guard case .object(let items) = self, !items.isEmpty else { return false }
    return items.allSatisfy { $0.comment == nil && ($0.value.isScalar || $0.value.isShortList) }
  }

  /// Whether it is an object of several items, which is written on several lines unless it is asked to stay on one.
  var takesLines: Bool {
    if case .object(let items) = self { items.count > 1 } else { false }
  }

  /// Whether the line ends in time when the value stands behind names of a certain width and ` = `.
  func fitsOnOneLine(after width: Int) -> Bool {
    width + 3 + renderedOnOneLine().count <= Self.lineLength
  }

  private var isScalar: Bool {
    switch self {
    case .null, .bool, .number, .string: true
    default: false
    }
  }

  private var isShortList: Bool {
    guard case .tuple(let elements) = self else { return false }
    return elements.count <= Self.shortList && elements.allSatisfy(\.isScalar)
  }
}

extension Array {
  /// The elements in runs: a new one begins where a condition holds for an element and the next.
  func split(where begins: (Element, Element) -> Bool) -> [ArraySlice<Element>] {
    var runs: [ArraySlice<Element>] = []
    var start = startIndex
    for index in indices.dropFirst() where begins(self[index - 1], self[index]) {
      runs.append(self[start..<index])
      start = index
    }
    return isEmpty ? [] : runs + [self[start...]]
  }
}
