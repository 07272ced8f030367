import Generation

/// `morket-gen staging`, `production`, `all`, `docs`: writes files, checks them, or shows the difference.
struct GenerateCommand {
  private let command: ParsedCommand
  private let session: Session

  init(_ command: ParsedCommand, _ session: Session) {
    self.command = command
    self.session = session
  }

  /// Does it for files that fill some scopes of the output folder, or of a folder in it.
  func run(_ files: [GeneratedFile], scopes: [Scope], in subfolder: String? = nil) -> ExitCode {
    let output = command.value(of: .output)
    let path = [output, subfolder].compactMap { $0 }.joined(separator: "/")
    let folder = OutputFolder(path)
    let generated = GeneratedTree(files: files, scopes: scopes, command: commandLine)
    let isCheck = command.has(.check)
    if command.has(.diff) {
      let result = folder.diff(generated, force: command.has(.force))
      session.say(DiffText.colored(result.text, session.style))
      if !isCheck {
        session.report(result.diagnostics, note: "nothing was written")
        if result.text.isEmpty, !result.hasErrors { say(total: files, "no difference") }
        return result.hasErrors ? .findings : .done
      }
    }
    if isCheck {
      let result = folder.check(generated)
      session.report(result.diagnostics)
      if !result.hasErrors { say(total: files, "all are as the Swift gives them") }
      return result.hasErrors ? .findings : .done
    }
    let result = folder.write(generated, force: command.has(.force))
    let text = WriteReport(result, time: session.stopwatch.text).text(session.style)
    if !result.groups.isEmpty { session.say(text) }
    session.report(result.diagnostics, note: result.groups.isEmpty ? "nothing was written" : nil)
    return result.hasErrors ? .findings : .done
  }

  private func say(total files: [GeneratedFile], _ what: String) {
    session.say("\(files.count.counted("file")) in \(session.stopwatch.text): \(what)\n")
  }

  /// The command as a person types it to write the same files.
  private var commandLine: String {
    let output = command.value(of: .output).map { " \(Option.output.spelling) \(ShellWord.quoted($0))" } ?? ""
    return "\(Grammar.program) \(command.command.name)\(output)"
  }
}
