/// A mistake in the Swift that describes images or services.
///
/// Findings are collected, never thrown, so that a run reports all of them.
public struct Finding: Hashable, Sendable {
  /// Where the mistake stands.
  public let location: SourceLocation
  /// What is wrong.
  public let what: String
  /// Why it cannot be right.
  public let why: String
  /// What to do.
  public let remedy: String

  /// Makes a finding.
  public init(_ what: String, why: String, remedy: String, at location: SourceLocation) {
    self.location = location
    self.what = what
    self.why = why
    self.remedy = remedy
  }
}

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
