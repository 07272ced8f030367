import Generation

/// The names that an environment cannot have, because a command has them.
enum ReservedName {
  /// What is wrong with the name of an environment, if something is.
  static func finding(_ name: String, besides companions: [Companion]) -> Diagnostic? {
    let commands = Grammar(environments: [], companions: companions).commands.map(\.name)
    guard commands.contains(name) else { return nil }
    return Diagnostic(
      what: "\"\(name)\" is no name for an environment", why: "`\(Grammar.program) \(name)` is a command of its own",
      remedy: "give the environment another name")
  }
}
