import HCL

/// What expressions are evaluated in: a module, and the names that `for`, `count`, `for_each` and `dynamic` introduce.
struct Scope {
  let module: PlannedModule
  private var names: [(name: String, value: PlannedValue)] = []

  init(_ module: PlannedModule) {
    self.module = module
  }

  /// The scope with one more name.
  func binding(_ name: String, _ value: PlannedValue) -> Scope {
    var copy = self
    copy.names.append((name, value))
    return copy
  }

  /// What a name stands for that something around the expression introduces.
  func bound(_ name: String) -> PlannedValue? {
    names.isEmpty ? nil : names.last { $0.name == name }?.value
  }
}

extension PlannedValue {
  /// The elements of a collection with their keys, in the order in which Terraform goes through them; `nil` where it is
  /// not known which there are.
  var elements: [(key: PlannedValue, value: PlannedValue)]? {
    switch content {
    case .list: listed?.enumerated().map { (.number($0), $1) }
    case .set: listed?.map { ($0, $0) }
    case .object(let members):
      members.sorted { $0.name < $1.name }.map { (.string($0.name), member($0.name) ?? $0.value) }
    default: nil
    }
  }
}
