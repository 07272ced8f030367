/// The settings with which a provider plans without asking anybody: credentials that nobody checks, no questions.
///
///     OfflineProvider(AWS.ProviderKeys.self) { $0.accessKey = "none" }
public struct OfflineProvider: Sendable {
  let requirement: ProviderRequirement
  let arguments: ArgumentEntries

  /// Takes the arguments that go over those of each configuration of the provider.
  public init<Keys: ProviderSchema>(_ keys: Keys.Type, _ arguments: (inout Arguments<Keys>) -> Void) {
    var inner = Arguments<Keys>()
    arguments(&inner)
    requirement = Keys.requirement
    self.arguments = inner.entries
  }
}
