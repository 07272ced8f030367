import HCL

/// A Terraform tuple: a fixed number of values, each of its own type.
///
///     @Variable("window", "Start and length in hours.") var window: Value<Tuple<String, Int>> = .tuple("03:00", 2)
///
/// is written `type = tuple([string, number])` and `default = ["03:00", 2]`.
public struct Tuple<each Element: VariableType>: VariableType {
  /// `tuple([element, …])`
  public static var typeConstraint: TypeConstraint {
    var constraints: [TypeConstraint] = []
    for element in repeat (each Element).self { constraints.append(element.typeConstraint) }
    return .tuple(constraints)
  }
}

extension Value {
  /// Makes a tuple of its elements.
  public static func tuple<each Element: VariableType>(
    _ elements: repeat Terraform.Value<each Element>
  ) -> Self where Type == Tuple<repeat each Element> {
    var erased: [ErasedValue] = []
    for element in repeat each elements { erased.append(element.erased) }
    return Self(expression: .tuple(erased.map { $0.expression }), faults: erased.flatMap { $0.faults })
  }

  /// One element of a tuple, by its place from 0; the caller vouches for its type.
  public func element<Element: VariableType, each Other: VariableType>(
    _ place: Int, as type: Element.Type = Element.self
  ) -> Terraform.Value<Element> where Type == Tuple<repeat each Other> {
    Terraform.Value(expression: expression.appending(.index(.number(.integer(place)))), faults: faults)
  }
}
