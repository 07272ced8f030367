import Generation

/// `morket-gen staging`, `production`, `all`: writes the tree, checks it, or shows the difference.
struct GenerateCommand {
  private let command: ParsedCommand
  private let session: Session

  init(_ command: ParsedCommand, _ session: Session) {
    self.command = command
    self.session = session
  }

  /// Does it for the files of a tree.
  func run(_ tree: TerraformTree, scopes: [Scope]) -> ExitCode {
    let folder = OutputFolder(command.value(of: .output) ?? ".")
    let generated = GeneratedTree(files: tree.files.map(\.file), scopes: scopes, command: commandLine)
    let isCheck = command.has(.check)
    if command.has(.diff) {
      let result = folder.diff(generated, force: command.has(.force))
      session.say(DiffText.colored(result.text, session.style))
      if !isCheck {
        session.report(result.diagnostics, note: "nothing was written")
        if result.text.isEmpty, !result.hasErrors { say(total: tree, "no difference") }
        return result.hasErrors ? .findings : .done
      }
    }
    if isCheck {
      let result = folder.check(generated)
      session.report(result.diagnostics)
      if !result.hasErrors { say(total: tree, "all are as the Swift gives them") }
      return result.hasErrors ? .findings : .done
    }
    let result = folder.write(generated, force: command.has(.force))
    let text = WriteReport(result, time: session.stopwatch.text).text(session.style)
    if !result.groups.isEmpty { session.say(text) }
    session.report(result.diagnostics, note: result.groups.isEmpty ? "nothing was written" : nil)
    return result.hasErrors ? .findings : .done
  }

  private func say(total tree: TerraformTree, _ what: String) {
    session.say("\(tree.files.count.counted("file")) in \(session.stopwatch.text): \(what)\n")
  }

  /// The command as a person types it to write the same files.
  private var commandLine: String {
    let output = command.value(of: .output).map { " \(Option.output.spelling) \(ShellWord.quoted($0))" } ?? ""
    return "\(Grammar.program) \(command.command.name)\(output)"
  }
}
