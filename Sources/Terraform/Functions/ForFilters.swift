import HCL

extension Value where Type: ElementCollection & IterableCollection {
  /// The elements for which a condition holds, as a list: `[for zone in var.zones : zone if zone != "x"]`.
  public func filter(
    _ name: String, _ condition: (Terraform.Value<Type.Each>) -> Terraform.Value<Bool>
  ) -> Terraform.Value<[Type.Each]> {
    let each = Terraform.Value<Type.Each>.named(name)
    return .forTuple(ForNames(name), over: erased, if: condition(each).erased, each.erased)
  }
}

extension Value {
  /// The elements of a list for which a condition on index and element holds:
  /// `[for index, zone in var.zones : zone if index < 2]`.
  public func filter<Element>(
    _ position: String, _ name: String,
    _ condition: (Terraform.Value<Int>, Terraform.Value<Element>) -> Terraform.Value<Bool>
  ) -> Terraform.Value<[Element]> where Type == [Element] {
    let index = Terraform.Value<Int>.named(position)
    let each = Terraform.Value<Element>.named(name)
    return .forTuple(ForNames(position, name), over: erased, if: condition(index, each).erased, each.erased)
  }

  /// The pairs of a map for which a condition holds: `{ for name, size in var.sizes : name => size if size > 1 }`.
  public func filter<Mapped>(
    _ position: String, _ name: String,
    _ condition: (Terraform.Value<String>, Terraform.Value<Mapped>) -> Terraform.Value<Bool>
  ) -> Terraform.Value<[String: Mapped]> where Type == [String: Mapped] {
    let key = Terraform.Value<String>.named(position)
    let each = Terraform.Value<Mapped>.named(name)
    return .forObject(ForNames(position, name), over: erased, if: condition(key, each).erased, key, each.erased)
  }
}
