/// The name of something to be defined, and where it was declared.
public struct Handle: Hashable, Sendable {
  /// The name in HCL: the second label of a resource.
  public let name: String
  /// Where the handle was declared.
  public let location: SourceLocation

  /// Makes a handle.
  public init(_ name: String, file: String, line: Int) {
    self.name = name
    location = SourceLocation(file: file, line: line)
  }
}
