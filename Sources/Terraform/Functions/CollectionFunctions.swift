/// Whether all of a list are true; an empty list is.
public func alltrue(_ list: Value<[Bool]>) -> Value<Bool> {
  .call("alltrue", list)
}

/// Whether any of a list is true; of an empty list none is.
public func anytrue(_ list: Value<[Bool]>) -> Value<Bool> {
  .call("anytrue", list)
}

/// A list cut into lists of at most a size.
public func chunklist<Element>(_ list: Value<[Element]>, size: Value<Int>) -> Value<[[Element]]> {
  .call("chunklist", list, size)
}

/// The first list that is not empty.
public func coalescelist<Element>(_ lists: Value<[Element]>...) -> Value<[Element]> {
  .call("coalescelist", erased: lists.map { $0.erased })
}

/// A list without null and empty texts.
public func compact<Element: StringValue>(_ list: Value<[Element]>) -> Value<[Element]> {
  .call("compact", list)
}

/// Lists one after the other.
public func concat<Element>(_ lists: Value<[Element]>...) -> Value<[Element]> {
  .call("concat", erased: lists.map { $0.erased })
}

/// The lists of a list one after the other: `concat(lists...)`.
public func concat<Element>(expanding lists: Value<[[Element]]>) -> Value<[Element]> {
  .call("concat", expanding: lists)
}

/// Whether a list contains a value.
public func contains<Element>(_ list: Value<[Element]>, _ value: Value<Element>) -> Value<Bool> {
  .call("contains", list, value)
}

// Where a list or a set may stand, the set's function is generic over the collection: with two concrete types an array
// literal would be ambiguous.

/// Whether a set contains a value.
public func contains<Elements: ElementCollection>(
  _ set: Value<Elements>, _ value: Value<Elements.Element>
) -> Value<Bool> {
  .call("contains", set, value)
}

/// A list without repetitions, in the order of first occurrence.
public func distinct<Element>(_ list: Value<[Element]>) -> Value<[Element]> {
  .call("distinct", list)
}

/// An element of a list; an index beyond the end starts again at the first.
public func element<Element>(_ list: Value<[Element]>, _ index: Value<Int>) -> Value<Element> {
  .call("element", list, index)
}

/// The elements of the lists of a list.
public func flatten<Element>(_ lists: Value<[[Element]]>) -> Value<[Element]> {
  .call("flatten", lists)
}

/// The elements of lists two levels down: `flatten` takes apart every level.
public func flatten<Element>(_ lists: Value<[[[Element]]]>) -> Value<[Element]> {
  .call("flatten", lists)
}

/// The elements of the sets of a list.
public func flatten<Elements: ElementCollection>(_ sets: Value<[Elements]>) -> Value<[Elements.Element]> {
  .call("flatten", sets)
}

/// The place of a value in a list, from 0; a value that is not there is an error.
public func index<Element>(_ list: Value<[Element]>, _ value: Value<Element>) -> Value<Int> {
  .call("index", list, value)
}

/// The number of elements of a list, set or map.
public func length<Each>(_ collection: Value<some IterableCollection<Each>>) -> Value<Int> {
  .call("length", collection)
}

/// The number of characters of a text.
public func length(_ text: Value<some StringValue>) -> Value<Int> {
  .call("length", text)
}

/// The values of a list whose keys, at the same place of another list, are among those searched for.
public func matchkeys<Element, Key>(
  _ values: Value<[Element]>, keys: Value<[Key]>, searchset: Value<[Key]>
) -> Value<[Element]> {
  .call("matchkeys", values, keys, searchset)
}

/// The only element of a list, or `null` where it is empty; two elements are an error.
public func one<Element>(_ list: Value<[Element]>) -> Value<Element> {
  .call("one", list)
}

/// The only element of a set, or `null` where it is empty; two elements are an error.
public func one<Elements: ElementCollection>(_ set: Value<Elements>) -> Value<Elements.Element> {
  .call("one", set)
}

/// The whole numbers from 0 up to, and without, a limit.
public func range(_ limit: Value<Int>) -> Value<[Int]> {
  .call("range", limit)
}

/// The numbers from a start up to, and without, a limit.
public func range(_ start: Value<Int>, _ limit: Value<Int>) -> Value<[Int]> {
  .call("range", start, limit)
}

/// The numbers from a start up to, and without, a limit, a step apart.
public func range(_ start: Value<Int>, _ limit: Value<Int>, step: Value<Int>) -> Value<[Int]> {
  .call("range", start, limit, step)
}

/// A list from its last element to its first.
public func reverse<Element>(_ list: Value<[Element]>) -> Value<[Element]> {
  .call("reverse", list)
}

/// The elements of a list from a start up to, and without, an end.
public func slice<Element>(
  _ list: Value<[Element]>, startIndex: Value<Int>, endIndex: Value<Int>
) -> Value<[Element]> {
  .call("slice", list, startIndex, endIndex)
}

/// A list of texts in lexical order.
public func sort<Element: StringValue>(_ list: Value<[Element]>) -> Value<[Element]> {
  .call("sort", list)
}

/// The elements of a set of texts in lexical order.
public func sort<Elements: ElementCollection>(_ set: Value<Elements>) -> Value<[Elements.Element]>
where Elements.Element: StringValue {
  .call("sort", set)
}
