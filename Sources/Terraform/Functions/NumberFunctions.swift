/// The absolute value of a number.
public func abs<Number: NumberValue>(_ number: Value<Number>) -> Value<Number> {
  .call("abs", number)
}

/// The least whole number that is not below a number.
public func ceil(_ number: Value<Double>) -> Value<Int> {
  .call("ceil", number)
}

/// The greatest whole number that is not above a number.
public func floor(_ number: Value<Double>) -> Value<Int> {
  .call("floor", number)
}

/// The logarithm of a number to a base.
public func log<Number: NumberValue>(_ number: Value<Number>, base: Value<Double>) -> Value<Double> {
  .call("log", number, base)
}

/// The greatest of some numbers.
public func max<Number: NumberValue>(_ numbers: Value<Number>...) -> Value<Number> {
  .call("max", erased: numbers.map { $0.erased })
}

/// The greatest number of a list: `max(list...)`.
public func max<Number: NumberValue>(expanding numbers: Value<[Number]>) -> Value<Number> {
  .call("max", expanding: numbers)
}

/// The least of some numbers.
public func min<Number: NumberValue>(_ numbers: Value<Number>...) -> Value<Number> {
  .call("min", erased: numbers.map { $0.erased })
}

/// The least number of a list: `min(list...)`.
public func min<Number: NumberValue>(expanding numbers: Value<[Number]>) -> Value<Number> {
  .call("min", expanding: numbers)
}

/// The whole number that a text means in a base from 2 to 62.
public func parseint(_ text: Value<String>, base: Value<Int>) -> Value<Int> {
  .call("parseint", text, base)
}

/// A whole number raised to a power.
public func pow(_ number: Value<Int>, _ power: Value<Int>) -> Value<Int> {
  .call("pow", number, power)
}

/// -1, 0 or 1 as a number is negative, zero or positive.
public func signum<Number: NumberValue>(_ number: Value<Number>) -> Value<Int> {
  .call("signum", number)
}

/// The sum of the numbers of a list; an empty list is an error.
public func sum<Number: NumberValue>(_ numbers: Value<[Number]>) -> Value<Number> {
  .call("sum", numbers)
}

/// The sum of the numbers of a set; an empty set is an error.
public func sum<Numbers: ElementCollection>(_ numbers: Value<Numbers>) -> Value<Numbers.Element>
where Numbers.Element: NumberValue {
  .call("sum", numbers)
}
