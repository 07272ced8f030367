/// The place in the Swift sources that wrote something.
public struct SourceLocation: Hashable, Sendable {
  /// The file, as the compiler knows it (`#filePath`).
  public let file: String
  /// The line, from 1.
  public let line: Int

  /// Makes a location.
  public init(file: String, line: Int) {
    self.file = file
    self.line = line
  }
}

extension SourceLocation: Comparable {
  /// Orders by file, then by line.
  public static func < (left: SourceLocation, right: SourceLocation) -> Bool {
    left.file == right.file ? left.line < right.line : left.file < right.file
  }
}
