import Terraform

/// A text of a type that is put together by Terraform, so that no literal of it is checked.
func composed<Type>(_ parts: String...) -> Value<Type> {
  join("", Value<[String]>(parts.map { Value(text: $0) })).cast()
}
