import HCL

/// A handle of a call of a module: `let vpc = ModuleCall(VPC())`.
///
/// Calling it defines the `module` block; reading a member refers to an output: `vpc.vpcID` is `module.vpc.vpc_id`.
/// There is no `depends_on` on a module call: it makes every resource inside wait, and cycles of modules that are none.
@dynamicMemberLookup
public struct ModuleCall<Called: Module>: Addressable, Sendable {
  let handle: Handle
  /// The module with its declarations, which key paths are asked of.
  private let prototype: Prototype<Called>

  /// Declares a call under the module's own name, or another one.
  public init(_ module: Called, _ name: String? = nil, file: String = #filePath, line: Int = #line) {
    handle = Handle(name ?? Called.name, file: file, line: line)
    prototype = Prototype(module)
  }

  /// The address, for example `module.vpc`.
  public var address: Address { Address(.module, name: handle.name) }
  /// Where the handle was declared.
  public var declaration: SourceLocation { handle.location }

  /// Defines the call.
  public func callAsFunction(
    file: String = #filePath, line: Int = #line, _ arguments: (inout ModuleArguments<Called>) -> Void = { _ in }
  ) -> ModuleCallDefinition<Called> {
    var inner = ModuleArguments(prototype)
    arguments(&inner)
    return ModuleCallDefinition(
      handle, SourceLocation(file: file, line: line), prototype, inner.entries, repetition: nil)
  }

  /// Refers to an output.
  public subscript<Type>(dynamicMember key: KeyPath<Called, Exported<Type>>) -> Value<Type> {
    Value(expression: .reference("module", handle.name, prototype[keyPath: key].name))
  }
}
