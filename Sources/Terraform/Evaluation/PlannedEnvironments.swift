/// Environments with what they plan, to be held to the rules and nothing else; for those who measure how long that takes.
public struct PlannedEnvironments: Sendable {
  private let plans: Plans

  /// Takes environments of one root.
  public init<Root: RootModule>(_ environments: [Environment<Root>]) {
    plans = Plans(Stack(environments.first?.root.module ?? Root()), of: environments)
  }

  /// Evaluates them, and gives what breaks a rule or a validation.
  public func findings() -> [Finding] { plans.findings() }
}
