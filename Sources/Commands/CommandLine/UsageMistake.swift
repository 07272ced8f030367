import Generation
import Terraform

/// A mistake in a command line, told in three parts.
struct UsageMistake: Hashable, Sendable {
  /// The mistake as an error.
  let diagnostic: Diagnostic

  private init(_ what: String, why: String, remedy: String) {
    diagnostic = Diagnostic(what: what, why: why, remedy: remedy)
  }

  static func noCommand(_ grammar: Grammar) -> UsageMistake {
    UsageMistake(
      "no command is given", why: "the commands are \(list(grammar.commands.map(\.name)))", remedy: "give one of them")
  }

  static func unknownCommand(_ word: String, _ grammar: Grammar) -> UsageMistake {
    let names = grammar.commands.map(\.name)
    return UsageMistake(
      "unknown command \"\(word)\"", why: "the commands are \(list(names))",
      remedy: suggestion(for: word, in: names) ?? "give one of them")
  }

  static func unknownOption(_ spelling: String, of command: Command?, _ grammar: Grammar) -> UsageMistake {
    let options = command?.allOptions ?? grammar.commands.flatMap(\.allOptions)
    let spellings = options.map(\.spelling)
    let name = command?.name ?? Grammar.program
    return UsageMistake(
      "unknown option \"\(spelling)\"",
      why: command == nil ? "no command has it" : "the options of \(name) are \(list(spellings))",
      remedy: suggestion(for: spelling, in: spellings) ?? "leave it out")
  }

  static func foreignOption(
    _ spelling: String, _ option: Option, of command: Command, _ grammar: Grammar
  ) -> UsageMistake {
    let owners = grammar.commands.filter { $0.options.contains(option) }.map(\.name)
    return UsageMistake(
      "\(command.name) has no option \"\(spelling)\"", why: "it is an option of \(list(owners))", remedy: "leave it out"
    )
  }

  static func superfluousValue(_ value: String, _ spelling: String) -> UsageMistake {
    UsageMistake(
      "option \"\(spelling)\" has the value \"\(value)\"", why: "it takes none", remedy: "write \(spelling) alone")
  }

  static func missingValue(_ spelling: String, _ option: Option) -> UsageMistake {
    UsageMistake("option \"\(spelling)\" has no value", why: "it takes one", remedy: "write \(option.usage)")
  }

  static func emptyValue(_ spelling: String, _ option: Option) -> UsageMistake {
    UsageMistake(
      "option \"\(spelling)\" has an empty value", why: "a variable of the shell may be unset",
      remedy: "write \(option.usage)")
  }

  static func repeatedOption(_ spelling: String) -> UsageMistake {
    UsageMistake("option \"\(spelling)\" is given twice", why: "it takes one value", remedy: "leave one out")
  }

  static func noSeconds(_ value: String, _ spelling: String) -> UsageMistake {
    UsageMistake(
      "option \"\(spelling)\" has the value \"\(value)\"", why: "it takes a whole number of seconds from 1 to 86400",
      remedy: "write \(spelling) \(Seconds.standard.count), for example")
  }

  static func unknownValue(_ value: String, _ spelling: String, _ option: Option) -> UsageMistake {
    UsageMistake(
      "option \"\(spelling)\" has the value \"\(value)\"", why: "it takes \(list(option.choices, last: " or "))",
      remedy: suggestion(for: value, in: option.choices) ?? "give one of them")
  }

  static func conflict(_ conflict: Conflict) -> UsageMistake {
    UsageMistake(
      "\(conflict.first.spelling) and \(conflict.second.spelling) contradict each other", why: conflict.why,
      remedy: "leave one out")
  }

  static func unexpectedWord(_ word: String, after command: Command, _ grammar: Grammar) -> UsageMistake {
    let isSecondCommand = grammar.command(word) != nil && command.operands.isEmpty
    return UsageMistake(
      "unexpected word \"\(word)\"",
      why: isSecondCommand ? "\(Grammar.program) runs one command at a time" : "\(command.usage) is all that it takes",
      remedy: isSecondCommand && grammar.command("all") != nil && command.writes
        ? "leave it out, or run `\(Grammar.program) all`" : "leave it out")
  }

  static func missingOperand(
    _ operand: Command.Operand, of command: Command, after given: [String]
  ) -> UsageMistake {
    // What is still missing behind this one stands in capitals, as in help.
    let rest = command.operands.dropFirst(given.count + 1).map(\.name)
    let lines = operand.choices.filter { !given.contains($0) }.map { choice in
      "`\(([Grammar.program, command.name] + given + [choice] + rest).joined(separator: " "))`"
    }
    return UsageMistake(
      "\(command.name) lacks \(operand.article)", why: "it has to know which one",
      remedy: "write \(list(lines, last: " or "))")
  }

  static func unknownOperand(_ word: String, _ operand: Command.Operand) -> UsageMistake {
    UsageMistake(
      "\"\(word)\" is not \(operand.article)", why: "there are \(list(operand.choices))",
      remedy: suggestion(for: word, in: operand.choices) ?? "give one of them")
  }

  private static func suggestion(for word: String, in candidates: [String]) -> String? {
    nearMiss(to: word, among: candidates).map { "did you mean \"\($0)\"?" }
  }

  private static func list(_ words: [String], last: String = " and ") -> String {
    guard words.count > 1, let end = words.last else { return words.first ?? "" }
    return words.dropLast().joined(separator: ", ") + last + end
  }
}

extension Command {
  fileprivate var writes: Bool {
    switch action {
    case .generate, .companion: true
    default: false
    }
  }
}
