import HCL

/// A `check` block: assertions that warn after every plan and apply without stopping it (since Terraform 1.5).
public struct Check: ModuleElement, Sendable {
  var block: CheckBlock

  /// Makes a check with its first assertion.
  public init(
    _ name: String, _ condition: Value<Bool>, _ message: Value<String>, file: String = #filePath, line: Int = #line
  ) {
    block = CheckBlock(
      name: name, assertions: [Condition(condition, message)], location: SourceLocation(file: file, line: line))
  }

  /// Adds an assertion.
  public func assert(_ condition: Value<Bool>, _ message: Value<String>) -> Self {
    var copy = self
    copy.block.assertions.append(Condition(condition, message))
    return copy
  }

  /// The check as part of a module's body.
  public var content: ModuleContent { ModuleContent(.check(block)) }
}

/// A `check` block as it was defined.
struct CheckBlock: Sendable {
  let name: String
  var assertions: [Condition]
  let location: SourceLocation
}
