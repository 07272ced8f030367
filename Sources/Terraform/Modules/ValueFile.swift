/// Values for the inputs of a root module, written as `<name>.tfvars`.
public struct ValueFile<Root: RootModule>: Sendable {
  /// The name of the environment that the values are for.
  public let name: String
  let arguments: ArgumentEntries
  let location: SourceLocation

  /// Makes the values.
  public init(
    _ name: String, file: String = #filePath, line: Int = #line, _ arguments: (inout ModuleArguments<Root>) -> Void
  ) {
    var inner = ModuleArguments(Prototype(Root()))
    arguments(&inner)
    self.name = name
    self.arguments = inner.entries
    location = SourceLocation(file: file, line: line)
  }
}
