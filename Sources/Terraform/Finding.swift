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
  /// The names that lead from the attribute to a member of the object it is given, where the mistake is in one:
  /// `["cidr_block"]` of `network = { cidr_block = … }`.
  public let path: [String]
  /// What is wrong.
  public let what: String
  /// Why it cannot be right.
  public let why: String
  /// What to do.
  public let remedy: String
  /// The identifier of the rule that is broken, such as `alb-idle-timeout`, where the mistake is one of a table of rules.
  public let rule: String?

  /// Makes a finding.
  public init(
    _ what: String, why: String, remedy: String, at location: SourceLocation, attribute: String? = nil,
    path: [String] = [], rule: String? = nil
  ) {
    self.location = location
    self.attribute = attribute
    self.path = path
    self.what = what
    self.why = why
    self.remedy = remedy
    self.rule = rule
  }
}
