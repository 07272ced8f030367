import HCL

/// One environment of a root module: its name, its state and a value for each input.
///
///     extension Environment where Root == Platform {
///       static var staging: Self {
///         Environment("staging", backend: .s3(bucket: "…", key: "…", region: "us-east-1")) {
///           $0.domainName = "staging.morket.example"
///         }
///       }
///     }
public struct Environment<Root: RootModule>: Sendable {
  /// The name, which is the folder's.
  public let name: String
  let backend: Backend
  let arguments: ArgumentEntries
  /// The root that the values are for.
  let root: Prototype<Root>
  /// Where it is declared.
  public let location: SourceLocation

  /// Makes an environment.
  public init(
    _ name: String, backend: Backend, file: String = #filePath, line: Int = #line,
    _ arguments: (inout ModuleArguments<Root>) -> Void
  ) {
    root = Prototype(Root())
    var inner = ModuleArguments(root)
    arguments(&inner)
    self.name = name
    self.backend = backend
    self.arguments = inner.entries
    location = SourceLocation(file: file, line: line)
  }
}
