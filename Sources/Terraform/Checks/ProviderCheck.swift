extension ModuleCheck {
  /// Reports provider configurations that a root uses without defining them, and those a call must hand on.
  mutating func checkProviders() {
    let defined = Set(model.providers.map(\.reference.name))
    var seen: Set<String> = []
    for block in model.providers where !seen.insert(block.reference.name).inserted {
      report(
        "provider \(block.reference.name) is configured twice", why: "a configuration is known by its alias",
        remedy: "remove one, or give it an alias of its own", at: block.location)
    }
    for element in model.elements {
      switch element {
      case .resource(let block):
        if let alias = block.providerAlias, model.isRoot { checkDefined(alias, defined, at: block.location) }
      case .moduleCall(let call):
        if model.isRoot { call.providers.forEach { checkDefined($0.outer, defined, at: call.location) } }
        let given = Set(call.providers.map(\.inner.name))
        for alias in Requirements(stack[call]).aliases where !given.contains(alias.name) {
          report(
            "module \"\(call.handle.name)\" is not given provider \(alias.name)",
            why: "the module uses this configuration and does not define it",
            remedy: "hand it in with .providers((inner: …, outer: …))", at: call.location)
        }
      default: break
      }
    }
  }

  private mutating func checkDefined(
    _ reference: ProviderReference, _ defined: Set<String>, at location: SourceLocation
  ) {
    if defined.contains(reference.name) || reference.alias == nil { return }
    report(
      "provider \(reference.name) is not configured", why: "a root module has no caller to hand it in",
      remedy: remedy("define it in the body by calling its handle", near: reference.name, among: defined.sorted()),
      at: location)
  }
}
