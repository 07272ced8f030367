import HCL

extension ModuleCheck {
  /// Reports sensitive arguments whose values the state would keep, and waivers that waive nothing.
  mutating func checkSecrets() {
    for block in model.resources {
      let kept = model.keptSecrets(of: block, in: stack)
      if block.keepsInState != nil {
        guard kept.isEmpty else { continue }
        report(
          "\(block.address) keeps no secret in the state", why: "nothing that it sets needs keepsInState",
          remedy: "take keepsInState out", at: block.location)
      }
      for secret in kept where block.keepsInState == nil {
        report(
          "\(block.address) would keep \(secret.path) in the state",
          why: "the argument is sensitive and not write-only, and takes \(secret.source)",
          remedy:
            "use a write-only argument with an ephemeral value, or say .keepsInState(\"why\") where there is none",
          at: secret.location, attribute: secret.names.last)
      }
    }
  }
}

/// A sensitive argument whose value the state keeps.
struct KeptSecret {
  /// The argument's name behind those of the blocks around it.
  let names: [String]
  /// Where its value comes from.
  let source: String
  /// The definition, or the nested block, that the argument is one of.
  let location: SourceLocation

  /// The names as one: `user.password`.
  var path: String { names.joined(separator: ".") }
}

extension ModuleModel {
  /// The sensitive arguments of a block that the state keeps; what an ephemeral resource is given, it keeps for none.
  func keptSecrets(of block: ResourceBlock, in stack: Stack) -> [KeptSecret] {
    block.mode == .ephemeral ? [] : keptSecrets(among: block.arguments, below: [], at: block.location, stack)
  }

  private func keptSecrets(
    among arguments: ArgumentEntries, below names: [String], at location: SourceLocation, _ stack: Stack
  ) -> [KeptSecret] {
    let own = arguments.attributes.compactMap { entry -> KeptSecret? in
      guard entry.flags.contains(.sensitive), !entry.flags.contains(.writeOnly), entry.value != .null,
        let source = source(of: entry.value, stack)
      else { return nil }
      return KeptSecret(names: names + [entry.name], source: source, location: location)
    }
    return own
      + arguments.blocks.flatMap { keptSecrets(among: $0.entries, below: names + [$0.name], at: $0.location, stack) }
  }

  /// Where a value comes from, through local values; `nil` for an ephemeral one, which Terraform itself keeps out of every
  /// argument that is stored.
  private func source(of value: Expression, _ stack: Stack) -> String? {
    var origins: [Traversal] = []
    var pending = [value]
    var seen: Set<String> = []
    while let next = pending.popLast() {
      var usage = Usage()
      usage.add(next)
      for traversal in usage.traversals {
        guard let target = traversal.target, target.kind == .local else {
          origins.append(traversal)
          continue
        }
        if seen.insert(target.name).inserted {
          pending += localBindings.filter { $0.handle.name == target.name }.map(\.value.expression)
        }
      }
    }
    if origins.contains(where: { isEphemeral($0, stack) }) { return nil }
    return origins.first.map { Expression.traversal($0).renderedOnOneLine() } ?? "a literal"
  }

  private func isEphemeral(_ traversal: Traversal, _ stack: Stack) -> Bool {
    guard let target = traversal.target else { return false }
    return switch target.kind {
    case .ephemeral: true
    case .variable: variables.contains { $0.name == target.name && $0.ephemeral }
    case .module:
      moduleCalls.filter { $0.handle.name == target.name }.flatMap { stack[$0].outputs }
        .contains { $0.name == traversal.outputName && $0.ephemeral }
    default: false
    }
  }
}
