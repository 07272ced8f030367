/// A command line that has been understood.
struct ParsedCommand: Hashable, Sendable {
  /// The command.
  let command: Command
  /// The words after it.
  let operands: [String]
  private let options: Set<Option>
  private let values: [Option: String]

  init(_ command: Command, operands: [String] = [], options: Set<Option> = [], values: [Option: String] = [:]) {
    self.command = command
    self.operands = operands
    self.options = options
    self.values = values
  }

  /// Whether an option is given.
  func has(_ option: Option) -> Bool { options.contains(option) }

  /// The value of an option, if it is given.
  func value(of option: Option) -> String? { values[option] }
}
