import HCL

extension Value where Type: IterableCollection {
  /// A list made of each value: `zones.map("zone") { upper($0) }` is written `[for zone in var.zones : upper(zone)]`.
  ///
  /// With `where:` the values for which it is false are left out: `[for zone in … : … if …]`.
  public func map<Result>(
    _ name: String, where condition: ((Terraform.Value<Type.Each>) -> Terraform.Value<Bool>)? = nil,
    _ transform: (Terraform.Value<Type.Each>) -> Terraform.Value<Result>
  ) -> Terraform.Value<[Result]> {
    let each = Terraform.Value<Type.Each>.named(name)
    return .forTuple(ForNames(name), over: erased, if: condition?(each).erased, transform(each).erased)
  }

  /// A list of texts: the same for a closure that is a string literal, `zones.map("zone") { "subnet-\($0)" }`, whose
  /// type nothing else would decide.
  public func map(
    _ name: String, where condition: ((Terraform.Value<Type.Each>) -> Terraform.Value<Bool>)? = nil,
    _ transform: (Terraform.Value<Type.Each>) -> Terraform.Value<String>
  ) -> Terraform.Value<[String]> {
    let each = Terraform.Value<Type.Each>.named(name)
    return .forTuple(ForNames(name), over: erased, if: condition?(each).erased, transform(each).erased)
  }

  /// A map made of each value: `subnets.toMap("subnet") { ($0.name, $0.id) }` is written
  /// `{ for subnet in var.subnets : subnet.name => subnet.id }`.
  ///
  /// Two equal keys are an error in Terraform; ``grouped(_:where:_:)`` collects their values.
  public func toMap<Mapped>(
    _ name: String, where condition: ((Terraform.Value<Type.Each>) -> Terraform.Value<Bool>)? = nil,
    _ transform: (Terraform.Value<Type.Each>) -> (Terraform.Value<String>, Terraform.Value<Mapped>)
  ) -> Terraform.Value<[String: Mapped]> {
    let each = Terraform.Value<Type.Each>.named(name)
    let (key, value) = transform(each)
    return .forObject(ForNames(name), over: erased, if: condition?(each).erased, key, value.erased)
  }

  /// A map of lists, one for each key: `{ for subnet in var.subnets : subnet.zone => subnet.id... }`.
  public func grouped<Mapped>(
    _ name: String, where condition: ((Terraform.Value<Type.Each>) -> Terraform.Value<Bool>)? = nil,
    _ transform: (Terraform.Value<Type.Each>) -> (Terraform.Value<String>, Terraform.Value<Mapped>)
  ) -> Terraform.Value<[String: [Mapped]]> {
    let each = Terraform.Value<Type.Each>.named(name)
    let (key, value) = transform(each)
    return .forObject(ForNames(name), over: erased, if: condition?(each).erased, key, value.erased, groups: true)
  }
}

extension Value {
  /// The value that a `for` gives a name to.
  static func named(_ name: String) -> Self { Self(expression: .reference(name)) }

  /// `[for names in collection : result if condition]`
  static func forTuple(
    _ names: ForNames, over collection: ErasedValue, if condition: ErasedValue?, _ result: ErasedValue
  ) -> Self {
    let clause = ForClause(names, in: collection, if: condition)
    return Self(
      expression: .forTuple(ForTuple(clause, result: result.expression)),
      faults: collection.faults + (condition?.faults ?? []) + result.faults
        + names.faults(within: [result.expression] + (condition.map { [$0.expression] } ?? [])))
  }

  /// `{ for names in collection : key => value if condition }`
  static func forObject(
    _ names: ForNames, over collection: ErasedValue, if condition: ErasedValue?, _ key: Terraform.Value<String>,
    _ value: ErasedValue, groups: Bool = false
  ) -> Self {
    let clause = ForClause(names, in: collection, if: condition)
    let results = [key.expression, value.expression] + (condition.map { [$0.expression] } ?? [])
    return Self(
      expression: .forObject(ForObject(clause, key: key.expression, value: value.expression, groups: groups)),
      faults: collection.faults + (condition?.faults ?? []) + key.faults + value.faults
        + names.faults(within: results))
  }
}

extension ForClause {
  init(_ names: ForNames, in collection: ErasedValue, if condition: ErasedValue?) {
    self.init(key: names.key, value: names.value, in: collection.expression, if: condition?.expression)
  }
}
