import Generation

/// Reads a command line by the table of commands. All that is wrong with it is reported together.
struct CommandLineParser {
  /// What a command line asks for.
  enum Outcome: Hashable {
    case command(ParsedCommand)
    /// The help of a command, or of the whole program.
    case help(Command?)
    case version
    /// The mistakes, and the command whose help tells more.
    case mistakes([Diagnostic], help: Command?)
  }

  private let grammar: Grammar
  private var words: [String] = []
  private var given: [Given] = []
  private var mistakes: [UsageMistake] = []

  /// An option as it was typed.
  private struct Given {
    let spelling: String
    /// The option, unless no command has it.
    let option: Option?
    let value: String?
  }

  private init(_ grammar: Grammar) {
    self.grammar = grammar
  }

  /// Reads the arguments of the program, without its own name.
  static func parse(_ arguments: [String], by grammar: Grammar) -> Outcome {
    var parser = CommandLineParser(grammar)
    parser.split(arguments)
    return parser.outcome()
  }

  /// Tells words, options and the values of options apart.
  private mutating func split(_ arguments: [String]) {
    var rest = arguments[...]
    while let argument = rest.popFirst() {
      guard argument.hasPrefix("-"), argument != "-" else {
        words.append(argument)
        continue
      }
      let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
      let option = grammar.option(parts[0])
      var value = parts.count > 1 ? parts[1] : nil
      if let option, option.value != nil, value == nil, let next = rest.first, next == "-" || !next.hasPrefix("-") {
        value = next
        rest.removeFirst()
      }
      given.append(Given(spelling: parts[0], option: option, value: value))
    }
  }

  private mutating func outcome() -> Outcome {
    let command = words.first.flatMap(grammar.command)
    if given.contains(where: { $0.option == .help }) { return .help(command) }
    if given.contains(where: { $0.option == .version }) { return .version }
    if words.isEmpty {
      mistakes.append(.noCommand(grammar))
    } else if command == nil {
      mistakes.append(.unknownCommand(words[0], grammar))
    }
    checkOptions(of: command)
    if let command { checkOperands(of: command) }
    guard mistakes.isEmpty, let command else { return .mistakes(mistakes.map(\.diagnostic), help: command) }

    var values: [Option: String] = [:]
    for given in given { if let option = given.option { values[option] = given.value } }
    let operands = Array(words.dropFirst())
    if command.action == .help { return .help(operands.first.flatMap(grammar.command)) }
    return .command(
      ParsedCommand(command, operands: operands, options: Set(given.compactMap(\.option)), values: values))
  }

  private mutating func checkOptions(of command: Command?) {
    var seen: Set<Option> = []
    for given in given {
      guard let option = given.option else {
        mistakes.append(.unknownOption(given.spelling, of: command, grammar))
        continue
      }
      if let command, !command.allOptions.contains(option) {
        mistakes.append(.foreignOption(given.spelling, option, of: command, grammar))
        continue
      }
      let isFirst = seen.insert(option).inserted
      switch (option.value, given.value) {
      case (nil, nil): break
      case (nil, let value?): mistakes.append(.superfluousValue(value, given.spelling))
      case (_?, nil): mistakes.append(.missingValue(given.spelling, option))
      case (_?, ""): mistakes.append(.emptyValue(given.spelling, option))
      case (_?, _?) where !isFirst: mistakes.append(.repeatedOption(given.spelling))
      case (_?, let value?) where option == .timeout && Seconds(value) == nil:
        mistakes.append(.noSeconds(value, given.spelling))
      case (_?, let value?) where !option.choices.isEmpty && !option.choices.contains(value):
        mistakes.append(.unknownValue(value, given.spelling, option))
      case (_?, _?): break
      }
    }
    for conflict in Conflict.all where seen.contains(conflict.first) && seen.contains(conflict.second) {
      mistakes.append(.conflict(conflict))
    }
  }

  private mutating func checkOperands(of command: Command) {
    let operands = Array(words.dropFirst())
    for word in operands.dropFirst(command.operands.count) {
      mistakes.append(.unexpectedWord(word, after: command, grammar))
    }
    for (word, expected) in zip(operands, command.operands) where !expected.choices.contains(word) {
      mistakes.append(.unknownOperand(word, expected))
    }
    if let missing = command.operands.dropFirst(operands.count).first, !missing.isOptional {
      mistakes.append(.missingOperand(missing, of: command, after: operands))
    }
  }
}

extension Grammar {
  /// The option that is typed like this, long or short, whichever command it belongs to.
  fileprivate func option(_ spelling: String) -> Option? {
    let options = commands.flatMap(\.allOptions)
    return options.first { option in
      spelling == option.spelling || option.letter.map { spelling == "-\($0)" } ?? false
    }
  }
}
