import HCL

extension Scope {
  func value(of loop: ForTuple) -> PlannedValue {
    guard let scopes = scopes(of: loop.clause) else { return .unknown }
    return .list(scopes.map { $0.value(of: loop.result) })
  }

  func value(of loop: ForObject) -> PlannedValue {
    guard let scopes = scopes(of: loop.clause) else { return .unknown }
    var members: [PlannedValue.Member] = []
    for scope in scopes {
      guard let name = scope.value(of: loop.key).text else { return .unknown }
      let value = scope.value(of: loop.value)
      let index = members.firstIndex { $0.name == name }
      if loop.groups {
        let before = index.flatMap { members[$0].value.elements?.map(\.value) } ?? []
        let member = PlannedValue.Member(name: name, value: .list(before + [value]))
        if let index { members[index] = member } else { members.append(member) }
      } else {
        // Two items of one key are an error, which Terraform reports.
        guard index == nil else { return .unknown }
        members.append(PlannedValue.Member(name: name, value: value))
      }
    }
    return .object(members)
  }

  /// A scope for each element that the condition lets through; `nil` where it is not known which these are.
  private func scopes(of clause: ForClause) -> [Scope]? {
    guard let elements = value(of: clause.collection).elements else { return nil }
    var scopes: [Scope] = []
    for (key, value) in elements {
      var scope = binding(clause.value, value)
      if let name = clause.key { scope = scope.binding(name, key) }
      if let condition = clause.condition {
        guard let isTrue = scope.value(of: condition).asBool else { return nil }
        if !isTrue { continue }
      }
      scopes.append(scope)
    }
    return scopes
  }
}
