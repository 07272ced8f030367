/// Whether an expression can be evaluated without an error.
public func can<Type>(_ value: Value<Type>) -> Value<Bool> {
  .call("can", value)
}

/// The first value that is neither null nor an empty text; all values being so is an error.
public func coalesce<Type>(_ values: Value<Type>...) -> Value<Type> {
  .call("coalesce", erased: values.map { $0.erased })
}

/// The first value of a list that is neither null nor an empty text: `coalesce(list...)`.
public func coalesce<Type>(expanding values: Value<[Type]>) -> Value<Type> {
  .call("coalesce", expanding: values)
}

/// `null` in place of an ephemeral value, which may then be stored (since Terraform 1.10).
public func ephemeralasnull<Type>(_ value: Value<Type>) -> Value<Type> {
  .call("ephemeralasnull", value)
}

/// Whether Terraform hides a value in its output (since Terraform 1.8).
public func issensitive<Type>(_ value: Value<Type>) -> Value<Bool> {
  .call("issensitive", value)
}

/// A value that Terraform no longer hides in its output.
public func nonsensitive<Type>(_ value: Value<Type>) -> Value<Type> {
  .call("nonsensitive", value)
}

/// A value that Terraform hides in its output; it stands in the state all the same.
public func sensitive<Type>(_ value: Value<Type>) -> Value<Type> {
  .call("sensitive", value)
}

/// `"true"` or `"false"` as a boolean, other text is an error.
public func tobool<Type>(_ value: Value<Type>) -> Value<Bool> {
  .call("tobool", value)
}

/// The elements of a set as a list, texts in lexical order.
public func tolist<Elements: ElementCollection>(_ set: Value<Elements>) -> Value<[Elements.Element]> {
  .call("tolist", set)
}

/// A list made of a tuple, its elements converted to one type.
public func tolist<Element>(_ list: Value<[Element]>) -> Value<[Element]> {
  .call("tolist", list)
}

/// A list made of what has no type yet.
public func tolist<Element>(_ value: Value<AnyType>) -> Value<[Element]> {
  .call("tolist", value)
}

/// A map made of an object, its values converted to one type.
public func tomap<Mapped>(_ map: Value<[String: Mapped]>) -> Value<[String: Mapped]> {
  .call("tomap", map)
}

/// A map made of what has no type yet.
public func tomap<Mapped>(_ value: Value<AnyType>) -> Value<[String: Mapped]> {
  .call("tomap", value)
}

/// A text as a number, text that is none is an error.
public func tonumber<Type>(_ value: Value<Type>) -> Value<Int> {
  .call("tonumber", value)
}

/// The elements of a list without repetitions or order; `for_each` takes it.
public func toset<Element>(_ list: Value<[Element]>) -> Value<SetOf<Element>> {
  .call("toset", list)
}

/// A set made of what has no type yet.
public func toset<Element>(_ value: Value<AnyType>) -> Value<SetOf<Element>> {
  .call("toset", value)
}

/// A number or a boolean as text.
public func tostring<Type>(_ value: Value<Type>) -> Value<String> {
  .call("tostring", value)
}

/// The first value that can be evaluated without an error; in Swift it is written in backticks.
public func `try`<Type>(_ values: Value<Type>...) -> Value<Type> {
  .call("try", erased: values.map { $0.erased })
}
