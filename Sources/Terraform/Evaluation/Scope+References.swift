import HCL

extension Scope {
  func value(of traversal: Traversal) -> PlannedValue {
    let steps = traversal.steps
    if let bound = bound(traversal.root) { return apply(steps[...], to: bound) }
    switch traversal.root {
    case "var": return named(steps, module.input)
    case "local": return named(steps, module.local)
    case "module": return named(steps, module.call)
    case "path", "terraform", "self", "each", "count": return .unknown
    case "data": return resource(.data, steps)
    case "ephemeral": return resource(.ephemeral, steps)
    default:
      guard let name = steps.first?.name else { return .unknown }
      return apply(steps.dropFirst(), to: module.value(of: Address(.managed, type: traversal.root, name: name)))
    }
  }

  private func named(_ steps: [TraversalStep], _ value: (String) -> PlannedValue) -> PlannedValue {
    guard let name = steps.first?.name else { return .unknown }
    return apply(steps.dropFirst(), to: value(name))
  }

  private func resource(_ kind: Address.Kind, _ steps: [TraversalStep]) -> PlannedValue {
    guard steps.count > 1, let type = steps[0].name, let name = steps[1].name else { return .unknown }
    return apply(steps.dropFirst(2), to: module.value(of: Address(kind, type: type, name: name)))
  }

  /// What steps lead to from a value.
  func apply(_ steps: ArraySlice<TraversalStep>, to value: PlannedValue) -> PlannedValue {
    guard let step = steps.first else { return value }
    let rest = steps.dropFirst()
    switch step {
    case .attribute(let name): return apply(rest, to: value.attribute(name))
    case .index(let key): return apply(rest, to: value.item(self.value(of: key)))
    case .splat, .legacySplat:
      switch value.content {
      case .list(let elements), .set(let elements): return .list(elements.map { apply(rest, to: $0) })
      case .null: return .list([])
      case .unknown, .attribute: return .unknown
      default: return .list([apply(rest, to: value)])
      }
    }
  }
}

extension PlannedValue {
  fileprivate func attribute(_ name: String) -> PlannedValue {
    switch content {
    case .object: member(name) ?? .unknown
    case .resource(let resource): resource.value(of: name)
    case .module(let module): module.output(name)
    case .attribute(let reference): PlannedValue(.attribute(reference.appending(name)))
    default: .unknown
    }
  }

  fileprivate func item(_ key: PlannedValue) -> PlannedValue {
    switch content {
    case .list(let elements):
      guard let index = key.asNumber.flatMap({ Int(exactly: $0) }), elements.indices.contains(index) else {
        return .unknown
      }
      let element = elements[index]
      return element.origin == nil ? PlannedValue(element.content, origin: origin) : element
    case .object: return key.text.flatMap { member($0) } ?? .unknown
    case .attribute(let reference):
      return key.text.map { PlannedValue(.attribute(reference.appending($0))) } ?? .unknown
    default: return .unknown
    }
  }
}

extension TraversalStep {
  fileprivate var name: String? {
    if case .attribute(let name) = self { name } else { nil }
  }
}
