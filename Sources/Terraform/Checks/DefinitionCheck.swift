extension ModuleCheck {
  /// Reports what is defined twice, and handles that are declared and never defined.
  mutating func checkDefinitions() {
    var first: [Address: SourceLocation] = [:]
    first.reserveCapacity(model.elements.count)
    for element in model.elements {
      guard let (address, location) = element.definition else { continue }
      guard let earlier = first.updateValue(location, forKey: address) else { continue }
      first[address] = earlier
      report(
        "\(address) is defined twice", why: "the first definition stands at \(earlier.short)",
        remedy: "remove one, or give one of the handles another name", at: location)
    }
    for handle in model.handles where first[handle.address] == nil {
      let use = firstUse(of: handle.address).map { "it is used at \($0.short), and " } ?? ""
      report(
        "\(handle.address) is declared and never defined", why: "\(use)no statement of the body calls the handle",
        remedy: "define it in the body, or remove the handle", at: handle.location)
    }
    for local in model.locals where first[Address(.local, name: local.name)] == nil {
      report(
        "local.\(local.name) is declared and never bound", why: "no statement of the body gives it a value",
        remedy: "bind it with $…(value), or remove it", at: local.location)
    }
  }
}

extension ModuleCheck {
  /// The first definition that refers to an address.
  private func firstUse(of address: Address) -> SourceLocation? {
    for (element, usage) in zip(model.elements, model.usages) {
      if usage.traversals.contains(where: { $0.target == address }) { return element.location }
    }
    return nil
  }
}

extension ModuleContent.Element {
  /// What the element defines, and where.
  var definition: (Address, SourceLocation)? {
    switch self {
    case .resource(let block): (block.address, block.location)
    case .moduleCall(let call): (call.address, call.location)
    case .local(let binding): (Address(.local, name: binding.handle.name), binding.location)
    default: nil
    }
  }

  /// Where the element stands in Swift.
  var location: SourceLocation? {
    switch self {
    case .resource(let block): block.location
    case .moduleCall(let call): call.location
    case .provider(let block): block.location
    case .local(let binding): binding.location
    case .output(let block): block.location
    case .validation(let validation): validation.location
    case .refactoring(let block): block.location
    case .check(let block): block.location
    case .file(let file): file.location
    case .section: nil
    }
  }
}
