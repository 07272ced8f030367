/// The help of the whole program, or of a command, made from the table of commands.
struct HelpText {
  private static let width = 92
  private let style: Style
  private var text = ""

  private init(_ style: Style) {
    self.style = style
  }

  /// The help of the whole program.
  static func program(_ grammar: Grammar, _ style: Style) -> String {
    var help = HelpText(style)
    help.paragraph("Writes the Terraform that the Swift of this package describes.")
    help.usage("COMMAND [OPTIONS]")
    help.table("commands", grammar.commands.map { ($0.usage, $0.summary) })
    let groups = grammar.optionGroups + [("every command", Option.everywhere)]
    let column = groups.flatMap(\.options).map { row($0).name.count }.max()
    for (commands, options) in groups { help.table("options of \(commands)", options.map(row), column: column) }
    help.table("examples", grammar.examples.map { ("\(Grammar.program) \($0.line)", $0.purpose) })
    help.table("exit codes", [("0", "done"), ("1", "findings: they are on standard error"), ("2", "wrong usage")])
    help.text += "\n"
    help.paragraph(
      """
      With --format github or json the findings, and nothing else, are on standard output: annotations for a workflow, \
      or one JSON array whose objects have file, line, column, endColumn, severity, rule, what, why and remedy (null \
      where unknown). All other words go to standard error.
      """)
    return help.text
  }

  /// The help of a command.
  static func command(_ command: Command, _ style: Style) -> String {
    var help = HelpText(style)
    help.paragraph(command.details.isEmpty ? command.summary.capitalizedSentence : command.details)
    help.usage("\(command.usage) [OPTIONS]")
    help.table("arguments", command.operands.map { ($0.name, $0.choices.joined(separator: ", ")) })
    help.table("options", command.allOptions.map(row))
    help.table("examples", command.examples.map { ("\(Grammar.program) \($0.line)", $0.purpose) })
    return help.text
  }

  private static func row(_ option: Option) -> (name: String, help: String) {
    ("\(option.letter.map { "-\($0), " } ?? "    ")\(option.usage)", option.help)
  }

  private mutating func usage(_ usage: String) {
    text += "\n\(style.paint("usage:", .bold)) \(Grammar.program) \(usage)\n"
  }

  /// A heading and rows of two columns, the first as wide as its widest name unless told otherwise; nothing without rows.
  private mutating func table(_ title: String, _ rows: [(name: String, help: String)], column: Int? = nil) {
    guard let widest = rows.map(\.name.count).max() else { return }
    let column = column ?? widest
    text += "\n\(style.paint("\(title):", .bold))\n"
    for row in rows {
      let gap = String(repeating: " ", count: column - row.name.count)
      text += "  \(style.paint(row.name, .cyan))\(gap)  \(row.help)\n"
    }
  }

  private mutating func paragraph(_ words: String) {
    var line = ""
    for word in words.split(separator: " ") {
      if !line.isEmpty, line.count + 1 + word.count > HelpText.width {
        text += "\(line)\n"
        line = ""
      }
      line += line.isEmpty ? String(word) : " \(word)"
    }
    text += "\(line)\n"
  }
}

extension Grammar {
  /// The commands with the same options of their own, and those options.
  fileprivate var optionGroups: [(commands: String, options: [Option])] {
    var groups: [(commands: [String], options: [Option])] = []
    for command in commands where !command.options.isEmpty {
      if let index = groups.firstIndex(where: { $0.options == command.options }) {
        groups[index].commands.append(command.name)
      } else {
        groups.append(([command.name], command.options))
      }
    }
    return groups.map { ($0.commands.joined(separator: ", "), $0.options) }
  }
}

extension String {
  /// A summary as a sentence.
  fileprivate var capitalizedSentence: String {
    prefix(1).uppercased() + dropFirst() + "."
  }
}
