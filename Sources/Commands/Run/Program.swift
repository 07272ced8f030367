import Generation
public import Terraform

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The command line of a package that describes its infrastructure in Swift: `morket-gen`.
///
///     Program(environments: Platform.environments, bootstrap: Platform.bootstrap, package: packageFolder).main()
public struct Program<Root: RootModule>: Sendable {
  private let environments: [Environment<Root>]
  private let bootstrap: Bootstrap?
  private let offline: [OfflineProvider]
  private let companions: [Companion]
  private let package: String

  /// The program for some environments, for the bootstrap that comes before them, and for what is generated beside them.
  /// `offline` lets the environments' providers plan without credentials. `package` is the absolute path of the folder that
  /// holds the Swift; generated files name the Swift they come from by its path in there.
  public init(
    environments: [Environment<Root>], bootstrap: Bootstrap? = nil, offline: [OfflineProvider] = [],
    companions: [Companion] = [], package: String
  ) {
    self.environments = environments
    self.bootstrap = bootstrap
    self.offline = offline
    self.companions = companions
    self.package = package
  }

  /// Does what the command line of this process says, and ends it.
  public func main() -> Never {
    exit(run(Array(CommandLine.arguments.dropFirst()), in: .current()).rawValue)
  }

  /// Does what a command line says; `arguments` are without the name of the program.
  public func run(_ arguments: [String], in context: Context) -> ExitCode {
    var names: [String] = []
    for name in environments.map(\.name) where !names.contains(name) { names.append(name) }
    let grammar = Grammar(environments: names, companions: companions)
    switch CommandLineParser.parse(arguments, by: grammar) {
    case .command(let command):
      let format = command.value(of: .format).flatMap(ReportFormat.init) ?? .text
      let session = Session(context, isQuiet: command.has(.quiet), format: format)
      defer { session.finish() }
      return run(command, session)
    case .help(let command):
      let session = Session(context)
      session.say(
        command.map { HelpText.command($0, session.style) } ?? HelpText.program(grammar, session.style))
      return .done
    case .version:
      Session(context).say("\(Grammar.program) \(Version.text)\n")
      return .done
    case .mistakes(let mistakes, let command):
      let style = Style(isTerminal: context.console.isTerminal(.errors), variables: context.variables)
      let help = command.map { "\(Grammar.program) \($0.name) --help" } ?? "\(Grammar.program) --help"
      context.console.write(
        mistakes.map { TextReport.line($0, style) }.joined() + "run `\(help)` for help\n", to: .errors)
      return .usage
    }
  }

  private func run(_ command: ParsedCommand, _ session: Session) -> ExitCode {
    switch command.command.action {
    case .generate(let environment):
      let beside = CompanionTree(environment == nil ? companions : [], package: package, session)
      guard let tree = tree(environment, session, besides: beside.findings) else { return .findings }
      return GenerateCommand(command, session).run(
        tree.files.map(\.file) + beside.files, scopes: TerraformTree.scopes(of: environment) + beside.scopes)
    case .companion(let name):
      let beside = CompanionTree(companions.filter { $0.name == name }, package: package, session)
      session.report(beside.findings, note: "nothing was written")
      guard beside.findings.isEmpty else { return .findings }
      return GenerateCommand(command, session).run(beside.files, scopes: beside.scopes)
    case .list:
      let beside = CompanionTree(companions, package: package, session)
      guard let tree = tree(nil, session, besides: beside.findings) else { return .findings }
      return ListCommand(command, session).run(tree, beside)
    case .diff:
      guard configuration(nil, session) != nil else { return .findings }
      let chosen = command.operands.compactMap { name in environments.first { $0.name == name } }
      guard let one = chosen.first, let other = chosen.last else { return .usage }
      return DiffCommand(session).run(one, other)
    case .validate:
      let name = command.operands.first ?? ""
      return ValidateCommand(command, session).run(environment: name) { tree(name, session) }
    case .reach:
      let name = command.operands.first ?? ""
      guard let reachability = configuration(name, session)?.reachabilities.first else { return .findings }
      return ReachCommand(session).run(reachability)
    case .plan:
      let name = command.operands.first ?? ""
      return PlanCommand(command, session).run(environment: name) {
        configuration(name, session).map { (TerraformTree($0, package: package), $0.offlineOverride(offline)) }
      }
    case .docs:
      guard let configuration = configuration(nil, session) else { return .findings }
      let pages = ModulePages(configuration, package: package, sources: session.sources)
      session.report(pages.findings, note: "nothing was written")
      guard pages.findings.isEmpty else { return .findings }
      let documents = Documents(configuration, pages, package: package)
      return GenerateCommand(command, session).run(documents.files, scopes: Documents.scopes, in: Documents.folder)
    case .help:
      return .done
    }
  }

  /// The tree of an environment, or of all; `nil` if the Swift is amiss, which is reported.
  private func tree(_ name: String?, _ session: Session, besides others: [Diagnostic] = []) -> TerraformTree? {
    configuration(name, session, besides: others).map { TerraformTree($0, package: package) }
  }

  /// What is generated for an environment, or for all; `nil` if the Swift is amiss, which is reported.
  private func configuration(
    _ name: String?, _ session: Session, besides others: [Diagnostic] = []
  ) -> Configuration? {
    let chosen = environments.filter { name == nil || $0.name == name }
    let configuration = Configuration(environments: chosen, among: environments, bootstrap: bootstrap)
    session.sources.learn(configuration.variables)
    var findings = configuration.findings.map(session.diagnostic)
    findings += chosen.map(\.name).compactMap { ReservedName.finding($0, besides: companions) } + others
    session.report(findings, note: "nothing was written")
    return findings.isEmpty ? configuration : nil
  }
}
