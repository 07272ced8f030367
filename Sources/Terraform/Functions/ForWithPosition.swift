import HCL

extension Value where Type: PositionedCollection {
  /// A list made of each position and value: `sizes.map("name", "size") { name, size in … }` is written
  /// `[for name, size in var.sizes : …]`.
  public func map<Result>(
    _ position: String, _ name: String,
    where condition: ((Terraform.Value<Type.Position>, Terraform.Value<Type.Each>) -> Terraform.Value<Bool>)? = nil,
    _ transform: (Terraform.Value<Type.Position>, Terraform.Value<Type.Each>) -> Terraform.Value<Result>
  ) -> Terraform.Value<[Result]> {
    let key = Terraform.Value<Type.Position>.named(position)
    let each = Terraform.Value<Type.Each>.named(name)
    return .forTuple(
      ForNames(position, name), over: erased, if: condition?(key, each).erased, transform(key, each).erased)
  }

  /// A list of texts: the same for a closure that is a string literal, whose type nothing else would decide.
  public func map(
    _ position: String, _ name: String,
    where condition: ((Terraform.Value<Type.Position>, Terraform.Value<Type.Each>) -> Terraform.Value<Bool>)? = nil,
    _ transform: (Terraform.Value<Type.Position>, Terraform.Value<Type.Each>) -> Terraform.Value<String>
  ) -> Terraform.Value<[String]> {
    let key = Terraform.Value<Type.Position>.named(position)
    let each = Terraform.Value<Type.Each>.named(name)
    return .forTuple(
      ForNames(position, name), over: erased, if: condition?(key, each).erased, transform(key, each).erased)
  }

  /// A map made of each position and value: `{ for name, size in var.sizes : "${name}-cpu" => size.cpu }`.
  ///
  /// Two equal keys are an error in Terraform; ``grouped(_:_:where:_:)`` collects their values.
  public func toMap<Mapped>(
    _ position: String, _ name: String,
    where condition: ((Terraform.Value<Type.Position>, Terraform.Value<Type.Each>) -> Terraform.Value<Bool>)? = nil,
    _ transform: (
      Terraform.Value<Type.Position>, Terraform.Value<Type.Each>
    ) -> (Terraform.Value<String>, Terraform.Value<Mapped>)
  ) -> Terraform.Value<[String: Mapped]> {
    let key = Terraform.Value<Type.Position>.named(position)
    let each = Terraform.Value<Type.Each>.named(name)
    let (newKey, value) = transform(key, each)
    return .forObject(
      ForNames(position, name), over: erased, if: condition?(key, each).erased, newKey, value.erased)
  }

  /// A map of lists, one for each key: `{ for name, size in var.sizes : size.family => name... }`.
  public func grouped<Mapped>(
    _ position: String, _ name: String,
    where condition: ((Terraform.Value<Type.Position>, Terraform.Value<Type.Each>) -> Terraform.Value<Bool>)? = nil,
    _ transform: (
      Terraform.Value<Type.Position>, Terraform.Value<Type.Each>
    ) -> (Terraform.Value<String>, Terraform.Value<Mapped>)
  ) -> Terraform.Value<[String: [Mapped]]> {
    let key = Terraform.Value<Type.Position>.named(position)
    let each = Terraform.Value<Type.Each>.named(name)
    let (newKey, value) = transform(key, each)
    return .forObject(
      ForNames(position, name), over: erased, if: condition?(key, each).erased, newKey, value.erased, groups: true)
  }
}
