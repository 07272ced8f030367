import HCL

/// An input of a module.
///
/// In the body it reads as `var.name`; in a call of the module it is a settable key. Without an initial value it is
/// required.
///
///     @Variable("cidr_block", "IPv4 range of the VPC.") public var cidrBlock: Value<CIDRBlock> = "10.0.0.0/16"
///
///     variable "cidr_block" {
///       type        = string
///       description = "IPv4 range of the VPC."
///       default     = "10.0.0.0/16"
///     }
@propertyWrapper
public struct Variable<Type>: Sendable {
  let declaration: VariableDeclaration

  /// `var.name`
  public var wrappedValue: Value<Type> { Value(expression: .reference("var", declaration.name)) }

  /// What can be said of the variable in the module's body.
  public var projectedValue: VariableReference { VariableReference(name: declaration.name) }
}

extension Variable where Type: VariableType {
  /// Declares a variable with a default.
  public init(
    wrappedValue: Value<Type>, _ name: String, _ description: String, nullable: Bool? = nil, sensitive: Bool = false,
    ephemeral: Bool = false, file: String = #filePath, line: Int = #line
  ) {
    declaration = VariableDeclaration(
      name: name, description: description, type: Type.typeConstraint, typeFaults: Type.defaultFaults,
      defaultValue: wrappedValue.erased,
      nullable: nullable, sensitive: sensitive, ephemeral: ephemeral,
      location: SourceLocation(file: file, line: line))
  }

  /// Declares a required variable.
  public init(
    _ name: String, _ description: String, nullable: Bool? = nil, sensitive: Bool = false, ephemeral: Bool = false,
    file: String = #filePath, line: Int = #line
  ) {
    declaration = VariableDeclaration(
      name: name, description: description, type: Type.typeConstraint, typeFaults: Type.defaultFaults,
      defaultValue: nil, nullable: nullable,
      sensitive: sensitive, ephemeral: ephemeral, location: SourceLocation(file: file, line: line))
  }

}

/// A variable as it was declared.
struct VariableDeclaration: Sendable {
  let name: String
  let description: String
  let type: TypeConstraint
  /// What is wrong with the defaults of the type's members.
  let typeFaults: [LiteralFault]
  let defaultValue: ErasedValue?
  let nullable: Bool?
  let sensitive: Bool
  let ephemeral: Bool
  let location: SourceLocation
}

extension Variable: ModuleMember {
  /// Adds the variable.
  public func declare(in declarations: inout Declarations) {
    declarations.variables.append(declaration)
  }
}

/// A variable, for what the module's body says of it.
public struct VariableReference: Sendable {
  let name: String

  /// Adds a `validation` block: a value for which `condition` is false is refused with `message`.
  public func validation(
    _ condition: Value<Bool>, _ message: Value<String>, file: String = #filePath, line: Int = #line
  ) -> ModuleContent {
    ModuleContent(
      .validation(
        VariableValidation(
          variable: name, condition: Condition(condition, message), location: SourceLocation(file: file, line: line))))
  }
}

/// A `validation` block as it was defined.
struct VariableValidation: Sendable {
  let variable: String
  let condition: Condition
  let location: SourceLocation
}
