/// An option of a command, as a row of the table from which parsing, help and suggestions come.
struct Option: Hashable, Sendable {
  /// The name without its dashes: `output` for `--output`.
  let name: String
  /// The letter of the short form: `o` for `-o`.
  let letter: Character?
  /// What stands for the value in help, for an option that takes one: `DIR`.
  let value: String?
  /// The values it may have, if they are few: `text`, `github`, `json`.
  let choices: [String]
  /// What it does, in help.
  let help: String

  init(_ name: String, letter: Character? = nil, value: String? = nil, choices: [String] = [], help: String) {
    self.name = name
    self.letter = letter
    self.value = value
    self.choices = choices
    self.help = help
  }

  /// The option as it is typed: `--output`.
  var spelling: String { "--\(name)" }
  /// The option with its value as help shows it: `--output DIR`.
  var usage: String { value.map { "\(spelling) \($0)" } ?? spelling }
}

extension Option {
  static let output = Option(
    "output", letter: "o", value: "DIR", help: "the folder of the generated tree (default: the current one)")
  static let check = Option("check", help: "write nothing; fail unless every file is as the Swift gives it")
  static let diff = Option("diff", help: "write nothing; show what would change, as diff -u does")
  static let force = Option("force", help: "also overwrite and remove files that were edited by hand")
  static let quiet = Option("quiet", letter: "q", help: "say nothing but errors")
  static let raw = Option("raw", help: "the arguments and blocks that are written past the bindings")
  static let skips = Option("skips", help: "the scanner checks that are skipped, with the reasons")
  static let secrets = Option("secrets", help: "the sensitive arguments that the state keeps, with the reasons")
  static let waivers = Option("waivers", help: "the rules that are waived, with the reasons")
  static let timeout = Option("timeout", value: "SECONDS", help: "how long Terraform may take (default: 300)")
  static let format = Option(
    "format", value: "FORMAT", choices: ReportFormat.allCases.map(\.rawValue),
    help: "how findings are written: text (default), github, json")
  static let help = Option("help", letter: "h", help: "show help")
  static let version = Option("version", help: "show the version")

  /// The options that every command takes.
  static let everywhere: [Option] = [.format, .help, .version]
}
