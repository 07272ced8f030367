import Generation
import Terraform

/// What the commands share while one of them runs.
final class Session {
  let context: Context
  let stopwatch: Stopwatch
  let sources: SourceFiles
  /// The colours of standard output.
  let style: Style
  /// Whether to say nothing but errors.
  let isQuiet: Bool

  init(_ context: Context, isQuiet: Bool = false) {
    self.context = context
    self.isQuiet = isQuiet
    stopwatch = Stopwatch(clock: context.clock)
    sources = SourceFiles(workingFolder: context.workingFolder)
    style = Style(isTerminal: context.console.isTerminal(.output), variables: context.variables)
  }

  /// Says something that was asked for.
  func say(_ text: String) {
    guard !isQuiet, !text.isEmpty else { return }
    context.console.write(text, to: .output)
  }

  /// Reports all that is amiss in reading order, with a last line that counts it. A quiet run passes over warnings.
  func report(_ diagnostics: [Diagnostic], note: String? = nil) {
    let shown = diagnostics.inReadingOrder().filter { !isQuiet || $0.severity == .error }
    guard !shown.isEmpty else { return }
    let style = Style(isTerminal: context.console.isTerminal(.errors), variables: context.variables)
    var text = shown.map { $0.line(style) }.joined()
    if !isQuiet, shown.contains(where: { $0.severity == .error }) {
      text += "\(shown.counted) in \(stopwatch.text)\(note.map { "; \($0)" } ?? "")\n"
    }
    context.console.write(text, to: .errors)
  }

  /// A finding of the checks as an error at its own line.
  func diagnostic(_ finding: Terraform.Finding) -> Diagnostic {
    let line = finding.attribute.flatMap { sources.outline(at: finding.location).line(of: $0) }
    return Diagnostic(
      file: sources.shown(finding.location.file), line: line ?? finding.location.line, what: finding.what,
      why: finding.why, remedy: finding.remedy, rule: finding.rule)
  }
}

extension Diagnostic {
  /// The finding as a line of its own, in colour on a terminal.
  func line(_ style: Style) -> String {
    let place = place.map { "\(style.paint($0, .bold)): " } ?? ""
    let word = style.paint("\(severity.rawValue):", severity == .error ? .red : .yellow, .bold)
    return "\(place)\(word) \(message)\n"
  }
}

extension [Diagnostic] {
  /// How many there are: `2 errors and 1 warning`.
  var counted: String {
    let parts = [Diagnostic.Severity.error, .warning].compactMap { severity -> String? in
      let count = filter { $0.severity == severity }.count
      return count == 0 ? nil : count.counted(severity.rawValue)
    }
    return parts.joined(separator: " and ")
  }
}

extension Int {
  /// A number with its noun: `1 file`, `2 files`.
  func counted(_ noun: String) -> String {
    self == 1 ? "1 \(noun)" : "\(self) \(noun)s"
  }
}
