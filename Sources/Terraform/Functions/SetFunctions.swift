/// What is in all of some sets.
public func setintersection<Element>(_ sets: Value<SetOf<Element>>...) -> Value<SetOf<Element>> {
  .call("setintersection", erased: sets.map { $0.erased })
}

/// Each element of a list with each of another, in order.
public func setproduct<First, Second>(
  _ first: Value<[First]>, _ second: Value<[Second]>
) -> Value<[Pair<First, Second>]> {
  .call("setproduct", first, second)
}

/// Each element of a collection with each of another; where one of them is a set, so is the product.
public func setproduct<First: ElementCollection, Second: ElementCollection>(
  _ first: Value<First>, _ second: Value<Second>
) -> Value<SetOf<Pair<First.Element, Second.Element>>> {
  .call("setproduct", first, second)
}

/// Each combination of one element of each of three or more lists, in order.
public func setproduct<Element>(
  _ first: Value<[Element]>, _ second: Value<[Element]>, _ third: Value<[Element]>, _ others: Value<[Element]>...
) -> Value<[[Element]]> {
  .call("setproduct", erased: ([first, second, third] + others).map { $0.erased })
}

/// What is in a set and not in another.
public func setsubtract<Element>(
  _ set: Value<SetOf<Element>>, _ other: Value<SetOf<Element>>
) -> Value<SetOf<Element>> {
  .call("setsubtract", set, other)
}

/// What is in any of some sets.
public func setunion<Element>(_ sets: Value<SetOf<Element>>...) -> Value<SetOf<Element>> {
  .call("setunion", erased: sets.map { $0.erased })
}

/// A tuple of two, which `setproduct` makes.
public enum Pair<First, Second> {}

extension Pair: VariableType where First: VariableType, Second: VariableType {
  /// `tuple([first, second])`
  public static var typeConstraint: TypeConstraint { .tuple([First.typeConstraint, Second.typeConstraint]) }
}

extension Value {
  /// The first of a pair: `pair[0]`.
  public func first<First, Second>() -> Terraform.Value<First> where Type == Pair<First, Second> { indexed(0) }
  /// The second of a pair: `pair[1]`.
  public func second<First, Second>() -> Terraform.Value<Second> where Type == Pair<First, Second> { indexed(1) }
}
