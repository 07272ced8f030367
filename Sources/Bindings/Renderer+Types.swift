/// Types, their schemas and their keys.
extension Renderer {
  func type(_ type: TypeModel, _ text: inout SwiftText) {
    let documentation = "\(type.key.mode.documentation)/\(type.key.name.withoutProvider).html.markdown"
    text.line("/// `\(type.key.name)`, \(type.key.mode.article) (website/docs/\(documentation)).")
    text.scope("public struct \(type.swiftName): AWSResource") { text in
      text.line("public static var terraformType: String { \(literal(type.key.name)) }")
      if type.key.mode != .managed { text.line("public static var mode: ResourceMode { .\(type.key.mode.rawValue) }") }
      text.line("public let _handle: Handle")
      text.line(
        "public init(_ name: String, file: String = #filePath, line: Int = #line)"
          + " { _handle = Handle(name, file: file, line: line) }")
      text.line()
      schema(type.block, nestedInside: false, &text)
      for nested in type.block.nested { self.nested(nested.block, &text) }
      for object in type.block.objects { self.object(object, &text) }
      for enumeration in type.enumerations {
        text.line()
        self.enumeration(enumeration, &text)
      }
      if !type.block.required.isEmpty {
        text.line()
        text.line("/// Defines it with what it requires.")
        definition("public func callAsFunction(", type.block, [], "Arguments<Schema>", nil, "Definition<Self>", &text) {
          "define(file, line\($0)"
        }
        missing(type, [], "Arguments<Schema>", nil, "Definition<Self>", "define(\"\", 0, arguments)", &text)
      }
    }
  }

  /// A schema struct; a type's own body has its nested blocks beside it, a nested block's stand inside it.
  func schema(_ block: BlockModel, nestedInside: Bool, _ text: inout SwiftText) {
    let protocolName = block.required.isEmpty ? "AllOptional" : "Terraform.Schema"
    text.scope("public struct \(block.swiftName): \(protocolName)") { text in
      text.line("public init() {}")
      let required = block.nested.filter { $0.minimum > 0 }
      if !required.isEmpty {
        let blocks = required.map {
          "RequiredBlock(\(literal($0.terraformName))\($0.minimum == 1 ? "" : ", \($0.minimum)"))"
        }
        text.list("public static var requiredBlocks: [RequiredBlock] { [", blocks, "] }")
      }
      for key in block.keys { self.key(key, &text) }
      for nested in block.nested { self.slot(nested, &text) }
      guard nestedInside else { return }
      for nested in block.nested { self.nested(nested.block, &text) }
      for object in block.objects { self.object(object, &text) }
    }
  }

  func nested(_ block: BlockModel, _ text: inout SwiftText) {
    text.line()
    schema(block, nestedInside: true, &text)
  }

  func object(_ block: BlockModel, _ text: inout SwiftText) {
    text.line()
    text.line("/// What `\(block.path)` holds.")
    schema(block, nestedInside: true, &text)
  }

  func key(_ key: KeyModel, _ text: inout SwiftText) {
    if let message = key.deprecation {
      text.line("@available(*, deprecated, message: \(literal(message)))")
    }
    var flags: [String] = []
    if key.isSensitive { flags.append(".sensitive") }
    if key.isWriteOnly { flags.append(".writeOnly") }
    let name = SwiftName.quoted(key.swiftName)
    let type = "\(key.kind.rawValue)<\(key.type)>"
    let terraformName = literal(key.terraformName)
    switch flags.count {
    case 0: text.line("public var \(name): \(type) { \(terraformName) }")
    case 1: text.line("public var \(name): \(type) { .init(\(terraformName), \(flags[0])) }")
    default: text.line("public var \(name): \(type) { .init(\(terraformName), [\(flags.joined(separator: ", "))]) }")
    }
  }

  func slot(_ nested: NestedModel, _ text: inout SwiftText) {
    var arguments = [literal(nested.terraformName)]
    if let maximum = nested.maximum { arguments.append("max: \(maximum)") }
    let value = arguments.count == 1 ? arguments[0] : ".init(\(arguments.joined(separator: ", ")))"
    text.line("public var \(nested.swiftName)Blocks: \(nested.keyType)<\(nested.block.swiftName)> { \(value) }")
  }
}

extension Mode {
  fileprivate var article: String {
    switch self {
    case .managed: "a resource"
    case .data: "a data source"
    case .ephemeral: "an ephemeral resource"
    }
  }

  /// The folder of the provider's documentation.
  fileprivate var documentation: String {
    switch self {
    case .managed: "r"
    case .data: "d"
    case .ephemeral: "ephemeral-resources"
    }
  }
}
