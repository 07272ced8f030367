import Terraform

/// Whether a value is one of its type's: what comes by a `.tfvars` file is not checked by Swift.
func isOneOfTheValues<Type: ClosedEnumeration>(_ value: Value<Type>) -> Value<Bool> {
  contains(Value<[String]>(Type.values.map { Value(text: $0) }), value.asString)
}

extension [String] {
  /// The words as alternatives, for messages: `a, b or c`.
  var alternatives: String {
    guard let last, count > 1 else { return first ?? "" }
    return "\(dropLast().joined(separator: ", ")) or \(last)"
  }
}
