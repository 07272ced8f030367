import HCL

/// A file that stands beside a module's HCL and that its expressions read: a script's template, a packed function.
///
///     let userData = ModuleFile("templates/user-data.sh.tftpl", text: "…")
///     …
///     userData
///     template { $0.userData = base64encode(templatefile(userData.path, ["port": 8123])) }
public struct ModuleFile: ModuleElement, Sendable {
  let name: String
  /// Made when the file is written, since a module is asked for its declarations much more often.
  let contents: @Sendable () -> [UInt8]
  let isText: Bool
  let location: SourceLocation

  /// A file of text, in which `#` begins a comment: it gets the line that marks it as generated.
  public init(
    _ name: String, text: @autoclosure @escaping @Sendable () -> String, file: String = #filePath, line: Int = #line
  ) {
    self.name = name
    contents = { Array(text().utf8) }
    isText = true
    location = SourceLocation(file: file, line: line)
  }

  /// A file of bytes, written as it is.
  public init(
    _ name: String, bytes: @autoclosure @escaping @Sendable () -> [UInt8], file: String = #filePath, line: Int = #line
  ) {
    self.name = name
    contents = bytes
    isText = false
    location = SourceLocation(file: file, line: line)
  }

  /// Where Terraform finds it: `"${path.module}/templates/user-data.sh.tftpl"`.
  public var path: Value<String> { "\(Path.module)/\(swift: name)" }

  /// The file as part of a module's body.
  public var content: ModuleContent { ModuleContent(.file(self)) }
}
