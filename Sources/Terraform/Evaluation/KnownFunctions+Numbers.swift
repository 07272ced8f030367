extension KnownFunctions {
  static let numbers: [(String, Function)] = [
    ("min", { all($0)?.min().map { .number($0) } }),
    ("max", { all($0)?.max().map { .number($0) } }),
    ("floor", { $0.first?.asNumber.map { .number($0.rounded(.down)) } }),
    ("ceil", { $0.first?.asNumber.map { .number($0.rounded(.up)) } }),
    ("abs", { $0.first?.asNumber.map { .number($0.magnitude) } }),
    (
      "parseint",
      { arguments in
        guard arguments.count == 2, let text = arguments[0].text, let radix = arguments[1].asNumber,
          (2...36).contains(radix)
        else { return nil }
        return Int(text, radix: Int(radix)).map { .number($0) }
      }
    ),
  ]

  static let conversions: [(String, Function)] = [
    ("tostring", { $0.first.map { $0.text.map { .string($0) } ?? $0 } }),
    ("tonumber", { $0.first.flatMap { value in value.content == .null ? value : value.asNumber.map { .number($0) } } }),
    ("tobool", { $0.first.flatMap { value in value.content == .null ? value : value.asBool.map { .bool($0) } } }),
    ("tolist", { value in value.first.map { first in first.listed.map { first.with(.list($0)) } ?? first } }),
    ("tomap", { $0.first }),
    ("toset", { $0.first.map(\.asSet) }),
    ("sensitive", { $0.first }),
    ("nonsensitive", { $0.first }),
  ]

  private static func all(_ arguments: [PlannedValue]) -> [Double]? {
    let numbers = arguments.compactMap(\.asNumber)
    return numbers.count == arguments.count ? numbers : nil
  }
}
