/// Something that a provider's service refuses, and neither Terraform's `validate` nor its `plan` sees.
///
///     Rule(
///       "alb-idle-timeout", on: "aws_lb", limit: .albIdleTimeout,
///       remedy: "give it a number of seconds from 1 to 4000"
///     ) { $0["idle_timeout"].unless(within: .albIdleTimeout) }
///
/// It looks at what an environment plans: literals, the values of the environment, and what is computed from them. What
/// is known only after the apply breaks no rule.
public struct Rule: Sendable {
  /// The name, which a waiver says: `alb-idle-timeout`.
  public let id: String
  /// The types of resource that it looks at; none for a rule that looks at every resource.
  public let types: [String]
  /// The limit that it holds them to.
  public let limit: Limit
  /// What to do.
  public let remedy: String
  private let find: @Sendable (PlannedResource) -> [Violation]

  /// Makes a rule that looks at each managed resource of some types.
  public init(
    _ id: String, on types: String..., limit: Limit, remedy: String,
    find: @escaping @Sendable (PlannedResource) -> [Violation]
  ) {
    self.id = id
    self.types = types
    self.limit = limit
    self.remedy = remedy
    self.find = find
  }

  /// Makes a rule that looks at every managed resource, of whatever type.
  public init(
    onEveryResource id: String, limit: Limit, remedy: String,
    find: @escaping @Sendable (PlannedResource) -> [Violation]
  ) {
    self.id = id
    types = []
    self.limit = limit
    self.remedy = remedy
    self.find = find
  }

  func violations(in resource: PlannedResource) -> [Violation] { find(resource) }
}

/// Where a resource breaks a rule, and how.
public struct Violation {
  /// What is wrong, without the resource's address: `idle_timeout is 5000`.
  public let what: String
  let resource: PlannedResource
  let place: Origin

  init(_ what: String, _ resource: PlannedResource, _ place: Origin) {
    self.what = what
    self.resource = resource
    self.place = place
  }
}
