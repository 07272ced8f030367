/// One deliberately wrong value in one attribute of one type.
struct Probe: Equatable {
  /// What is wrong about the value; several rounds find out different rules.
  enum Wrong: CaseIterable, Equatable {
    case text, empty, long, negative, huge

    /// The value as the provider's errors repeat it.
    var text: String {
      switch self {
      case .text: "~ no value ~"
      case .empty: ""
      case .long: String(repeating: "a", count: 3000)
      case .negative: "-7654321"
      case .huge: "7654321987"
      }
    }

    /// The value in HCL.
    var literal: String {
      switch self {
      case .text, .empty, .long: "\"\(text)\""
      case .negative, .huge: text
      }
    }

    static let strings: [Wrong] = [.text, .empty, .long]
    static let numbers: [Wrong] = [.negative, .huge]
  }

  let type: TypeKey
  let path: String
  let wrong: Wrong
  /// Further attributes the provider wants to see beside this one before it looks at its value.
  var companions: [String] = []
}

/// Lists every string and number that a configuration of the manifest's types can set.
struct ProbePlan {
  let schema: ProviderSchema
  let manifest: Manifest

  var probes: [Probe] {
    var probes: [Probe] = []
    var overlay = Overlay(manifest)
    for type in manifest.types {
      guard let block = schema.types(type.mode)[type.name] else { continue }
      visit(block, path: "", isOmitted: { overlay.isOmitted(type, $0) }) { path, attribute in
        let wrongs = attribute.type.leaf == .string ? Probe.Wrong.strings : Probe.Wrong.numbers
        probes += wrongs.map { Probe(type: type, path: path, wrong: $0) }
      }
    }
    return probes
  }

  private func visit(
    _ block: BlockSchema, path: String, isOmitted: (String) -> Bool, _ body: (String, AttributeSchema) -> Void
  ) {
    let prefix = path.isEmpty ? "" : path + "."
    for name in block.attributes.keys.sorted() {
      guard let attribute = block.attributes[name], attribute.isSettable, !isOmitted(prefix + name) else { continue }
      if attribute.type.leaf == .string || attribute.type.leaf == .number { body(prefix + name, attribute) }
    }
    for name in block.blocks.keys.sorted() {
      guard let nested = block.blocks[name], !nested.block.deprecated, name != "timeouts" else { continue }
      if !isOmitted(prefix + name) { visit(nested.block, path: prefix + name, isOmitted: isOmitted, body) }
    }
  }
}
