import Terraform

/// A text that Terraform makes of others, so that no type sees it as a literal.
func joined<Type: StringValue>(_ parts: String..., by separator: String) -> Value<Type> {
  let list = Value<[String]>(parts.map { Value<String>(text: $0) })
  return join(Value(text: separator), list).cast()
}
