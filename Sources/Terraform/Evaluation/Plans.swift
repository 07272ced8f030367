/// What each of some environments plans, and what is wrong with that.
struct Plans: Sendable {
  private let stack: IndexedStack
  private let filled: [FilledRoot]
  private let providers: [ProviderRequirement]

  init<Root: RootModule>(_ stack: Stack, of environments: [Environment<Root>]) {
    self.init(stack, environments.map { FilledRoot(name: $0.name, values: $0.arguments, location: $0.location) })
  }

  init<Root: RootModule>(_ stack: Stack, of files: [ValueFile<Root>]) {
    self.init(stack, files.map { FilledRoot(name: $0.name, values: $0.arguments, location: $0.location) })
  }

  private init(_ stack: Stack, _ filled: [FilledRoot]) {
    self.stack = IndexedStack(stack)
    self.filled = filled
    var providers: [ProviderRequirement] = []
    for model in [stack.root] + stack.modules {
      for block in model.resources where !providers.contains(block.provider) { providers.append(block.provider) }
    }
    self.providers = providers
  }

  /// What an environment plans, for each of them.
  var made: [PlannedConfiguration] {
    let readings = providers.map { $0.rules().readings }.reduce(into: [:]) { $0.merge($1) { first, _ in first } }
    return filled.map { PlannedConfiguration($0.name, stack, values: $0.values, at: $0.location, readings: readings) }
  }

  /// The rules that they are held to, a group a service.
  var ruleGroups: [RuleGroup] { providers.flatMap { $0.rules().groups } }

  /// Who can open connections to whom, as the providers tell.
  func connections(in plan: PlannedConfiguration) -> [Connection] { providers.flatMap { $0.rules().connections(plan) } }

  /// What breaks a rule or a module's own validation.
  ///
  /// - Parameter names: the environments that are asked for; all of them unless said.
  func findings(reporting names: [String]? = nil) -> [Finding] {
    let plans = made
    let reported = Set(names ?? filled.map(\.name))
    let blocks = stack.root.blocks + stack.called.values.flatMap(\.blocks)
    let broken = RuleCheck(plans, reporting: reported, providers.flatMap { $0.rules().rules }, blocks).findings
    // A rule says more than the validation of the same limit, which is for who calls the module without us.
    return broken
      + plans.filter { reported.contains($0.environment) }.flatMap { ValidationCheck($0).findings }.sparing(broken)
  }
}

/// An environment's values, without the type of its root.
private struct FilledRoot: Sendable {
  let name: String
  let values: ArgumentEntries
  let location: SourceLocation
}
