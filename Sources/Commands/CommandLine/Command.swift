/// A command, as a row of the table from which parsing, help and suggestions come.
struct Command: Hashable, Sendable {
  /// What to do when it is given.
  enum Action: Hashable, Sendable {
    /// Writes the modules with one environment, or with all for `nil`.
    case generate(environment: String?)
    /// Writes what is generated beside the Terraform under this name.
    case companion(String)
    case list
    case validate
    /// Shows what Terraform would make.
    case plan
    /// Shows the values in which two environments differ.
    case diff
    /// Shows who can open a connection to whom in an environment.
    case reach
    /// Writes the pages of the modules.
    case docs
    case help
  }

  /// A word that follows the command.
  struct Operand: Hashable, Sendable {
    /// What stands for it in help: `ENVIRONMENT`.
    let name: String
    /// With its article, in messages: `an environment`.
    let article: String
    /// The words it may be.
    let choices: [String]
    /// Whether it may be left out.
    let isOptional: Bool
  }

  /// The word that is typed.
  let name: String
  /// What the command does.
  let action: Action
  /// The words that follow, in order; an optional one is the last.
  var operands: [Operand] = []
  /// One line of the list of commands.
  let summary: String
  /// What its own help says more.
  let details: String
  /// The options, without those that every command takes.
  let options: [Option]
  /// Command lines that show its use, each with what it does.
  let examples: [Example]

  /// A command line in help.
  struct Example: Hashable, Sendable {
    let line: String
    let purpose: String

    init(_ line: String, _ purpose: String) {
      self.line = line
      self.purpose = purpose
    }
  }

  /// The options with those that every command takes.
  var allOptions: [Option] { options + Option.everywhere }

  /// The command with its operands as help shows it: `validate ENVIRONMENT`.
  var usage: String {
    ([name] + operands.map { $0.isOptional ? "[\($0.name)]" : $0.name }).joined(separator: " ")
  }
}
