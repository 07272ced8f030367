import HCL

/// A Terraform collection of elements without keys: a list or a set.
public protocol ElementCollection {
  /// What the collection holds.
  associatedtype Element
}

/// A Terraform map.
public protocol MapCollection {
  /// What the map holds.
  associatedtype Mapped
}

/// What `for_each` of a resource takes: a map, or a set of strings.
public protocol KeyedCollection<Each> {
  /// What `each.value` is.
  associatedtype Each
}

/// What a `dynamic` block and a `for` expression go over: a list, a set or a map.
public protocol IterableCollection<Each> {
  /// What each value is.
  associatedtype Each
}

extension Array: ElementCollection, IterableCollection {
  /// What each value is.
  public typealias Each = Element
}

extension Dictionary: MapCollection, KeyedCollection, IterableCollection where Key == String {
  /// What each value is.
  public typealias Each = Value
  /// What the map holds.
  public typealias Mapped = Value
}

/// A Terraform set: it has no order and no index, but `for_each` takes it.
public enum SetOf<Element>: ElementCollection, KeyedCollection, IterableCollection {
  /// What each value is.
  public typealias Each = Element
}

/// A key of a map: text, or an expression in parentheses.
public struct MapKey: Sendable, ExpressibleByStringInterpolation {
  let key: ObjectKey
  let faults: [LiteralFault]

  /// The key's text; nothing where only Terraform knows it.
  var name: String { if case .name(let text) = key { text } else { "" } }

  /// Makes a key from text.
  public init(stringLiteral text: String) {
    key = .name(text)
    faults = []
  }

  /// Makes a key from text with values in it.
  public init(stringInterpolation text: Value<String>.StringInterpolation) {
    self.init(Value<String>(stringInterpolation: text))
  }

  /// Makes a key that Terraform evaluates.
  public init(_ value: Value<String>) {
    if case .string(let text) = value.expression { key = .name(text) } else { key = .expression(value.expression) }
    faults = value.faults
  }
}
