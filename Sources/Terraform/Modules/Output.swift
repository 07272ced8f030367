import HCL

/// An output of a module: the body binds it, callers read it.
///
///     @Output("vpc_id", "Identifier of the VPC.") public var vpcID: Exported<ID<AWS.VPC>>
///     …
///     $vpcID(vpc.id)
@propertyWrapper
public struct Output<Type>: Sendable {
  let declaration: OutputDeclaration

  /// Declares an output.
  public init(
    _ name: String, _ description: String, sensitive: Bool = false, ephemeral: Bool = false,
    file: String = #filePath, line: Int = #line
  ) {
    declaration = OutputDeclaration(
      name: name, description: description, sensitive: sensitive, ephemeral: ephemeral,
      location: SourceLocation(file: file, line: line))
  }

  /// What callers of the module read.
  public var wrappedValue: Exported<Type> { Exported(name: declaration.name) }

  /// What the module's body binds.
  public var projectedValue: OutputReference<Type> { OutputReference(declaration: declaration) }
}

/// An output of a module as its callers see it.
public struct Exported<Type>: Sendable {
  let name: String
}

/// An output as it was declared.
struct OutputDeclaration: Sendable {
  let name: String
  let description: String
  let sensitive: Bool
  let ephemeral: Bool
  let location: SourceLocation
}

extension Output: ModuleMember {
  /// Adds the output.
  public func declare(in declarations: inout Declarations) {
    declarations.outputs.append(declaration)
  }
}

/// An output, to be bound in the module's body.
public struct OutputReference<Type>: Sendable {
  let declaration: OutputDeclaration

  /// Binds the output to a value.
  public func callAsFunction(
    _ value: Value<Type>, file: String = #filePath, line: Int = #line
  ) -> OutputBinding {
    OutputBinding(
      block: OutputBlock(
        declaration: declaration, value: value.erased, location: SourceLocation(file: file, line: line)))
  }
}

/// An output with its value; modifiers add what is not the value.
public struct OutputBinding: ModuleElement, Sendable {
  var block: OutputBlock

  /// The output as part of a module's body.
  public var content: ModuleContent { ModuleContent(.output(block)) }

  /// Adds `depends_on`: who reads the output waits for these too.
  public func dependsOn(_ targets: any Addressable...) -> Self {
    var copy = self
    copy.block.dependencies += targets.map(DeclaredHandle.init)
    return copy
  }

  /// Adds a `precondition`: the plan stops with `message` unless `condition` holds.
  public func precondition(_ condition: Value<Bool>, _ message: Value<String>) -> Self {
    var copy = self
    copy.block.preconditions.append(Condition(condition, message))
    return copy
  }
}

/// An `output` block as it was defined.
struct OutputBlock: Sendable {
  let declaration: OutputDeclaration
  let value: ErasedValue
  let location: SourceLocation
  var dependencies: [DeclaredHandle] = []
  var preconditions: [Condition] = []
}
