/// Everything that is generated from one root module: its modules and its environments, checked and rendered.
///
///     let configuration = Configuration(environments: [.staging, .production])
///     guard configuration.findings.isEmpty else { … }
public struct Configuration: Sendable {
  /// What is wrong; nothing may be written unless it is empty.
  public let findings: [Finding]
  /// The folders under `modules/`, by name.
  public let modules: [RenderedFolder]
  /// The folders under `environments/`, in the order given.
  public let environments: [RenderedFolder]
  /// The folder of the bootstrap, if there is one.
  public let bootstrap: RenderedFolder?
  /// What is defined, for listings.
  public let inventory: Inventory
  let stack: Stack
  let plans: Plans

  /// Evaluates, checks and renders a root module and its environments, and the bootstrap that comes before them.
  ///
  /// - Parameter all: the environments that these stand beside, when they are not all.
  public init<Root: RootModule>(
    environments: [Environment<Root>], among all: [Environment<Root>]? = nil, bootstrap: Bootstrap? = nil
  ) {
    let root = (all ?? environments).first?.root.module ?? Root()
    let stack = Stack(root)
    let bootstrap = bootstrap?.evaluated()
    var findings: [Finding] = []
    for model in [stack.root] + stack.modules {
      var check = ModuleCheck(model, in: stack)
      check.run()
      findings += check.findings
    }
    findings += CycleCheck(stack).findings + ModuleFolderCheck(stack).findings + OutputUseCheck(stack).findings
    for environment in environments { findings += EnvironmentCheck(environment, stack).findings }
    findings +=
      Self.clashes(between: environments) + EnvironmentRuleCheck(all ?? environments, of: root, stack).findings
    findings += bootstrap?.findings ?? []
    plans = Plans(stack, of: all ?? environments)
    let broken = plans.findings(reporting: environments.map(\.name)) + (bootstrap?.plans.findings() ?? [])
    findings += broken.sparing(findings)
    self.findings = findings.sortedAndUnique
    modules = stack.modules.sorted { $0.name < $1.name }.map { RenderedFolder(name: $0.name, files: $0.files) }
    let shared = stack.root.files.map(\.prerendered)
    self.environments = environments.map { RenderedFolder(name: $0.name, files: shared + $0.files) }
    self.bootstrap = bootstrap?.folder
    inventory = Inventory(stack, bootstrap: bootstrap?.stack)
    self.stack = stack
  }

  private static func clashes<Root: RootModule>(between environments: [Environment<Root>]) -> [Finding] {
    var findings: [Finding] = []
    for (index, environment) in environments.enumerated() {
      guard let earlier = environments[..<index].first(where: { $0.name == environment.name }) else { continue }
      findings.append(
        Finding(
          "environment \"\(environment.name)\" is declared twice",
          why: "the first declaration stands at \(earlier.location.short)", remedy: "give one another name",
          at: environment.location))
    }
    return findings
  }
}

/// A folder of rendered files.
public struct RenderedFolder: Sendable {
  /// The folder's name: a module's, an environment's, or `bootstrap`.
  public let name: String
  /// The files, `main.tf` first.
  public let files: [RenderedFile]
}

extension [Finding] {
  /// In the order of the sources, each once: two environments share the mistakes of their root.
  fileprivate var sortedAndUnique: [Finding] {
    var seen: Set<Finding> = []
    return filter { seen.insert($0).inserted }.sorted {
      ($0.location, $0.what) < ($1.location, $1.what)
    }
  }
}
