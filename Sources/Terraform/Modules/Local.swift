import HCL

/// A named value of a module: the body binds it once, and it reads as `local.name`.
///
///     @Local("name_prefix") var namePrefix: Value<String>
///     …
///     $namePrefix("\(project)-\(environment)")
@propertyWrapper
public struct Local<Type>: Sendable {
  let declaration: Handle

  /// Declares a local value.
  public init(_ name: String, file: String = #filePath, line: Int = #line) {
    declaration = Handle(name, file: file, line: line)
  }

  /// `local.name`
  public var wrappedValue: Value<Type> { Value(expression: .reference("local", declaration.name)) }

  /// What the module's body binds.
  public var projectedValue: LocalReference<Type> { LocalReference(declaration: declaration) }
}

extension Local: ModuleMember {
  /// Adds the local value.
  public func declare(in declarations: inout Declarations) {
    declarations.locals.append(declaration)
  }
}

/// A local value, to be bound in the module's body.
public struct LocalReference<Type>: Sendable {
  let declaration: Handle

  /// Binds the local value.
  public func callAsFunction(
    _ value: Value<Type>, comment: String? = nil, file: String = #filePath, line: Int = #line
  ) -> ModuleContent {
    ModuleContent(
      .local(
        LocalBinding(
          handle: declaration, value: value.erased, comment: comment.map { Comment($0) },
          location: SourceLocation(file: file, line: line))))
  }
}

/// A local value as it was defined.
struct LocalBinding: Sendable {
  let handle: Handle
  let value: ErasedValue
  let comment: Comment?
  let location: SourceLocation
}
