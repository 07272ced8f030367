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
  /// Where it is declared.
  public let location: SourceLocation

  /// Makes an environment.
  public init(
    _ name: String, backend: Backend, file: String = #filePath, line: Int = #line,
    _ arguments: (inout ModuleArguments<Root>) -> Void
  ) {
    var inner = ModuleArguments(Root())
    arguments(&inner)
    self.name = name
    self.backend = backend
    self.arguments = inner.entries
    location = SourceLocation(file: file, line: line)
  }

  /// The text of a value that is a string, or `true` or `false`; `nil` for what is not set.
  public func text<Type>(of input: KeyPath<Root, Value<Type>>) -> String? {
    let name = Root()[keyPath: input].memberName
    switch arguments.attributes.first(where: { $0.name == name })?.value {
    case .string(let text)?: return text
    case .bool(let flag)?: return String(flag)
    default: return nil
    }
  }
}
