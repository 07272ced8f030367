/// A mistake in the Swift that describes the infrastructure.
///
/// Findings are collected, never thrown, so that a run reports all of them. In texts each part is lower case, without a
/// final period.
public struct Finding: Hashable, Sendable {
  /// Where the mistake stands.
  public let location: SourceLocation
  /// The Terraform name of the attribute or block within the definition at ``location``, where the mistake is in one;
  /// its own line is found by looking for its assignment in the Swift file.
  public let attribute: String?
  /// What is wrong.
  public let what: String
  /// Why it cannot be right.
  public let why: String
  /// What to do.
  public let remedy: String

  /// Makes a finding.
  public init(
    _ what: String, why: String, remedy: String, at location: SourceLocation, attribute: String? = nil
  ) {
    self.location = location
    self.attribute = attribute
    self.what = what
    self.why = why
    self.remedy = remedy
  }
}
