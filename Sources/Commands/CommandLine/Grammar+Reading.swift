// The commands for those who read: what differs between environments, and what the modules are.
extension Command {
  static func diff(_ environments: [String]) -> Command {
    let examples = (environments.first ?? "staging", environments.dropFirst().first ?? "production")
    return Command(
      name: "diff", action: .diff,
      operands: [
        Operand(name: "ENVIRONMENT", article: "an environment", choices: environments, isOptional: false),
        Operand(name: "OTHER", article: "an environment", choices: environments, isOptional: false),
      ],
      summary: "show the values in which two environments differ",
      details: """
        Shows what differs between two environments, side by side: the values of terraform.tfvars in its order, \
        and those of backend.tf. All else is the same in every environment. It writes nothing.
        """,
      options: [],
      examples: [Example("diff \(examples.0) \(examples.1)", "see how they differ")])
  }

  static func reach(_ environments: [String]) -> Command {
    let example = environments.first ?? "staging"
    return Command(
      name: "reach", action: .reach,
      operands: [Operand(name: "ENVIRONMENT", article: "an environment", choices: environments, isOptional: false)],
      summary: "show who can open a connection to whom",
      details: """
        Works out from security groups, routes and public addresses who in an environment can open a connection to \
        whom, and on which ports, with the line of Swift that lets it in. Ports in parentheses are open, though no \
        listener or container names them. Below that stands the shortest way from the internet to \
        each thing that can be reached from there step by step. It writes nothing.
        """,
      options: [],
      examples: [Example("reach \(example)", "who reaches whom")])
  }

  static let docs = Command(
    name: "docs", action: .docs,
    summary: "write the pages of the modules, the rules, and who reaches whom",
    details: """
      Writes docs/modules, a page for each module: what it makes, its inputs and outputs, and a call of it \
      in Swift with the HCL that it gives; docs/rules.md, what is refused and why; docs/reachability.md, \
      who can open a connection to whom. All of it comes from the Swift, so there is nothing to keep in \
      step. No other command writes these pages, since they stand beside the Swift and not in the \
      generated tree.
      """,
    options: generatingOptions,
    examples: [
      Example("docs", "write to the current folder"),
      Example("docs --check", "for CI: fail if a page is stale, missing or edited"),
    ])
}
