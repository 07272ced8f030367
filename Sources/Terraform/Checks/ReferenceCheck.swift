import HCL

extension ModuleCheck {
  /// Reports references to what the module does not define, and `each` and `count` where there is none.
  mutating func checkReferences() {
    var defined = Set(model.elements.compactMap { $0.definition?.0 })
    defined.formUnion(model.variables.map { Address(.variable, name: $0.name) })
    let declared = Dictionary(model.handles.map { ($0.address, $0.location) }) { first, _ in first }
    let scope = ReferenceScope(defined: defined, declared: declared)
    for (element, usage) in zip(model.elements, model.usages) {
      switch element {
      case .resource(let block):
        check(usage, block.repetition, scope, at: block.location)
        check(block.dependencies, scope, at: block.location)
      case .moduleCall(let call): check(usage, call.repetition, scope, at: call.location)
      case .provider(let block): check(usage, nil, scope, at: block.location)
      case .local(let binding): check(usage, nil, scope, at: binding.location)
      case .output(let block):
        check(usage, nil, scope, at: block.location)
        check(block.dependencies, scope, at: block.location)
      case .validation(let validation): check(usage, nil, scope, at: validation.location)
      case .check(let block): check(usage, nil, scope, at: block.location)
      case .refactoring, .section, .file: break
      }
    }
  }

  private mutating func check(
    _ usage: Usage, _ repetition: Repetition?, _ scope: ReferenceScope, at location: SourceLocation
  ) {
    for traversal in usage.traversals {
      if let target = traversal.target {
        checkDefined(target, scope, at: location)
        continue
      }
      switch (traversal.root, repetition) {
      case ("each", .forEach?), ("count", .count?): break
      case ("each", _), ("count", _):
        report(
          "\(traversal.root) is used outside \(traversal.root == "each" ? "for_each" : "count")",
          why: "it stands for the current element of the block's own repetition",
          remedy: "use it inside the definition it belongs to", at: location)
      default: break
      }
    }
  }

  private mutating func check(_ dependencies: [DeclaredHandle], _ scope: ReferenceScope, at location: SourceLocation) {
    for dependency in dependencies {
      checkDefined(dependency.address, scope, at: location, declared: dependency.location)
    }
  }

  private mutating func checkDefined(
    _ target: Address, _ scope: ReferenceScope, at location: SourceLocation, declared: SourceLocation? = nil
  ) {
    // What a module stores and never defines is reported once, where it is declared.
    if scope.defined.contains(target) || scope.declared[target] != nil { return }
    if let declared {
      report(
        "\(target) is not defined", why: "its handle is declared at \(declared.short) and no body calls it",
        remedy: "define it in the module that uses it", at: location)
    } else {
      let names = scope.defined.filter { $0.kind == target.kind && $0.type == target.type }.map(\.name).sorted()
      let meant = nearMiss(to: target.name, among: names).map { Address(target.kind, type: target.type, name: $0) }
      report(
        "\(target) is not defined", why: "nothing in module \(model.name) has this address",
        remedy: "define it here, or pass its value in as a variable"
          + (meant.map { "; did you mean \"\($0)\"?" } ?? ""),
        at: location)
    }
  }
}

/// What references of a module can point to.
private struct ReferenceScope {
  let defined: Set<Address>
  let declared: [Address: SourceLocation]
}
