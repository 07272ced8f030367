/// The commands that there are for a list of environments.
struct Grammar: Sendable {
  /// The name of the program.
  static let program = "morket-gen"

  /// The commands in the order of the help.
  let commands: [Command]
  /// Command lines that show the use of the whole.
  let examples: [Command.Example]

  /// The commands for environments of these names, and for what is generated beside the Terraform.
  init(environments: [String], companions: [Companion] = []) {
    let example = environments.first ?? "all"
    examples = [
      Command.Example(example, "write the modules and \(example) to the current folder"),
      Command.Example("all --output ../morket", "write everything to another folder"),
      Command.Example("all --check", "for CI: fail if a file is stale, missing or edited"),
      Command.Example("validate \(example)", "have Terraform check what is generated"),
    ]
    let generating =
      environments.map(Command.environment) + companions.map(Command.companion) + [Command.all(with: companions)]
    let others = [
      Command.list, Command.reach(environments), Command.diff(environments), Command.validate(environments),
      Command.plan(environments), Command.docs,
    ]
    commands = generating + others + [Command.help((generating + others).map(\.name))]
  }

  /// The command of a name.
  func command(_ name: String) -> Command? {
    commands.first { $0.name == name }
  }
}

extension Command {
  /// The options of commands that write files.
  static let generatingOptions: [Option] = [.output, .check, .diff, .force, .quiet]

  fileprivate static func environment(_ name: String) -> Command {
    Command(
      name: name, action: .generate(environment: name),
      summary: "write the modules and the \(name) environment",
      details: """
        Writes terraform/modules, terraform/bootstrap and terraform/environments/\(name), and removes from them \
        what is no longer generated. Files of other environments, and files that it did not write, stay.
        """,
      options: generatingOptions,
      examples: [
        Example(name, "write to the current folder"),
        Example("\(name) --output ../morket", "write to another folder"),
        Example("\(name) --diff", "see first what would change"),
      ])
  }

  fileprivate static let list = Command(
    name: "list", action: .list,
    summary: "show the modules with their resources and files",
    details: """
      Shows each module with its files, and its resources with the lines of Swift that define them. It \
      writes nothing.
      """,
    options: [.raw, .skips, .secrets, .waivers],
    examples: [
      Example("list", "all that is defined"),
      Example("list --raw", "where the types were passed by"),
      Example("list --skips", "what checkov is told not to check"),
      Example("list --secrets", "which secrets the state keeps, and why"),
      Example("list --waivers", "which rules are waived, and why"),
    ])

  fileprivate static func help(_ commands: [String]) -> Command {
    Command(
      name: "help", action: .help,
      operands: [Operand(name: "COMMAND", article: "a command", choices: commands, isOptional: true)],
      summary: "show this, or the help of a command",
      details: "", options: [], examples: [])
  }
}
