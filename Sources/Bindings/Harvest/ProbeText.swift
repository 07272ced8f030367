/// A probe as a Terraform configuration: what the schema requires, with the wrong value in its place.
struct ProbeText {
  /// The whole block.
  private(set) var text = ""
  private let probe: Probe

  init(_ probe: Probe, number: Int, schema: ProviderSchema) {
    self.probe = probe
    guard let block = schema.types(probe.type.mode)[probe.type.name] else { return }
    write("\(probe.type.mode.keyword) \"\(probe.type.name)\" \"probe\(number)\" {")
    body(block, target: probe.path[...], path: "", indent: "  ")
    write("}")
  }

  private mutating func body(_ block: BlockSchema, target: Substring?, path: String, indent: String) {
    let head = target.map { String($0.prefix { $0 != "." }) }
    let rest = target.flatMap { path in path.firstIndex(of: ".").map { path[path.index(after: $0)...] } }
    for name in block.attributes.keys.sorted() {
      guard let attribute = block.attributes[name] else { continue }
      if name == head, rest == nil {
        write("\(indent)\(name) = \(value(attribute.type, leaf: probe.wrong.literal))")
      } else if attribute.required || (attribute.isSettable && probe.companions.contains(path + name)) {
        write("\(indent)\(name) = \(value(attribute.type, leaf: nil))")
      }
    }
    for name in block.blocks.keys.sorted() {
      guard let nested = block.blocks[name] else { continue }
      let isOnPath = name == head && rest != nil
      let count = max(nested.minimum, isOnPath || probe.companions.contains(path + name) ? 1 : 0)
      for index in 0..<count {
        write("\(indent)\(name) {")
        body(nested.block, target: isOnPath && index == 0 ? rest : nil, path: "\(path)\(name).", indent: indent + "  ")
        write("\(indent)}")
      }
    }
  }

  /// A value of the type: the wrong one at the bottom, or one that means nothing.
  private func value(_ type: TypeConstraint, leaf: String?) -> String {
    switch type {
    case .string: leaf ?? "\"x\""
    case .number: leaf ?? "1"
    case .bool: "false"
    case .list(let element), .set(let element): "[\(value(element, leaf: leaf))]"
    case .map(let element): "{ x = \(value(element, leaf: leaf)) }"
    case .any, .object: "null"
    }
  }

  private mutating func write(_ text: String) {
    self.text += text + "\n"
  }
}

extension Mode {
  fileprivate var keyword: String {
    switch self {
    case .managed: "resource"
    case .data: "data"
    case .ephemeral: "ephemeral"
    }
  }
}
