import HCL

extension Value: ExpressibleByUnicodeScalarLiteral where Type: StringValue {
  /// Makes a string of one scalar.
  public init(unicodeScalarLiteral text: String) { self.init(stringLiteral: text) }
}

extension Value: ExpressibleByExtendedGraphemeClusterLiteral where Type: StringValue {
  /// Makes a string of one character.
  public init(extendedGraphemeClusterLiteral text: String) { self.init(stringLiteral: text) }
}

extension Value: ExpressibleByStringLiteral where Type: StringValue {
  /// Makes a string, checked by its type.
  public init(stringLiteral text: String) { self.init(text: text) }

  /// Makes a string from Swift text; it is written so that it reads back as that same text.
  public init(text: String) {
    self.init(expression: .string(text), faults: Type.fault(in: text).map { [$0] } ?? [])
  }
}

extension Value: ExpressibleByIntegerLiteral where Type: NumberValue {
  /// Makes a number, checked by its type.
  public init(integerLiteral number: Int) { self.init(number: number) }

  /// Makes a number from a Swift integer.
  public init(number: Int) {
    self.init(expression: .number(.integer(number)), faults: Type.fault(in: number).map { [$0] } ?? [])
  }
}

extension Value: ExpressibleByFloatLiteral where Type == Double {
  /// Makes a number with a fraction.
  public init(floatLiteral number: Double) { self.init(expression: .number(.decimal(number))) }
}

extension Value: ExpressibleByBooleanLiteral where Type == Bool {
  /// Makes `true` or `false`.
  public init(booleanLiteral bool: Bool) { self.init(expression: .bool(bool)) }
}

extension Value: ExpressibleByArrayLiteral where Type: ElementCollection {
  /// Makes a list or set of the elements, in the order written.
  public init(arrayLiteral elements: Terraform.Value<Type.Element>...) { self.init(elements) }

  /// Makes a list or set from Swift values, in their order.
  public init(_ elements: [Terraform.Value<Type.Element>]) {
    var faults: [LiteralFault] = []
    for (index, element) in elements.enumerated() where !element.faults.isEmpty {
      faults += element.faults.inside(String(index))
    }
    self.init(expression: .tuple(elements.map { $0.expression }), faults: faults)
  }
}

extension Value: ExpressibleByDictionaryLiteral where Type: MapCollection {
  /// Makes a map of the pairs, in the order written.
  public init(dictionaryLiteral pairs: (MapKey, Terraform.Value<Type.Mapped>)...) { self.init(pairs) }

  /// Makes a map from pairs, in their order.
  public init(_ pairs: [(MapKey, Terraform.Value<Type.Mapped>)]) {
    self.init(
      expression: .object(pairs.map { ObjectItem($0.0.key, $0.1.expression) }),
      faults: pairs.flatMap { $0.0.faults + $0.1.faults.inside($0.0.name) })
  }
}
