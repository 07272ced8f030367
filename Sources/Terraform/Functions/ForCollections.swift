/// A collection that a `for` expression goes over with two names.
public protocol PositionedCollection<Position, Each>: IterableCollection {
  /// What the first of the two names stands for: the index in a list, the key in a map, the element itself in a set.
  associatedtype Position
}

extension Array: PositionedCollection {
  /// The index.
  public typealias Position = Int
}

extension SetOf: PositionedCollection {
  /// The element itself.
  public typealias Position = Element
}

extension Dictionary: PositionedCollection where Key == String {
  /// The key.
  public typealias Position = String
}
