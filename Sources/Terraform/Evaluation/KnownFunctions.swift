import HCL

/// The functions that can be evaluated without Terraform.
///
/// A function takes the values of its arguments and gives `nil` where it cannot tell: a value that is needed is not known,
/// or Terraform would refuse it.
enum KnownFunctions {
  typealias Function = @Sendable ([PlannedValue]) -> PlannedValue?

  static func named(_ name: String) -> Function? { table[name] }

  private static let table: [String: Function] = {
    var table: [String: Function] = [:]
    for group in [collections, texts, numbers, conversions, networks] {
      for (name, function) in group { table[name] = function }
    }
    return table
  }()
}

extension Scope {
  func value(of call: FunctionCall) -> PlannedValue {
    switch call.name {
    // The first that is no mistake; what this cannot tell may be one.
    case "try": return call.arguments.first.map { value(of: $0) } ?? .unknown
    case "templatefile", "file": return file(call)?.leastText ?? .unknown
    default: break
    }
    guard let function = KnownFunctions.named(call.name) else { return .unknown }
    var arguments = call.arguments.map { value(of: $0) }
    if call.expandsLastArgument {
      guard let elements = arguments.popLast()?.listed else { return .unknown }
      arguments += elements
    }
    return function(arguments) ?? .unknown
  }

  /// The module's file that a function reads: `"${path.module}/…"`.
  private func file(_ call: FunctionCall) -> ModuleFile? {
    guard case .template(let template)? = call.arguments.first, template.parts.count == 2,
      case .interpolation(.traversal(let path), _) = template.parts[0],
      path == Traversal("path", [.attribute("module")]),
      case .literal(let name) = template.parts[1]
    else { return nil }
    return module.index.files[String(name.drop { $0 == "/" })]
  }
}

extension ModuleFile {
  /// A text of at least the bytes that stand outside the interpolations and directives of a template.
  fileprivate var leastText: PlannedValue {
    var bytes = 0
    var depth = 0
    var before: UInt8 = 0
    var mayBeBase64 = true
    for byte in contents() {
      if depth == 0, byte == UInt8(ascii: "{"), before == UInt8(ascii: "$") || before == UInt8(ascii: "%") {
        depth = 1
        bytes -= 1
      } else if depth > 0 {
        if byte == UInt8(ascii: "{") { depth += 1 }
        if byte == UInt8(ascii: "}") { depth -= 1 }
      } else {
        bytes += 1
        if !byte.isInBase64 { mayBeBase64 = false }
      }
      before = byte
    }
    return PlannedValue(.opaque(bytes: bytes, mayBeBase64: mayBeBase64))
  }
}

extension UInt8 {
  /// Whether Base64 has it, or the lines that it is broken into. The signs of a template's directives count, too.
  fileprivate var isInBase64: Bool {
    switch self {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: "+/=\r\n$%".utf8.contains(self)
    }
  }
}
